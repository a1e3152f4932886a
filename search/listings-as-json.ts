import type { SearchConnection } from './connection.ts'
import { findRanked } from './find-ranked.ts'
import { toGet } from './get-in-order.ts'
import {
  findListings,
  type FoundListings,
  type Result,
  toCounts,
  toQuestions,
  wholeDocument,
} from './find-listings.ts'
import { showsSteps } from './ladder/shows-steps.ts'
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
  const ranked = showsSteps(query) ? null : findRanked(query, around)
  if (ranked) {
    const { ids, ...counts } = ranked
    return { json: await getAsJson(search, ids), ...counts }
  }
  if (query.sort === 'distance' || showsSteps(query)) {
    const { listings, ...counts } = await findListings(search, query, around)
    return { json: Buffer.from(JSON.stringify(listings)), ...counts }
  }
  const { json, rest } = cutOutListings(await search.ask(toQuestions(search, query, around)))
  const { results } = JSON.parse(rest) as { results: Result[] }
  return { json, ...toCounts(query, results) }
}

/** Listings by id, in that order. */
async function getAsJson(search: SearchConnection, ids: string[]): Promise<Buffer> {
  if (ids.length === 0) return toArray([])
  const answer = await search.ask([
    { ...toGet(search, ids, wholeDocument), attributesToRetrieve: wholeDocument },
  ])
  const byId = new Map(cutOut(answer).documents.map((one) => [idOf(one), one]))
  return toArray(ids.flatMap((id) => byId.get(id) ?? []))
}

const beginning = Buffer.from('{"id":"')
/** A document begins with its id, as we wrote it. */
function idOf(document: Buffer): string {
  if (document.indexOf(beginning) !== 0) return (JSON.parse(document.toString()) as { id: string }).id
  return document.toString('latin1', beginning.length, document.indexOf('"', beginning.length))
}

const opening = Buffer.from('"hits":[')
const closing = Buffer.from('],"query":')
const first = Buffer.from('{"document":')
const between = Buffer.from('},{"document":')
const comma = Buffer.from(',')

/**
 * Takes the documents of the first results out of an answer. Between `"hits":[` and `],"query":` stands
 * `{"document":{…}},{"document":{…}}`. Within a text every quote is escaped and no document has a `hits`, `query` or
 * `document` of its own, so these words are nowhere else. Bytes stay bytes: turning them into letters and back takes
 * longer than finding where to cut.
 */
export function cutOutListings(answer: Buffer): { json: Buffer; rest: string } {
  const { documents, rest } = cutOut(answer)
  return { json: toArray(documents), rest }
}

function cutOut(answer: Buffer): { documents: Buffer[]; rest: string } {
  const from = answer.indexOf(opening) + opening.length
  const to = answer.indexOf(closing, from)
  if (from < opening.length || to === -1)
    throw new Error('Meilisearch writes its answers in another way than before')
  const rest = answer.toString('utf8', 0, from) + answer.toString('utf8', to)
  return { documents: documentsIn(answer, from, to), rest }
}

const bracket = [Buffer.from('['), Buffer.from(']')] as const
const toArray = (documents: Buffer[]): Buffer =>
  Buffer.concat([bracket[0], ...documents.flatMap((one, i) => (i === 0 ? [one] : [comma, one])), bracket[1]])

/** The bytes of each document. */
function documentsIn(answer: Buffer, from: number, to: number): Buffer[] {
  const pieces: Buffer[] = []
  let begin = from + first.length
  while (begin < to) {
    const next = answer.indexOf(between, begin)
    const isLast = next === -1 || next >= to
    const end = isLast ? to - 1 : next
    pieces.push(answer.subarray(begin, end))
    begin = isLast ? to : next + between.length
  }
  return pieces
}
