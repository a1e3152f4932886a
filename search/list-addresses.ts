import type { SearchConnection } from './connection.ts'
import type { IndexRecord } from './index-record.ts'

/** Where one listing lives, and when it last changed: milliseconds since 1970. */
export type ListingAddress = { slug: string; revision: number }
export type Addresses = { addresses: ListingAddress[]; total: number }

/** One stretch of all listings that have not ended, for who wants to know every page there is. */
export async function listAddresses(
  search: SearchConnection,
  offset: number,
  limit: number,
): Promise<Addresses> {
  const { results, total } = await search.client.index<IndexRecord>(search.listings).getDocuments({
    filter: 'find.listed = true',
    fields: ['slug', 'revision'],
    offset,
    limit,
  })
  return { addresses: results.map(({ slug, revision }) => ({ slug, revision })), total }
}
