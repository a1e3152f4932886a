import type { Point } from '#search/geo/point.ts'
import type { Box } from '#search/query.ts'

/** The only place where a point becomes an array, and where it comes back. */
export type LngLat = [lng: number, lat: number]

export const toLngLat = ({ lng, lat }: Point): LngLat => [lng, lat]
export const toLngLatBounds = ({ west, south, east, north }: Box): [LngLat, LngLat] => [
  [west, south],
  [east, north],
]
export const toRing = (points: Point[]): LngLat[] => points.map(toLngLat)

type MapBounds = { getWest(): number; getSouth(): number; getEast(): number; getNorth(): number }
const fiveDecimals = (degrees: number) => Number(degrees.toFixed(5))

/** What the map shows, as the address bar says it: whole metres are enough. */
export const toBox = (bounds: MapBounds): Box => ({
  west: fiveDecimals(bounds.getWest()),
  south: fiveDecimals(bounds.getSouth()),
  east: fiveDecimals(bounds.getEast()),
  north: fiveDecimals(bounds.getNorth()),
})
