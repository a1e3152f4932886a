import type { MultiSearchQuery } from 'meilisearch'
import type { SearchConnection } from './connection.ts'
import { facetAttributes, type FacetKey, facetKeys, type Facets, widenedFacets } from './facets.ts'
import type { IndexRecord } from './index-record.ts'
import { showsSteps } from './ladder/shows-steps.ts'
import { type CardField, cardFields } from './listing-card.ts'
import { type ListingQuery, pageSize } from './query.ts'
import { allOf, type FilterPart, type Surroundings, toFilterParts } from './to-filter.ts'

export type Question = MultiSearchQuery & { indexUid: string }

/** What is asked for of each listing: all of it, or what a card shows. */
export const wholeDocument = ['document']
export const forCards = cardFields.map((field: CardField) => `document.${field}`)

/** How every question about listings begins. Its words are a part of the filter, once it is known what they mean. */
export const toBase = (search: SearchConnection, query: ListingQuery, around: Surroundings) => ({
  indexUid: search.listings,
  q: around.copy ? '' : query.text,
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
  return around.copy || query.text === '' || showsSteps(query) ? { sort: lightestFirst } : {}
}
export const lightestFirst = ['find.rungOrder:asc', 'find.lowered:asc', 'find.next:asc']

type Distribution = Record<string, Record<string, number>> | undefined
export type Result = { hits: Partial<IndexRecord>[]; facetDistribution?: Distribution }

export const totalOf = (distribution: Distribution): number =>
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
export const toCounts = (query: ListingQuery, results: Result[]): { total: number; facets: Facets } => ({
  total: totalOf(results[0]!.facetDistribution),
  facets: toFacets(query, results),
})

/** Puts all questions at once; the answers come in the same order. */
export async function askAll(search: SearchConnection, questions: Question[]): Promise<Result[]> {
  const answer = await search.ask(questions)
  return (JSON.parse(answer.toString()) as { results: Result[] }).results
}
