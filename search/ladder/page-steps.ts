import { pageSize } from '../query.ts'
import type { Rung } from '../vocabulary.ts'
import { type RungCounts, rungStretches } from './rung-stretches.ts'

/** A step of the ladder as a page shows it. */
export type Step<Listing> = {
  rung: Rung
  /** On all pages together. */
  total: number
  /** Those on this page; none when the step is on other pages. */
  listings: Listing[]
  /** Whether it began on an earlier page. */
  isContinued: boolean
  /** The page where it begins. */
  page: number
}

/** All steps that have something, light to heavy, with what of them stands on this page. */
export const pageSteps = <Listing extends { rung: Rung }>(
  listings: readonly Listing[],
  counts: RungCounts,
  page: number,
): Step<Listing>[] =>
  rungStretches(counts).map(({ rung, begin, end }) => ({
    rung,
    total: end - begin,
    listings: listings.filter((one) => one.rung === rung),
    isContinued: begin < (page - 1) * pageSize,
    page: Math.floor(begin / pageSize) + 1,
  }))
