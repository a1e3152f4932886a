import type { Ring } from './border.ts'
import { flatten, metresToSegment, type Flat } from './flatten.ts'

type Stretch = { from: number; to: number }

/**
 * Douglas–Peucker: leaves out points that lie closer than `metres` to the line that remains.
 * With a list of work instead of recursion, because a coast has tens of thousands of points.
 */
export function simplifyRing(ring: Ring, metres: number): Ring {
  if (ring.length <= 4) return ring
  const flat = ring.map((point) => flatten(point, ring[0]!.lat))
  const keep = new Set([0, ring.length - 1])
  const todo: Stretch[] = [{ from: 0, to: ring.length - 1 }]
  for (let stretch = todo.pop(); stretch; stretch = todo.pop()) {
    const { index, distance } = farthest(flat, stretch)
    if (distance <= metres) continue
    keep.add(index)
    todo.push({ from: stretch.from, to: index }, { from: index, to: stretch.to })
  }
  return ring.filter((_, index) => keep.has(index))
}

/** A closed ring begins where it ends; its first stretch is a single point, and distance to that is meant. */
function farthest(flat: Flat[], { from, to }: Stretch): { index: number; distance: number } {
  let found = { index: from, distance: 0 }
  for (let index = from + 1; index < to; index++) {
    const distance = metresToSegment(flat[index]!, flat[from]!, flat[to]!)
    if (distance > found.distance) found = { index, distance }
  }
  return found
}
