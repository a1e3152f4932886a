import type { Area, Town } from '#site/town.ts'
import { areaShapes } from './area-shapes.ts'
import { doTouch } from './do-touch.ts'

const byName = (a: Area, b: Area) => a.name.localeCompare(b.name, 'nl')

/** Districts by name. */
export const districtsOf = (areas: Town['areas']): Area[] =>
  [...areas.values()].filter(({ level }) => level === 'district').sort(byName)

/** The neighbourhoods of a district, by name. */
export const partsOf = (areas: Town['areas'], district: Area): Area[] =>
  [...areas.values()].filter(({ parent }) => parent === district.code).sort(byName)

/** The areas of the same kind that lie against this one, by name. */
export function neighboursOf(areas: Town['areas'], area: Area): Area[] {
  const { shapes } = areaShapes(areas)
  const own = shapes.get(area.code)
  if (!own) return []
  return [...areas.values()]
    .filter(({ level, code }) => level === area.level && code !== area.code)
    .filter(({ code }) => shapes.has(code) && doTouch(own, shapes.get(code)!))
    .sort(byName)
}
