import type { FilterPart } from '../to-filter.ts'
import type { Traits } from './traits.ts'

/**
 * The places of the answers that meet all conditions, in no order that means something.
 *
 * @param scores by place; 0 for what is no answer
 */
export function passing(traits: Traits, scores: Float32Array, parts: FilterPart[]): Uint32Array {
  const all = parts.flatMap(({ holds }) => holds ?? [])
  const mask = traits.toMask({ all }, scores.length)
  const passed = new Uint32Array(scores.length)
  let total = 0
  for (let place = 0; place < scores.length; place++)
    if (scores[place] !== 0 && mask[place] === 1) passed[total++] = place
  return passed.slice(0, total)
}
