import type { ListingDocument } from '#search/document.ts'
import { nl } from '#site/text/nl.ts'

/** "6 tot en met 12 jaar", or null when every age is welcome. */
export function agesInWords({ from, until }: ListingDocument['ages']): string | null {
  if (from !== null && until !== null) return nl.ages.between(from, until)
  if (from !== null) return nl.ages.from(from)
  return until === null ? null : nl.ages.until(until)
}
