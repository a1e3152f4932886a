import type { Point } from '#search/geo/point.ts'
import type { AreaLevel } from '#search/vocabulary.ts'
import type { Border } from './border.ts'
import type { CbsArea } from './cbs-feature.ts'
import { pointInside } from './point-inside.ts'
import { simplifyBorder } from './simplify-border.ts'

/** An area as we keep it, with the code of the area around it in place of its id. */
export type ImportedArea = {
  code: string
  name: string
  level: AreaLevel
  parentCode: string | null
  centre: Point
  border: Border
  population: number | null
  /** The four digits of the postcodes here; not there as long as nobody has looked. */
  postcodes?: string[]
}

export function toArea(cbs: CbsArea): ImportedArea {
  const border = simplifyBorder(cbs.border)
  return {
    code: cbs.code,
    name: cbs.name,
    level: cbs.level,
    parentCode: cbs.parentCode,
    // Inside the border we keep, not the one we got: a centre must be found in its own area.
    centre: pointInside(border),
    border,
    population: cbs.population,
  }
}
