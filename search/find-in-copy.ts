import { type FacetKey, widenedFacets } from './facets.ts'
import { ladderPage } from './ladder/ladder-page.ts'
import type { RungCounts } from './ladder/rung-stretches.ts'
import { showsSteps } from './ladder/shows-steps.ts'
import { type ListingQuery, pageSize } from './query.ts'
import type { Among } from './terms/among.ts'
import { firstOf, type Order } from './terms/first-of.ts'
import type { Answers, ListingCopy } from './terms/listing-copy.ts'
import { bestFirst, lightestFirst, nearestFirst, soonestFirst } from './terms/orders.ts'
import { nearPoint, type Surroundings, toFilterParts } from './to-filter.ts'

/** Which listings a page shows, in order, as places of the copy, and what is counted beside them. */
export type InCopy = Pick<Among, 'total' | 'facets'> & { places: number[]; steps?: RungCounts }

/** Answers a query out of the copy. Only what the page shows has to be fetched. */
export function findInCopy(copy: ListingCopy, query: ListingQuery, around: Surroundings): InCopy {
  const answers = copy.answers(query.text)
  const { total, facets, places } = amongOf(answers, query, around, widenedFacets(query))
  if (showsSteps(query)) {
    const found = { places, scores: answers.scores, near: nearPoint(query, around) }
    return { total, facets, ...ladderPage(copy, found, query.page) }
  }
  const first = firstOf(places, query.page * pageSize, orderFor(copy, query, answers, around))
  return { total, facets, places: first.slice((query.page - 1) * pageSize) }
}

/** Those answers that meet all other conditions of a query. */
export const amongOf = (
  answers: Answers,
  query: ListingQuery,
  around: Surroundings,
  widened: FacetKey[] = [],
): Among => answers.among(toFilterParts({ ...query, text: '' }, around), widened)

/** Without words there is nothing to be relevant to: then light help comes before heavy, and soon before later. */
export function orderFor(
  { traits }: ListingCopy,
  query: ListingQuery,
  { scores, hasWords }: Answers,
  around: Surroundings,
): Order {
  if (query.sort === 'date') return soonestFirst(traits)
  const point = query.sort === 'distance' && nearPoint(query, around)
  if (point) return nearestFirst(traits, point)
  return hasWords ? bestFirst(scores) : lightestFirst(traits)
}
