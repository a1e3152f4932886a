import type { EnqueuedTask, MultiSearchQuery } from 'meilisearch'
import { type SearchConnection, SearchRefused } from './connection.ts'
import { type ListingDocument, listingDocumentSchema } from './document.ts'
import { facetAttributes, type FacetKey, facetKeys, type Facets, widenedFacets } from './facets.ts'
import { finishTask } from './finish-task.ts'
import { metresBetween, type Point } from './geo/point.ts'
import { type IndexRecord, toIndexRecord } from './index-record.ts'
import { type ListingQuery, mostHits, pageSize } from './query.ts'
import { allOf, nearPoint, quote, type Surroundings, toFilterParts } from './to-filter.ts'

export type FoundListings = {
  listings: ListingDocument[]
  /** Exact, also above what one can page through. */
  total: number
  facets: Facets
}

/** Brings documents into the index and waits until they can be found. `uid` is for filling an index beside it. */
export async function putListings(
  search: SearchConnection,
  documents: ListingDocument[],
  now: Date,
  uid = search.listings,
): Promise<void> {
  await finishTask(search, await sendListings(search, documents, now, uid))
}

/** Hands documents to Meilisearch and does not wait; `finishTask` does. */
export async function sendListings(
  search: SearchConnection,
  documents: ListingDocument[],
  now: Date,
  uid: string,
): Promise<EnqueuedTask> {
  const records = documents.map((document) => toIndexRecord(listingDocumentSchema.parse(document), now))
  return search.client.index(uid).addDocuments(records, { primaryKey: 'id' })
}

/** Takes documents out and waits until they are gone. An id that is not there is no error. */
export async function removeListings(
  search: SearchConnection,
  ids: string[],
  uid = search.listings,
): Promise<void> {
  await finishTask(search, await search.client.index(uid).deleteDocuments(ids), 'index_not_found')
}

/** One listing by the slug of its page, ended ones included; null when there is none. */
export const getListing = (search: SearchConnection, slug: string): Promise<ListingDocument | null> =>
  getOne(search, `slug = ${quote(slug)}`)

/** One listing by its id; null when there is none. */
export const getListingById = (search: SearchConnection, id: string): Promise<ListingDocument | null> =>
  getOne(search, `id = ${quote(id)}`)

async function getOne(search: SearchConnection, filter: string) {
  const { hits } = await search.client
    .index<IndexRecord>(search.listings)
    .search('', { filter, limit: 1, attributesToRetrieve: ['document'] })
  return hits[0]?.document ?? null
}

type Question = MultiSearchQuery & { indexUid: string }

/** What is asked of Meilisearch for a query: first the results, then one count for each facet in use. */
export function toQuestions(search: SearchConnection, query: ListingQuery, around: Surroundings): Question[] {
  const parts = toFilterParts(query, around)
  const base = { indexUid: search.listings, q: query.text, matchingStrategy: 'last' as const }
  const results: Question = {
    ...base,
    filter: allOf(parts),
    facets: facetKeys.map((key) => facetAttributes[key]),
    attributesToRetrieve: ['document'],
    offset: (query.page - 1) * pageSize,
    limit: pageSize,
    ...sorting(query),
  }
  const widened = widenedFacets(query).map((key): Question => ({
    ...base,
    filter: allOf(parts.filter((part) => part.key !== key)),
    facets: [facetAttributes[key]],
    limit: 0,
  }))
  return [results, ...widened]
}

/** Without words there is nothing to be relevant to: then light help comes before heavy, and soon before later. */
function sorting(query: ListingQuery): { sort?: string[] } {
  if (query.sort === 'date') return { sort: ['find.next:asc'] }
  return query.text === '' ? { sort: ['find.rungOrder:asc', 'find.next:asc'] } : {}
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
export async function findListings(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<FoundListings> {
  const point = nearPoint(query, around)
  const queries = toQuestions(search, query, around)
  if (query.sort === 'distance' && point) return findNearest(search, query, around, point, queries)
  const { results } = await search.client.multiSearch<{ queries: Question[] }, IndexRecord>({ queries })
  return { listings: results[0]!.hits.map((hit) => hit.document), ...toCounts(query, results) }
}

/** How many candidates the engine names before we order them by the exact distance ourselves. */
const mostCandidates = 1_000

async function findNearest(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  point: Point,
  [first, ...rest]: Question[],
): Promise<FoundListings> {
  const light: Question = {
    ...first!,
    attributesToRetrieve: ['id', 'find.lat', 'find.lng'],
    offset: 0,
    limit: mostCandidates,
  }
  const { results } = await search.client.multiSearch<{ queries: Question[] }, IndexRecord>({
    queries: [light, ...rest],
  })
  const candidates = await fewEnough(search, query, around, light, results[0]!.hits)
  const ids = candidates
    .map((hit) => ({ id: hit.id, metres: metresTo(point, hit) }))
    .sort((a, b) => a.metres - b.metres)
    .slice((query.page - 1) * pageSize, query.page * pageSize)
    .map(({ id }) => id)
  return { listings: await getMany(search, ids), ...toCounts(query, results) }
}

/** With more than the engine names, only a smaller circle is sure to hold the very nearest. */
async function fewEnough(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  light: Question,
  hits: IndexRecord[],
): Promise<IndexRecord[]> {
  const needed = query.page * pageSize
  for (let radius = query.radius / 2; hits.length === mostCandidates; radius /= 2) {
    const filter = allOf(toFilterParts({ ...query, radius }, around))
    const smaller = await search.client.index<IndexRecord>(search.listings).search(query.text, {
      filter,
      limit: mostCandidates,
      attributesToRetrieve: light.attributesToRetrieve!,
    })
    if (smaller.hits.length < needed || radius < 50) return hits
    hits = smaller.hits
  }
  return hits
}

const metresTo = (point: Point, { find }: IndexRecord) =>
  find?.lat === undefined ? Infinity : metresBetween(point, { lat: find.lat, lng: find.lng! })

/** Listings by id, in the order of the ids. */
async function getMany(search: SearchConnection, ids: string[]): Promise<ListingDocument[]> {
  if (ids.length === 0) return []
  const filter = `id IN [${ids.map(quote).join(', ')}]`
  const { hits } = await search.client
    .index<IndexRecord>(search.listings)
    .search('', { filter, limit: ids.length, attributesToRetrieve: ['document'] })
  const byId = new Map(hits.map((hit) => [hit.document.id, hit.document]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** When the listings last changed, as Meilisearch tells it; it moves with every batch and every swap. */
export async function listingsGeneration(search: SearchConnection): Promise<string> {
  const { updatedAt } = await search.client.getRawIndex(search.listings)
  return String(updatedAt)
}

/** Ids and revisions of everything in the index, for comparing with the database. */
export async function* listedRevisions(
  search: SearchConnection,
): AsyncGenerator<{ id: string; revision: number }> {
  const index = search.client.index<IndexRecord>(search.listings)
  for (let offset = 0; ; offset += 1_000) {
    const page = await index
      .getDocuments({ fields: ['id', 'revision'], offset, limit: 1_000 })
      .catch((err: unknown) => {
        if (SearchRefused.in(err)?.code === 'index_not_found') return { results: [], total: 0 }
        throw err
      })
    yield* page.results
    if (offset + 1_000 >= page.total) return
  }
}

export const lastReachable = mostHits
