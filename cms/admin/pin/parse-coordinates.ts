import type { Point } from '#search/geo/point.ts'

const edge = { south: 50.5, north: 53.8, west: 3, east: 7.4 }
const number = /-?\d{1,3}[.,]\d+|-?\d{1,3}/g

/**
 * Two numbers as people copy them: `51.44, 5.478`, `51,44 5,478`, `5.478;51.44`. In the Netherlands the larger is always the
 * latitude. Null when it is something else, or elsewhere.
 */
export function parseCoordinates(text: string): Point | null {
  if (/[^\d\s.,;/°NEOne-]/.test(text)) return null
  const numbers = (text.match(number) ?? []).map((one) => Number(one.replace(',', '.')))
  if (numbers.length !== 2) return null
  const lng = Math.min(...numbers)
  const lat = Math.max(...numbers)
  const isHere = lat >= edge.south && lat <= edge.north && lng >= edge.west && lng <= edge.east
  return isHere ? { lng: Number(lng.toFixed(6)), lat: Number(lat.toFixed(6)) } : null
}

/** As it is typed, five decimals: one metre. */
export const formatCoordinates = ({ lng, lat }: Point) => `${lat.toFixed(5)}, ${lng.toFixed(5)}`
