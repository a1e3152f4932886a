import type { Point } from '#search/geo/point.ts'
import type { AreaLevel } from '#search/vocabulary.ts'
import { formatBorder } from './border.ts'
import type { ImportedArea } from './to-area.ts'

/** The fields of an area the import looks after; all others belong to the editors. */
export type AreaData = {
  code: string
  name: string
  level: AreaLevel
  parent: string | null
  centre: Point
  border: string | null
  population: number | null
  /** Left out when they are not known: what is kept then stays. */
  postcodes?: string[]
}

/** As far as it is known of an area we keep: the admin lets an editor leave things open. */
export type KeptArea = {
  id: string | number
  code?: string
  name?: string
  level?: AreaLevel
  parent?: unknown
  centre?: { lat?: number | null; lng?: number | null }
  border?: string | null
  population?: number | null
  postcodes?: string[] | null
}

/** Codes of parents become ids; `ids` holds the areas that were saved before this one. */
export function toAreaData(area: ImportedArea, ids: Map<string, string>): AreaData {
  const parent = area.parentCode === null ? null : ids.get(area.parentCode)
  if (parent === undefined) throw new Error(`${area.code} hoort bij ${area.parentCode}, maar dat is er niet.`)
  return {
    code: area.code,
    name: area.name,
    level: area.level,
    parent,
    centre: { lng: area.centre.lng, lat: area.centre.lat },
    border: formatBorder(area.border),
    population: area.population,
    ...(area.postcodes && { postcodes: area.postcodes }),
  }
}

export function isSame(kept: KeptArea, data: AreaData): boolean {
  return (
    kept.name === data.name &&
    kept.level === data.level &&
    (kept.parent ?? null) === data.parent &&
    kept.centre?.lng === data.centre.lng &&
    kept.centre?.lat === data.centre.lat &&
    (kept.border || null) === data.border &&
    (kept.population ?? null) === data.population &&
    (!data.postcodes || data.postcodes.join() === (kept.postcodes ?? []).join())
  )
}
