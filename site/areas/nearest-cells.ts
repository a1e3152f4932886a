import type { Flat, Ring } from './flat.ts'

/** How far the town goes on beyond the middles at its edge. */
const edge = 700
const corners = 16

/**
 * Divides a town over the middles of its areas: each has the ground that is nearest to it. That is how a place finds its
 * neighbourhood where borders are not known, so it is what can truly be drawn.
 */
export function nearestCells(middles: Map<string, Flat>): Map<string, Ring> {
  const ground = hullAround([...middles.values()])
  return new Map(
    [...middles].map(([code, middle]) => {
      let cell = ground
      for (const [other, theirs] of middles) if (other !== code) cell = nearerPart(cell, middle, theirs)
      return [code, cell]
    }),
  )
}

/** The part of a ring that is nearer to one middle than to the other. */
function nearerPart(ring: Ring, own: Flat, other: Flat): Ring {
  const [dx, dy] = [other.x - own.x, other.y - own.y]
  if (dx === 0 && dy === 0) return ring
  const half = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 }
  const beyond = ({ x, y }: Flat) => (x - half.x) * dx + (y - half.y) * dy
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    const [from, to] = [beyond(a), beyond(b)]
    const kept = from <= 0 ? [a] : []
    if (from < 0 === to < 0 || from === to) return kept
    const part = from / (from - to)
    return [...kept, { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) }]
  })
}

/** The line that a rubber band draws around circles about these points. */
function hullAround(points: Flat[]): Ring {
  const around = points.flatMap(({ x, y }) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * i) / corners
      return { x: x + edge * Math.cos(angle), y: y + edge * Math.sin(angle) }
    }),
  )
  const sorted = around.sort((a, b) => a.x - b.x || a.y - b.y)
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())]
}

function halfHull(sorted: Flat[]): Flat[] {
  const hull: Flat[] = []
  for (const point of sorted) {
    while (hull.length > 1 && turn(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop()
    hull.push(point)
  }
  return hull.slice(0, -1)
}

const turn = (a: Flat, b: Flat, c: Flat) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
