import type { MultiSearchQuery } from 'meilisearch'
import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { facetAttributes, type FacetKey, facetKeys, type Facets, widenedFacets } from './facets.ts'
import { findNearest } from './find-nearest.ts'
import { findRanked } from './find-ranked.ts'
import { findSteps } from './find-steps.ts'
import { getInOrder } from './get-in-order.ts'
import type { IndexRecord } from './index-record.ts'
import type { RungCounts } from './ladder/rung-stretches.ts'
import { showsSteps } from './ladder/shows-steps.ts'
import { type CardField, cardFields, type ListingCard } from './listing-card.ts'
import { type ListingQuery, pageSize } from './query.ts'
import { allOf, type FilterPart, nearPoint, type Surroundings, toFilterParts } from './to-filter.ts'

export type Found<Listing> = {
  listings: Listing[]
  /** Exact, also above what one can page through. */
  total: number
  facets: Facets
  /** How many stand on each rung, when what is found comes as a ladder. */
  steps?: RungCounts
}
export type FoundListings = Found<ListingDocument>
export type FoundCards = Found<ListingCard>

export type Question = MultiSearchQuery & { indexUid: string }

/** What is asked for of each listing: all of it, or what a card shows. */
export const wholeDocument = ['document']
const forCards = cardFields.map((field: CardField) => `document.${field}`)

/** How every question about listings begins. Its words are a part of the filter, once it is known what they mean. */
export const toBase = (search: SearchConnection, query: ListingQuery, around: Surroundings) => ({
  indexUid: search.listings,
  q: around.readWords ? '' : query.text,
  matchingStrategy: 'last' as const,
})

/** What is asked of Meilisearch for a query: first the results, then one count for each facet in use. */
export function toQuestions(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  fields: string[] = wholeDocument,
): Question[] {
  const parts = toFilterParts(query, around)
  const base = toBase(search, query, around)
  const results: Question = {
    ...base,
    filter: allOf(parts),
    facets: facetKeys.map((key) => facetAttributes[key]),
    attributesToRetrieve: fields,
    offset: (query.page - 1) * pageSize,
    limit: pageSize,
    ...sorting(query, around),
  }
  const widened = widenedFacets(query).map((key) => toCount(base, parts, key))
  return [results, ...widened]
}

const toCount = (base: Question, parts: FilterPart[], key: FacetKey): Question => ({
  ...base,
  filter: allOf(parts.filter((part) => part.key !== key)),
  facets: [facetAttributes[key]],
  limit: 0,
})

/** Without words there is nothing to be relevant to: then light help comes before heavy, and soon before later. */
function sorting(query: ListingQuery, around: Surroundings): { sort?: string[] } {
  if (query.sort === 'date') return { sort: ['find.next:asc'] }
  return around.readWords || query.text === ''
    ? { sort: ['find.rungOrder:asc', 'find.lowered:asc', 'find.next:asc'] }
    : {}
}

type Distribution = Record<string, Record<string, number>> | undefined
export type Result = { hits: Partial<IndexRecord>[]; facetDistribution?: Distribution }

const total = (distribution: Distribution): number =>
  Object.values(distribution?.['find.kind'] ?? {}).reduce((sum, count) => sum + count, 0)

function toFacets(query: ListingQuery, results: Result[]): Facets {
  const widened = widenedFacets(query)
  const counts = (key: FacetKey) => {
    const result = results[1 + widened.indexOf(key)] ?? results[0]!
    return (widened.includes(key) ? result : results[0]!).facetDistribution?.[facetAttributes[key]] ?? {}
  }
  return Object.fromEntries(facetKeys.map((key) => [key, counts(key)])) as Facets
}

/** How many a query finds, exactly, and the counts beside the choices. */
export const toCounts = (
  query: ListingQuery,
  results: Result[],
): Pick<FoundListings, 'total' | 'facets'> => ({
  total: total(results[0]!.facetDistribution),
  facets: toFacets(query, results),
})

/** Finds the listings a query asks for: one page of them, how many there are, and the counts beside the choices. */
export const findListings = (search: SearchConnection, query: ListingQuery, around: Surroundings) =>
  find<ListingDocument>(search, query, around, wholeDocument)

/** The same, with of each listing only what a card shows: a third of the work for who shows a list. */
export const findCards = (search: SearchConnection, query: ListingQuery, around: Surroundings) =>
  find<ListingCard>(search, query, around, forCards)

async function find<Listing>(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  fields: string[],
): Promise<Found<Listing>> {
  const steps = showsSteps(query)
  const ranked = steps ? null : findRanked(query, around)
  if (ranked) {
    const { ids, ...counts } = ranked
    return { listings: await getInOrder<Listing>(search, ids, fields), ...counts }
  }
  const point = nearPoint(query, around)
  const questions = toQuestions(search, query, around, fields)
  if (query.sort === 'distance' && point) {
    const { listings, results } = await findNearest<Listing>(search, query, around, point, questions)
    return { listings, ...toCounts(query, results) }
  }
  if (steps) {
    const words = around.readWords?.(query.text)
    const { listings, results, steps } = await findSteps<Listing>(search, query, point, words, questions)
    return { listings, ...toCounts(query, results), steps }
  }
  const results = await askAll(search, questions)
  return { listings: results[0]!.hits.map((hit) => hit.document as Listing), ...toCounts(query, results) }
}

/** How many each of these queries finds, exactly, in one go. */
export async function countListings(
  search: SearchConnection,
  queries: ListingQuery[],
  around: Surroundings,
): Promise<number[]> {
  if (queries.length === 0) return []
  const questions = queries.map((query): Question => ({
    ...toBase(search, query, around),
    filter: allOf(toFilterParts(query, around)),
    facets: [facetAttributes.kinds],
    limit: 0,
  }))
  const results = await askAll(search, questions)
  return results.map(({ facetDistribution }) => total(facetDistribution))
}

/** Puts all questions at once; the answers come in the same order. */
export async function askAll(search: SearchConnection, questions: Question[]): Promise<Result[]> {
  const answer = await search.ask(questions)
  return (JSON.parse(answer.toString()) as { results: Result[] }).results
}
