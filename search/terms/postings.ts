import { roomFor } from './room-for.ts'

/**
 * The listings a term stands in, each with its weight; grows as listings come. Read in a plain loop, for a question goes
 * through a hundred thousand of them: `placeIn(packed[i])` and `weightIn(packed[i])` for every `i` below `count`.
 */
export type Postings = { packed: Uint32Array; count: number }

/** A weight is kept in 64 steps, beside the number of the listing in one whole number. */
const steps = 63

/** Of a term that stands nowhere yet. */
export const makePostings = (): Postings => ({ packed: new Uint32Array(4), count: 0 })

/** @param weight between 0 and 1 */
export function addPosting(postings: Postings, place: number, weight: number): void {
  postings.packed = roomFor(postings.packed, postings.count + 1)
  postings.packed[postings.count++] = place * 64 + Math.round(weight * steps)
}

/** The place of the listing. */
export const placeIn = (packed: number): number => packed >>> 6
const perStep = 1 / steps
/** How strongly it has the term, 0 to 1. */
export const weightIn = (packed: number): number => (packed & steps) * perStep
