import { metresBetween } from '../geo/point.ts'
import { type Box, defaultRadius, type ListingQuery, radii } from '../query.ts'
import { type Asked, toWay, type Way } from './way.ts'
import type { WidenArea } from './widen-town.ts'

/** So many areas around are taken together, the nearest first, until there is enough to choose from. */
const mostAreas = 3
const enough = 3
/** How many times as wide and as high. */
const boxSteps = [2, 5]

/** Somewhere else: the nearest areas of the same kind that have it, a larger circle, a larger piece of the map. */
export function otherPlaces(asked: Asked): Way[] {
  return [...nearestAreas(asked), ...largerCircles(asked.query), ...largerBoxes(asked.query)]
}

/** Everywhere in town. */
export const anywhere = {
  districts: [],
  neighbourhoods: [],
  near: null,
  radius: defaultRadius,
  box: null,
} satisfies Partial<ListingQuery>

/** Whether a query is tied to a place at all. */
export const hasPlace = ({ districts, neighbourhoods, near, box }: ListingQuery): boolean =>
  districts.length > 0 || neighbourhoods.length > 0 || near !== null || box !== null

/**
 * The nearest districts, or neighbourhoods when one was asked for, in which the counts say that there is something: as
 * many as are needed to choose from. `metres` is how far the farthest of them is.
 */
export function nearestAreas({ query, facets, town }: Asked): Way[] {
  const { districts, neighbourhoods } = query
  const codes = [...districts, ...neighbourhoods]
  const own = codes.flatMap((code) => town.areas.get(code) ?? [])
  if (own.length === 0) return []
  const level = neighbourhoods.length > 0 ? 'neighbourhood' : 'district'
  const around = [...town.areas.values()]
    .filter(({ code, parent }) => !codes.includes(code) && !codes.includes(parent ?? ''))
    .filter((area) => area.level === level && (facets.districts[area.code] ?? 0) > 0)
    .map((area) => ({ area, metres: metresFrom(own, area) }))
    .sort((a, b) => a.metres - b.metres || a.area.code.localeCompare(b.area.code))
  const near = around.slice(0, howMany(around.map(({ area }) => facets.districts[area.code]!)))
  if (near.length === 0) return []
  const found = near.map(({ area }) => area.code).sort()
  const other =
    level === 'district' ? { districts: found, neighbourhoods: [] } : { districts: [], neighbourhoods: found }
  return [{ ...toWay('place', query, other), metres: near.at(-1)!.metres }]
}

/** How many areas it takes to have enough, when they hold so many each. */
function howMany(counts: number[]): number {
  let sum = 0
  const at = counts.findIndex((count) => (sum += count) >= enough)
  return Math.min(at === -1 ? counts.length : at + 1, mostAreas)
}

const metresFrom = (own: WidenArea[], { centre }: WidenArea) =>
  Math.min(...own.map((area) => metresBetween(area.centre, centre)))

function largerCircles(query: ListingQuery): Way[] {
  if (!query.near) return []
  const larger = radii.filter((radius) => radius > query.radius)
  return larger.map((radius) => ({ ...toWay('place', query, { radius }), further: 'circle' }))
}

function largerBoxes(query: ListingQuery): Way[] {
  const { box } = query
  if (!box) return []
  return boxSteps.map((times) => ({ ...toWay('place', query, { box: grow(box, times) }), further: 'box' }))
}

const round = (degrees: number) => Number(degrees.toFixed(5))

/** The same middle, so many times as wide and as high, and never off the map. */
function grow({ west, south, east, north }: Box, times: number): Box {
  const [dx, dy] = [((east - west) * (times - 1)) / 2, ((north - south) * (times - 1)) / 2]
  return {
    west: Math.max(-180, round(west - dx)),
    south: Math.max(-85, round(south - dy)),
    east: Math.min(180, round(east + dx)),
    north: Math.min(85, round(north + dy)),
  }
}
