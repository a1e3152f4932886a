import type { SearchConnection } from './connection.ts'
import { askAll, type Question, type Result } from './questions.ts'
import { amongIds } from './to-filter.ts'

/** Listings by id. Who is gone meanwhile is not among them. */
export async function getByIds<Listing>(
  search: SearchConnection,
  ids: string[],
  fields: string[],
): Promise<Map<string, Listing>> {
  if (ids.length === 0) return new Map()
  const [result] = await askAll(search, [toGet(search, ids, fields)])
  return new Map(result!.hits.map((hit) => [hit.id!, hit.document as Listing]))
}

/** The same, in the order of the ids. */
export async function getInOrder<Listing>(
  search: SearchConnection,
  ids: string[],
  fields: string[],
): Promise<Listing[]> {
  const byId = await getByIds<Listing>(search, ids, fields)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What is asked to get listings by id, in any order. */
export const toGet = (search: SearchConnection, ids: string[], fields: string[]): Question => ({
  indexUid: search.listings,
  filter: amongIds(ids),
  limit: ids.length,
  attributesToRetrieve: ['id', ...fields],
})

export function inOrder<Listing>(ids: string[], hits: Result['hits']): Listing[] {
  const byId = new Map(hits.map((hit) => [hit.id, hit.document as Listing]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
