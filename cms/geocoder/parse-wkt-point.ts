import type { Point } from '#search/geo/point.ts'

/** A little more than the Netherlands: the same edges a venue's point has. */
const edge = { south: 50.5, north: 53.8, west: 3, east: 7.4 }
const sixDecimals = (degrees: number) => Number(degrees.toFixed(6))

/** `POINT(5.478 51.441)`, longitude first, to a point. Null when it is something else, or not in the Netherlands. */
export function parseWktPoint(text: string): Point | null {
  const [, lng, lat] = /^POINT\s?\((\d{1,3}(?:\.\d+)?) (\d{1,3}(?:\.\d+)?)\)$/.exec(text) ?? []
  const point = { lng: sixDecimals(Number(lng)), lat: sixDecimals(Number(lat)) }
  const isInside =
    point.lat >= edge.south && point.lat <= edge.north && point.lng >= edge.west && point.lng <= edge.east
  return isInside ? point : null
}
