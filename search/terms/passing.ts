import type { FilterPart } from '../to-filter.ts'
import { thatHold } from './that-hold.ts'
import type { Traits } from './traits.ts'

/** Those of the answers that meet all conditions, in no order that means something. */
export const passing = (traits: Traits, answers: Uint32Array, parts: FilterPart[]): Uint32Array =>
  thatHold(traits, answers, { all: sharpestFirst(parts).flatMap(({ holds }) => holds ?? []) })

/** Nearly everything is listed: that one leaves the others the most to look at. */
const sharpestFirst = (parts: FilterPart[]) => [
  ...parts.filter(({ key }) => key !== 'listed'),
  ...parts.filter(({ key }) => key === 'listed'),
]
