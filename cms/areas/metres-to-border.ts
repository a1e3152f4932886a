import type { Point } from '#search/geo/point.ts'
import type { Border, Ring } from './border.ts'
import { flatten, metresToSegment } from './flatten.ts'

/** How far a point is from the line of a border, from either side. */
export function metresToBorder(point: Point, border: Border): number {
  return border.flat().reduce((least, ring) => Math.min(least, metresToRing(point, ring)), Infinity)
}

function metresToRing(point: Point, ring: Ring): number {
  const here = flatten(point, point.lat)
  const flat = ring.map((corner) => flatten(corner, point.lat))
  return flat.reduce(
    (least, a, i) => Math.min(least, metresToSegment(here, a, flat[(i + 1) % flat.length]!)),
    Infinity,
  )
}
