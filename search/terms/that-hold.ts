import type { Condition } from '../condition.ts'
import { roomFor } from './room-for.ts'
import type { Traits } from './traits.ts'

/** Those of these places of which a condition holds, in their order. What one part of it leaves is all that the next looks at. */
export function thatHold(traits: Traits, places: Uint32Array, condition: Condition): Uint32Array {
  room = roomFor(room, places.length)
  let left = places
  for (const part of partsOf(condition)) {
    const mask = traits.toMask(part, left)
    let count = 0
    for (let i = 0; i < left.length; i++) if (mask[i] === 1) room[count++] = left[i]!
    left = room.subarray(0, count)
  }
  return left === places ? places : left.slice()
}

/** The same each time: half a megabyte for every condition costs more than what is done in it. */
let room = new Uint32Array(0)

const partsOf = (condition: Condition): Condition[] =>
  'all' in condition ? condition.all.flatMap(partsOf) : [condition]
