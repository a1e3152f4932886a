import type { Point } from '#search/geo/point.ts'

const threeDecimals = (degrees: number) => Number(degrees.toFixed(3))

/** As exact as an address may be: about a hundred metres. */
export const roughPoint = ({ lng, lat }: Point): Point => ({
  lng: threeDecimals(lng),
  lat: threeDecimals(lat),
})
