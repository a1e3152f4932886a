import { widenedFacets } from './facets.ts'
import { type ListingQuery, pageSize } from './query.ts'
import type { Among } from './terms/among.ts'
import { type Surroundings, toFilterParts } from './to-filter.ts'

/** Which listings a page of a question in words shows, in order, and what is counted beside it. */
export type Ranked = Pick<Among, 'total' | 'facets'> & { ids: string[] }

/**
 * Answers a question in words out of the copy of the words: which listings, in which order and how many of each kind.
 * Only what the page shows of them has to be fetched.
 *
 * @returns null when the words ask for nothing in particular, or another order was asked for
 */
export function findRanked(query: ListingQuery, around: Surroundings): Ranked | null {
  const words = query.sort === 'relevance' ? around.readWords?.(query.text) : null
  if (!words) return null
  const others = toFilterParts(query, { ...around, readWords: undefined })
  const { total, facets, best } = words.among(others, widenedFacets(query))
  return { ids: best(query.page * pageSize).slice((query.page - 1) * pageSize), total, facets }
}
