import type { SearchConnection } from './connection.ts'
import { askAll, type Question } from './questions.ts'
import { amongIds } from './to-filter.ts'

/** Listings by id, in the order of the ids. Who is gone meanwhile is not among them. */
export async function getInOrder<Listing>(
  search: SearchConnection,
  ids: string[],
  fields: string[],
): Promise<Listing[]> {
  if (ids.length === 0) return []
  const [result] = await askAll(search, [toGet(search, ids, fields)])
  const byId = new Map(result!.hits.map((hit) => [hit.id!, hit.document as Listing]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What is asked to get listings by id, in any order. */
export const toGet = (search: SearchConnection, ids: string[], fields: string[]): Question => ({
  indexUid: search.listings,
  filter: amongIds(ids),
  limit: ids.length,
  attributesToRetrieve: ['id', ...fields],
})
