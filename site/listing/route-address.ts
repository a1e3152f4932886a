import type { Point } from '#search/geo/point.ts'

/** The way there on the map of OpenStreetMap; it asks where one comes from. Nothing is sent before it is pressed. */
export const routeAddress = ({ lat, lng }: Point): string =>
  `https://www.openstreetmap.org/directions?from=&to=${lat}%2C${lng}`
