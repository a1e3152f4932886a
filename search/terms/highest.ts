import { firstOf } from './first-of.ts'
import { bestFirst } from './orders.ts'
import type { Scored } from './rank.ts'

/** The places with the highest scores, highest first, of equal ones the lower place first; at most `most`. */
export const highest = ({ places, scores }: Scored, most: number): number[] =>
  firstOf(places, most, bestFirst(scores))
