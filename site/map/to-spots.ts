import type { Point } from '#search/geo/point.ts'
import type { MapPin } from '#search/map-cells.ts'

/** One place and all that happens there. */
export type Spot = { point: Point; pins: MapPin[] }
export type PixelsApart = (a: Point, b: Point) => number

/** Pins that lie on top of each other become one spot: one can only press one of them. */
export function toSpots(pins: MapPin[], pixelsApart: PixelsApart, room: number): Spot[] {
  const spots: Spot[] = []
  for (const pin of pins) {
    const spot = spots.find((other) => pixelsApart(other.point, pin.point) < room)
    if (spot) spot.pins.push(pin)
    else spots.push({ point: pin.point, pins: [pin] })
  }
  return spots
}
