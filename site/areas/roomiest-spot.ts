import {
  type Box,
  boxOf,
  distanceToLine,
  type Flat,
  isInside,
  linesOf,
  type Ring,
  type Shape,
} from './flat.ts'

const steps = 14

/** The part of a shape within a box. */
export const clip = (shape: Shape, box: Box): Shape =>
  shape.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 2)

function clipRing(ring: Ring, { left, right, top, bottom }: Box): Ring {
  const sides: [(p: Flat) => number][] = [
    [({ x }) => x - left],
    [({ x }) => right - x],
    [({ y }) => y - top],
    [({ y }) => bottom - y],
  ]
  return sides.reduce((kept, [within]) => cut(kept, within), ring)
}

function cut(ring: Ring, within: (p: Flat) => number): Ring {
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    const [from, to] = [within(a), within(b)]
    const kept = from >= 0 ? [a] : []
    if (from >= 0 === to >= 0) return kept
    const part = from / (from - to)
    return [...kept, { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) }]
  })
}

/** Where a name fits best: the point of a grid within the shape that is farthest from its lines, most of all sideways. */
export function roomiestSpot(shape: Shape): Flat | null {
  const { left, top, right, bottom } = boxOf(shape)
  const flatter = shape.map((ring) => ring.map(({ x, y }) => ({ x: x / 2, y })))
  const lines = linesOf(flatter)
  let best: { spot: Flat; room: number } | null = null
  for (let row = 0.5; row < steps; row++)
    for (let column = 0.5; column < steps; column++) {
      const spot = { x: left + ((right - left) * column) / steps, y: top + ((bottom - top) * row) / steps }
      if (!isInside(spot, shape)) continue
      const here = { x: spot.x / 2, y: spot.y }
      const room = Math.min(...lines.map(([a, b]) => distanceToLine(here, a, b)))
      if (!best || room > best.room) best = { spot, room }
    }
  return best?.spot ?? null
}
