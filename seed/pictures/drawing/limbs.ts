import { at, type Point } from './svg.ts'

/** Arms and legs bend by themselves: a hand or foot is told where to go. */

/** A tapering arm or leg through three points. */
export function limb(points: [Point, Point, Point], radii: number[]): string {
  const { left, right } = limbSides(points, radii)
  const [first, , last] = radii as [number, number, number]
  return `M${left.join('L')}A${at(last, last)} 0 0 1 ${right.join('L')}A${at(first, first)} 0 0 1 ${left[0]}Z`
}

export function limbSides(
  points: [Point, Point, Point],
  radii: number[],
): { left: string[]; right: string[] } {
  const [a, b, c] = points
  const [ra, rb, rc] = radii as [number, number, number]
  const before = mixPoint(b, a, 0.34)
  const after = mixPoint(b, c, 0.34)
  const spots: { p: Point; r: number }[] = [
    { p: a, r: ra },
    { p: before, r: mixNumber(rb, ra, 0.34) },
  ]
  for (let i = 1; i < 6; i++) {
    const t = i / 6
    spots.push({ p: mixPoint(mixPoint(before, b, t), mixPoint(b, after, t), t), r: rb })
  }
  spots.push({ p: after, r: mixNumber(rb, rc, 0.34) }, { p: c, r: rc })
  const left: string[] = []
  const right: string[] = []
  spots.forEach(({ p, r }, i) => {
    const d = direction(spots[Math.max(0, i - 1)]!.p, spots[Math.min(spots.length - 1, i + 1)]!.p)
    left.push(at(p[0] + d[1] * r, p[1] - d[0] * r))
    right.unshift(at(p[0] - d[1] * r, p[1] + d[0] * r))
  })
  return { left, right }
}

export function joint(from: Point, to: Point, first: number, second: number, bend: number): Point {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const far = Math.hypot(dx, dy) || 1
  const d = Math.min(far, first + second - 0.5)
  const along = (first * first - second * second + d * d) / (2 * d)
  const off = Math.sqrt(Math.max(0, first * first - along * along)) * bend
  return [from[0] + (dx / far) * along - (dy / far) * off, from[1] + (dy / far) * along + (dx / far) * off]
}

export const rotate = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]
}
export const direction = (a: Point, b: Point): Point => {
  const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return [(b[0] - a[0]) / d, (b[1] - a[1]) / d]
}
export const mixNumber = (a: number, b: number, t: number) => a + (b - a) * t
export const mixPoint = (a: Point, b: Point, t: number): Point => [
  mixNumber(a[0], b[0], t),
  mixNumber(a[1], b[1], t),
]
