import { isDeepStrictEqual } from 'node:util'
import { laterStamp } from './later-stamp.ts'
import type { EnqueuedTask } from 'meilisearch'
import { type SearchConnection, SearchRefused } from './connection.ts'
import { type ListingDocument, listingDocumentSchema } from './document.ts'
import { finishTask } from './finish-task.ts'
import { type IndexRecord, toIndexRecord } from './index-record.ts'
import { quote } from './condition.ts'
import { amongIds } from './to-filter.ts'

/** Brings documents into the index and waits until they can be found. `uid` is for filling an index beside it. */
export async function putListings(
  search: SearchConnection,
  documents: ListingDocument[],
  now: Date,
  uid = search.listings,
): Promise<void> {
  await finishTask(search, await sendListings(search, documents, now, uid))
}

/**
 * Brings into the index only what it does not already say just so. For upkeep: on most nights most listings stay what
 * they were, and reading one costs a fraction of indexing it.
 * @returns how many were brought.
 */
export async function putChangedListings(
  search: SearchConnection,
  documents: ListingDocument[],
  now: Date,
): Promise<number> {
  const known = await recordsOf(
    search,
    documents.map(({ id }) => id),
  )
  // By way of JSON, for that is what the index keeps. When it was written makes it no other listing.
  const plain = (record: IndexRecord | undefined) =>
    record && (JSON.parse(JSON.stringify({ ...record, stamp: 0 })) as unknown)
  const changed = documents.filter(
    (document) => !isDeepStrictEqual(plain(known.get(document.id)), plain(toIndexRecord(document, now))),
  )
  if (changed.length > 0) await putListings(search, changed, now)
  return changed.length
}

async function recordsOf(search: SearchConnection, ids: string[]): Promise<Map<string, IndexRecord>> {
  if (ids.length === 0) return new Map()
  const { results } = await search.client
    .index<IndexRecord>(search.listings)
    .getDocuments({ filter: amongIds(ids), limit: ids.length })
  return new Map(results.map((record) => [record.id, record]))
}

/** Hands documents to Meilisearch and does not wait; `finishTask` does. */
export async function sendListings(
  search: SearchConnection,
  documents: ListingDocument[],
  now: Date,
  uid: string,
): Promise<EnqueuedTask> {
  const records = documents.map((document) => toIndexRecord(listingDocumentSchema.parse(document), now))
  const stamp = await laterStamp(search, uid, now)
  return search.client.index(uid).addDocuments(
    records.map((record) => ({ ...record, stamp })),
    { primaryKey: 'id' },
  )
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
