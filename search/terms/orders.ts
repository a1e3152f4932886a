import { metresBetween, type Point } from '../geo/point.ts'
import type { Order } from './first-of.ts'
import type { Traits } from './traits.ts'

/** The best answer first. */
export const bestFirst =
  (scores: Float32Array): Order =>
  (a, b) =>
    scores[b]! - scores[a]! || a - b

/** The first to come first; what has no next time last. */
export const soonestFirst =
  (traits: Traits): Order =>
  (a, b) =>
    compare(orNever(traits.number('next', a)), orNever(traits.number('next', b))) || a - b

/** Light help before heavy, what its owner vouches for before what nobody confirmed, and soon before later. */
export function lightestFirst(traits: Traits): Order {
  const soonest = soonestFirst(traits)
  return (a, b) =>
    traits.number('rungOrder', a) - traits.number('rungOrder', b) ||
    traits.number('lowered', a) - traits.number('lowered', b) ||
    soonest(a, b)
}

/** The nearest first; what is nowhere on the map last. */
export function nearestFirst(traits: Traits, point: Point): Order {
  const known = new Map<number, number>()
  const metres = (place: number) => {
    let found = known.get(place)
    if (found === undefined) known.set(place, (found = metresTo(traits, place, point) ?? Infinity))
    return found
  }
  return (a, b) => compare(metres(a), metres(b)) || a - b
}

/** Null for what is nowhere on the map. */
export function metresTo(traits: Traits, place: number, point: Point): number | null {
  const [lat, lng] = [traits.number('lat', place), traits.number('lng', place)]
  return Number.isNaN(lat) ? null : metresBetween(point, { lat, lng })
}

const orNever = (number: number) => (Number.isNaN(number) ? Infinity : number)
/** For endless numbers too: endless minus endless is no order. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
