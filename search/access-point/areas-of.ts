import { metresBetween, type Point } from '../geo/point.ts'
import type { ListingQuery } from '../query.ts'
import type { WidenTown } from '../widen/widen-town.ts'

/** A point further away from every neighbourhood than this is not in town. */
const farthest = 5_000

/** The areas that a query is about, the smallest first: whom to turn to there. */
export function areasOf({ districts, neighbourhoods, near }: ListingQuery, { areas }: WidenTown): string[] {
  const own = [...neighbourhoods, ...districts, ...(near ? nearArea(near, areas) : [])]
  const around = own.flatMap((code) => areas.get(code)?.parent ?? [])
  return [...new Set([...own, ...around])].filter((code) => areas.get(code)?.level !== 'municipality')
}

function nearArea(near: NonNullable<ListingQuery['near']>, areas: WidenTown['areas']): string[] {
  if ('area' in near) return [near.area]
  const [nearest] = neighbourhoodsFrom(near.point, areas)
  return nearest && nearest.metres <= farthest ? [nearest.code] : []
}

const neighbourhoodsFrom = (point: Point, areas: WidenTown['areas']) =>
  [...areas.values()]
    .filter(({ level }) => level === 'neighbourhood')
    .map(({ code, centre }) => ({ code, metres: metresBetween(point, centre) }))
    .sort((a, b) => a.metres - b.metres)
