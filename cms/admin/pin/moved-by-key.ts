import type { Point } from '#search/geo/point.ts'

/** In metres: a key, and a key with shift. */
export const step = { small: 5, large: 50 } as const

const ways: Record<string, { north: number; east: number }> = {
  ArrowUp: { north: 1, east: 0 },
  ArrowDown: { north: -1, east: 0 },
  ArrowLeft: { north: 0, east: -1 },
  ArrowRight: { north: 0, east: 1 },
}
const metresADegree = 111_195
const sixDecimals = (degrees: number) => Number(degrees.toFixed(6))

/** Where a pin goes by an arrow key: 5 m, or 50 m with shift. Null for every other key. */
export function movedByKey({ lng, lat }: Point, key: string, isShift: boolean): Point | null {
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined
  if (!way) return null
  const metres = isShift ? step.large : step.small
  const aside = metresADegree * Math.cos((lat * Math.PI) / 180)
  return {
    lng: sixDecimals(lng + (way.east * metres) / aside),
    lat: sixDecimals(lat + (way.north * metres) / metresADegree),
  }
}
