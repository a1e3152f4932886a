import type { Condition } from '../condition.ts'
import type { Traits } from './traits.ts'

/** Those of these places of which a condition holds, in their order. */
export function thatHold(traits: Traits, places: Uint32Array, condition: Condition): Uint32Array {
  const mask = traits.toMask(condition, places)
  const held = new Uint32Array(places.length)
  let count = 0
  for (let i = 0; i < places.length; i++) if (mask[i] === 1) held[count++] = places[i]!
  return held.slice(0, count)
}
