import type { Point } from '#search/geo/point.ts'
import type { Border, Part, Ring } from './border.ts'

/** Even-odd: a point in a hole crosses two rings of its part, so it is outside. */
export function isInBorder(point: Point, border: Border): boolean {
  return border.some((part) => isInPart(point, part))
}

function isInPart(point: Point, part: Part): boolean {
  return part.reduce((sum, ring) => sum + crossings(point, ring), 0) % 2 === 1
}

/** How often a line from the point to the east meets the ring. Half-open, so a shared edge has one owner. */
function crossings({ lng, lat }: Point, ring: Ring): number {
  let count = 0
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    if (a.lat > lat === b.lat > lat) continue
    if (lng < a.lng + ((lat - a.lat) / (b.lat - a.lat)) * (b.lng - a.lng)) count++
  }
  return count
}
