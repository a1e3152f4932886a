import type { Point } from '#search/geo/point.ts'
import type { MapPin } from '#search/map-cells.ts'
import type { Box } from '#search/query.ts'
import type { PixelsApart } from './to-spots.ts'

/** Listings that share a place on the map: pins that are known by name, or a number in a piece of it. */
export type Circle = {
  point: Point
  bounds: Box
  count: number
  /** Null where only their number is known, or where they lie too far apart to be one spot. */
  pins: MapPin[] | null
  /** The pieces it was joined from: what lies in one of these is in this circle. */
  parts: Box[]
}

const between = (a: Circle, b: Circle): Point => {
  const share = b.count / (a.count + b.count)
  const mix = (from: number, to: number) => from + (to - from) * share
  return { lng: mix(a.point.lng, b.point.lng), lat: mix(a.point.lat, b.point.lat) }
}

const merge = (a: Circle, b: Circle): Circle => ({
  point: between(a, b),
  bounds: {
    west: Math.min(a.bounds.west, b.bounds.west),
    south: Math.min(a.bounds.south, b.bounds.south),
    east: Math.max(a.bounds.east, b.bounds.east),
    north: Math.max(a.bounds.north, b.bounds.north),
  },
  count: a.count + b.count,
  pins: null,
  parts: [...a.parts, ...b.parts],
})

function mergeOnce(circles: Circle[], pixelsApart: PixelsApart, room: number): Circle[] {
  const kept: Circle[] = []
  for (const circle of circles.toSorted((a, b) => b.count - a.count)) {
    const near = kept.findIndex((other) => pixelsApart(other.point, circle.point) < room)
    if (near === -1) kept.push(circle)
    else kept[near] = merge(kept[near]!, circle)
  }
  return kept
}

/** Joins circles that would lie over each other; the large draw in the small. Nothing is lost in the counts. */
export function mergeCircles(circles: Circle[], pixelsApart: PixelsApart, room: number): Circle[] {
  const merged = mergeOnce(circles, pixelsApart, room)
  return merged.length === circles.length ? merged : mergeCircles(merged, pixelsApart, room)
}
