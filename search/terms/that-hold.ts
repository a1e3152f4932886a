import type { Condition } from '../condition.ts'
import type { Traits } from './traits.ts'

/** Those of these places of which a condition holds, in their order. What one part of it leaves is all that the next looks at. */
export function thatHold(traits: Traits, places: Uint32Array, condition: Condition): Uint32Array {
  if ('all' in condition) return condition.all.reduce((left, one) => thatHold(traits, left, one), places)
  const mask = traits.toMask(condition, places)
  const held = new Uint32Array(places.length)
  let count = 0
  for (let i = 0; i < places.length; i++) if (mask[i] === 1) held[count++] = places[i]!
  return held.slice(0, count)
}
