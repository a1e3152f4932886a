import type { FilterPart } from '../to-filter.ts'
import { thatHold } from './that-hold.ts'
import type { Traits } from './traits.ts'

/** Those of the answers that meet all conditions, in no order that means something. */
export const passing = (traits: Traits, answers: Uint32Array, parts: FilterPart[]): Uint32Array =>
  thatHold(traits, answers, { all: parts.flatMap(({ holds }) => holds ?? []) })
