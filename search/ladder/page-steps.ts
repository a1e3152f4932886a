import { pageSize } from '../query.ts'
import { type Rung, rungs } from '../vocabulary.ts'

/** How many of what is found stand on each rung; a rung with none is not there. */
export type RungCounts = Partial<Record<Rung, number>>

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
export function pageSteps<Listing extends { rung: Rung }>(
  listings: readonly Listing[],
  counts: RungCounts,
  page: number,
): Step<Listing>[] {
  const shown = rungs.filter((rung) => (counts[rung] ?? 0) > 0)
  let lighter = 0
  return shown.map((rung) => {
    const begin = lighter
    lighter += counts[rung]!
    return {
      rung,
      total: counts[rung]!,
      listings: listings.filter((one) => one.rung === rung),
      isContinued: begin < (page - 1) * pageSize,
      page: Math.floor(begin / pageSize) + 1,
    }
  })
}
