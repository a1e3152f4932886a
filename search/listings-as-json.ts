import type { SearchConnection } from './connection.ts'
import { findListings, type FoundListings, type Result, toCounts, toQuestions } from './listing-index.ts'
import type { ListingQuery } from './query.ts'
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
  if (query.sort === 'distance') {
    const { listings, ...counts } = await findListings(search, query, around)
    return { json: Buffer.from(JSON.stringify(listings)), ...counts }
  }
  const { json, rest } = cutOutListings(await search.ask(toQuestions(search, query, around)))
  const { results } = JSON.parse(rest) as { results: Result[] }
  return { json, ...toCounts(query, results) }
}

const opening = '"hits":['
const closing = '],"query":'

/**
 * Takes the documents of the first results out of an answer. Between `"hits":[` and `],"query":` stands
 * `{"document":{…}},{"document":{…}}`. Within a text every quote is escaped and no document has a `hits`, `query` or
 * `document` of its own, so these words are nowhere else. Read as one letter for each byte: what we look for is plain
 * ASCII, and turning all the rest into letters and back takes longer than finding it.
 */
export function cutOutListings(answer: Buffer): { json: Buffer; rest: string } {
  const text = answer.toString('latin1')
  const from = text.indexOf(opening) + opening.length
  const to = text.indexOf(closing, from)
  if (from < opening.length || to === -1)
    throw new Error('Meilisearch writes its answers in another way than before')
  const hits = text.slice(from, to).replaceAll('}},{"document":{', '},{')
  const json = hits === '' ? '[]' : `[${hits.slice('{"document":'.length, -1)}]`
  const rest = Buffer.concat([answer.subarray(0, from), answer.subarray(to)])
  return { json: Buffer.from(json, 'latin1'), rest: rest.toString() }
}
