import type { SearchConnection } from './connection.ts'
import { cutOutDocuments, toArray } from './cut-out-documents.ts'
import { findInCopy } from './find-in-copy.ts'
import { findListings, type FoundListings } from './find-listings.ts'
import { getDocuments } from './get-documents.ts'
import type { ListingQuery } from './query.ts'
import { type Result, toCounts, toQuestions } from './questions.ts'
import type { Surroundings } from './to-filter.ts'

/** What a query finds, with the listings still as the index wrote them: a JSON array of `ListingDocument`. */
export type ListingsAsJson = Omit<FoundListings, 'listings'> & { json: Buffer }

/**
 * Finds what `findListings` finds, for who passes it on as JSON. Reading 20 listings and writing them down again takes
 * as long as everything else that happens between Meilisearch and the reader.
 */
export async function findListingsAsJson(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<ListingsAsJson> {
  if (around.copy) {
    const { places, ...counts } = findInCopy(around.copy, query, around)
    return { json: toArray(await getDocuments(search, around.copy, places)), ...counts }
  }
  if (query.sort === 'distance') {
    const { listings, ...counts } = await findListings(search, query, around)
    return { json: Buffer.from(JSON.stringify(listings)), ...counts }
  }
  const { documents, rest } = cutOutDocuments(await search.ask(toQuestions(search, query, around)))
  const { results } = JSON.parse(rest) as { results: Result[] }
  return { json: toArray(documents), ...toCounts(query, results) }
}
