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
  return { total, facets, ...pageOf(copy, query, { ...answers, places }, around) }
}

/** The page that a query shows, with nothing counted: that takes several times as long as finding. */
export function pageInCopy(copy: ListingCopy, query: ListingQuery, around: Surroundings): number[] {
  const answers = copy.answers(query.text)
  const places = answers.passing(toFilterParts({ ...query, text: '' }, around))
  return pageOf(copy, query, { ...answers, places }, around).places
}

type Passed = Pick<Answers, 'scores' | 'hasWords'> & { places: Uint32Array }

function pageOf(
  copy: ListingCopy,
  query: ListingQuery,
  found: Passed,
  around: Surroundings,
): Pick<InCopy, 'places' | 'steps'> {
  if (showsSteps(query)) return ladderPage(copy, { ...found, near: nearPoint(query, around) }, query.page)
  const first = firstOf(found.places, query.page * pageSize, orderFor(copy, query, found, around))
  return { places: first.slice((query.page - 1) * pageSize) }
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
  { scores, hasWords }: Pick<Answers, 'scores' | 'hasWords'>,
  around: Surroundings,
): Order {
  if (query.sort === 'date') return soonestFirst(traits)
  const point = query.sort === 'distance' && nearPoint(query, around)
  if (point) return nearestFirst(traits, point)
  return hasWords ? bestFirst(scores) : lightestFirst(traits)
}
