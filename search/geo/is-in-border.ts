import type { Point } from './point.ts'

type Ring = Point[]
type Part = Ring[]

/** Whether a point lies in a border of parts. Even-odd: in a hole it crosses two rings, so it is outside. */
export function isInBorder(point: Point, border: Part[]): boolean {
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
