import type { Point } from '#search/geo/point.ts'
import type { Border, Part, Ring } from './border.ts'
import { isInBorder } from '#search/geo/is-in-border.ts'

/** A point that lies inside: the middle of the largest part, or else the middle of its widest stretch of land, to a decimetre. */
export function pointInside(border: Border): Point {
  const part = border.reduce((a, b) => (surface(b[0]) > surface(a[0]) ? b : a))
  const middle = roundPoint(centroid(part[0]!))
  return isInBorder(middle, [part]) ? middle : middleOfWidest(part)
}

function surface(ring: Ring = []): number {
  return Math.abs(ring.reduce((sum, point, i) => sum + cross(point, after(ring, i), ring[0]!), 0))
}

function centroid(ring: Ring): Point {
  const origin = ring[0]!
  let [weight, lng, lat] = [0, 0, 0]
  ring.forEach((a, i) => {
    const b = after(ring, i)
    const w = cross(a, b, origin)
    weight += w
    lng += w * (a.lng + b.lng - 2 * origin.lng)
    lat += w * (a.lat + b.lat - 2 * origin.lat)
  })
  return weight === 0
    ? origin
    : { lng: origin.lng + lng / (3 * weight), lat: origin.lat + lat / (3 * weight) }
}

/** Relative to a corner of the ring itself: on raw degrees the small differences would be lost. */
function cross(a: Point, b: Point, origin: Point): number {
  return (a.lng - origin.lng) * (b.lat - origin.lat) - (b.lng - origin.lng) * (a.lat - origin.lat)
}

function middleOfWidest(part: Part): Point {
  const lats = part[0]!.map((point) => point.lat)
  const [low, high] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))]
  const stretches = Array.from({ length: 31 }, (_, i) => low + ((high - low) * (i + 1)) / 32).flatMap((lat) =>
    stretchesAt(lat, part),
  )
  const middles = stretches
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ lat, from, to }) => roundPoint({ lng: (from + to) / 2, lat }))
  // The widest may run along the edge of a hole.
  return middles.find((middle) => isInBorder(middle, [part])) ?? middles[0] ?? part[0]![0]!
}

type Stretch = { lat: number; from: number; to: number }

function stretchesAt(lat: number, part: Part): Stretch[] {
  const meets = part.flatMap((ring) => ring.flatMap((a, i) => meetingAt(lat, a, after(ring, i))))
  meets.sort((a, b) => a - b)
  return meets.flatMap((from, i) =>
    i % 2 === 0 && i + 1 < meets.length ? [{ lat, from, to: meets[i + 1]! }] : [],
  )
}

function meetingAt(lat: number, a: Point, b: Point): number[] {
  if (a.lat > lat === b.lat > lat) return []
  return [a.lng + ((lat - a.lat) / (b.lat - a.lat)) * (b.lng - a.lng)]
}

function after(ring: Ring, i: number): Point {
  return ring[(i + 1) % ring.length]!
}

function roundPoint({ lng, lat }: Point): Point {
  return { lng: Math.round(lng * 1e6) / 1e6, lat: Math.round(lat * 1e6) / 1e6 }
}
