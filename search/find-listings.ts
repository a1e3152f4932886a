import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { facetAttributes, type Facets } from './facets.ts'
import { amongOf, findInCopy, pageInCopy } from './find-in-copy.ts'
import { findNearest } from './find-nearest.ts'
import { getDocuments } from './get-documents.ts'
import type { RungCounts } from './ladder/rung-stretches.ts'
import { showsSteps } from './ladder/shows-steps.ts'
import { type ListingCard, toCard } from './listing-card.ts'
import type { ListingQuery } from './query.ts'
import {
  askAll,
  forCards,
  type Question,
  toBase,
  toCounts,
  toQuestions,
  totalOf,
  wholeDocument,
} from './questions.ts'
import { allOf, nearPoint, type Surroundings, toFilterParts } from './to-filter.ts'

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

/** Finds the listings a query asks for: one page of them, how many there are, and the counts beside the choices. */
export async function findListings(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<FoundListings> {
  if (!around.copy) return find<ListingDocument>(search, query, around, wholeDocument)
  const { places, ...counts } = findInCopy(around.copy, query, around)
  const documents = await getDocuments(search, around.copy, places)
  return { listings: documents.map((one) => JSON.parse(one.toString()) as ListingDocument), ...counts }
}

/** The same, with of each listing only what a card shows. */
export async function findCards(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<FoundCards> {
  if (!around.copy) return find<ListingCard>(search, query, around, forCards)
  const { places, ...counts } = findInCopy(around.copy, query, around)
  const documents = await getDocuments(search, around.copy, places)
  return { listings: documents.map(toCard), ...counts }
}

/** The same cards, with nothing counted. */
export async function findCardsOnly(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<Pick<FoundCards, 'listings'>> {
  if (!around.copy) return find<ListingCard>(search, query, around, forCards)
  const documents = await getDocuments(search, around.copy, pageInCopy(around.copy, query, around))
  return { listings: documents.map(toCard) }
}

/** By Meilisearch's own rules, as long as there is no copy: what it finds is the same, the order is coarser. */
async function find<Listing>(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  fields: string[],
): Promise<Found<Listing>> {
  const questions = toQuestions(search, query, around, fields)
  const point = nearPoint(query, around)
  if (query.sort === 'distance' && point) {
    const { listings, results } = await findNearest<Listing>(search, query, around, point, questions)
    return { listings, ...toCounts(query, results) }
  }
  const results = await askAll(search, questions)
  const steps = showsSteps(query) && (results[0]!.facetDistribution?.[facetAttributes.rungs] as RungCounts)
  const listings = results[0]!.hits.map((hit) => hit.document as Listing)
  return { listings, ...toCounts(query, results), ...(steps && { steps }) }
}

/** How many each of these queries finds, exactly, in one go. */
export async function countListings(
  search: SearchConnection,
  queries: ListingQuery[],
  around: Surroundings,
): Promise<number[]> {
  const { copy } = around
  if (copy) return queries.map((query) => amongOf(copy.answers(query.text), query, around).total)
  if (queries.length === 0) return []
  const questions = queries.map((query): Question => ({
    ...toBase(search, query, around),
    filter: allOf(toFilterParts(query, around)),
    facets: [facetAttributes.kinds],
    limit: 0,
  }))
  const results = await askAll(search, questions)
  return results.map(({ facetDistribution }) => totalOf(facetDistribution))
}
