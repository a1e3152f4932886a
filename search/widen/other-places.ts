import { metresBetween } from '../geo/point.ts'
import { type Box, defaultRadius, type ListingQuery, radii } from '../query.ts'
import { type Asked, toWay, type Way } from './way.ts'
import type { WidenArea } from './widen-town.ts'

/** So many areas around are tried, the nearest first. */
const mostAreas = 2
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

/** The nearest districts, or neighbourhoods when one was asked for, in which the counts say that there is something. */
export function nearestAreas({ query, facets, town }: Asked): Way[] {
  const { districts, neighbourhoods } = query
  const codes = [...districts, ...neighbourhoods]
  const own = codes.flatMap((code) => town.areas.get(code) ?? [])
  if (own.length === 0) return []
  const level = neighbourhoods.length > 0 ? 'neighbourhood' : 'district'
  return [...town.areas.values()]
    .filter(({ code, parent }) => !codes.includes(code) && !codes.includes(parent ?? ''))
    .filter((area) => area.level === level && (facets.districts[area.code] ?? 0) > 0)
    .map((area) => ({ area, metres: metresFrom(own, area) }))
    .sort((a, b) => a.metres - b.metres || a.area.code.localeCompare(b.area.code))
    .slice(0, mostAreas)
    .map(({ area, metres }) => ({ ...toWay('place', query, inArea(area)), metres }))
}

const metresFrom = (own: WidenArea[], { centre }: WidenArea) =>
  Math.min(...own.map((area) => metresBetween(area.centre, centre)))

const inArea = ({ code, level }: WidenArea): Partial<ListingQuery> =>
  level === 'district' ? { districts: [code], neighbourhoods: [] } : { districts: [], neighbourhoods: [code] }

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
