import type { Point } from '#search/geo/point.ts'

/** Metres on a flat plane. */
export type Flat = { x: number; y: number }

const metresPerDegree = 111_195

/** A plane that is good enough for the size of a municipality: east-west shrinks with the latitude. */
export function flatten({ lng, lat }: Point, latitude: number): Flat {
  return { x: lng * metresPerDegree * Math.cos((latitude * Math.PI) / 180), y: lat * metresPerDegree }
}

export function metresToSegment(p: Flat, a: Flat, b: Flat): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
}
