import type { Point } from '#search/geo/point.ts'

/** A point on paper: metres to the right of and below the middle of the town. */
export type Flat = { x: number; y: number }
export type Ring = Flat[]
/** The rings of an area, outer and inner alike: what lies within an odd number of them lies in it. */
export type Shape = Ring[]
export type Box = { left: number; top: number; right: number; bottom: number }

const metresPerDegree = 111_320

/** Lays a town flat around this point. Over a municipality the curve of the earth is less than a line is thick. */
export const flattenAround =
  (middle: Point) =>
  ({ lng, lat }: Point): Flat => ({
    x: (lng - middle.lng) * metresPerDegree * Math.cos((middle.lat * Math.PI) / 180),
    y: (middle.lat - lat) * metresPerDegree,
  })

/** The way back: from paper to where it is. */
export const unflattenAround =
  (middle: Point) =>
  ({ x, y }: Flat): Point => ({
    lng: middle.lng + x / (metresPerDegree * Math.cos((middle.lat * Math.PI) / 180)),
    lat: middle.lat - y / metresPerDegree,
  })

export function boxOf(shape: Shape): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const ring of shape)
    for (const { x, y } of ring) {
      box.left = Math.min(box.left, x)
      box.top = Math.min(box.top, y)
      box.right = Math.max(box.right, x)
      box.bottom = Math.max(box.bottom, y)
    }
  return box
}

export const grow = (box: Box, metres: number): Box => ({
  left: box.left - metres,
  top: box.top - metres,
  right: box.right + metres,
  bottom: box.bottom + metres,
})

export const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** From a point to the nearest of a stretch of line. */
export function distanceToLine(p: Flat, a: Flat, b: Flat): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length))
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy)
}

/** Every stretch of line of a shape; each ring is closed, whether its last point says so or not. */
export const linesOf = (shape: Shape): [Flat, Flat][] =>
  shape.flatMap((ring) => ring.map((point, i): [Flat, Flat] => [point, ring[(i + 1) % ring.length]!]))

export function isInside(p: Flat, shape: Shape): boolean {
  let isIn = false
  for (const [a, b] of linesOf(shape))
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn
  return isIn
}
