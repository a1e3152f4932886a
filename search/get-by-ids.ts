import type { SearchConnection } from './connection.ts'
import type { IndexRecord } from './index-record.ts'
import { quote } from './to-filter.ts'

/** Of these listings what `fields` name, in the order of the ids; what is gone is left out. */
export async function getByIds<Listing>(
  search: SearchConnection,
  ids: string[],
  fields: string[],
): Promise<Listing[]> {
  if (ids.length === 0) return []
  const filter = `id IN [${ids.map(quote).join(', ')}]`
  const { hits } = await search.client
    .index<IndexRecord>(search.listings)
    .search('', { filter, limit: ids.length, attributesToRetrieve: ['id', ...fields] })
  const byId = new Map(hits.map((hit) => [hit.id, hit.document as Listing]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
