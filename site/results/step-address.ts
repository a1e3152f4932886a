import { rungWords } from '#search/address-words.ts'
import type { Step } from '#search/ladder/page-steps.ts'
import { lastPage, type ListingQuery } from '#search/query.ts'
import type { Rung } from '#search/vocabulary.ts'
import { searchAddress } from '#site/layouts/addresses.ts'

/** The name of a step's heading within its page. */
export const stepId = (rung: Rung): string => `stap-${rungWords[rung]}`

/** Where a step begins, on whichever page. One that begins beyond all pages is asked for by itself. */
export function stepAddress(
  query: ListingQuery,
  { rung, page }: Pick<Step<unknown>, 'rung' | 'page'>,
): string {
  const there = page > lastPage ? { ...query, rungs: [rung], page: 1 } : { ...query, page }
  return `${searchAddress(there)}#${stepId(rung)}`
}
