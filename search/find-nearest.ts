import type { SearchConnection } from './connection.ts'
import type { Question, Result } from './questions.ts'
import { getInOrder } from './get-in-order.ts'
import { metresBetween, type Point } from './geo/point.ts'
import type { IndexRecord } from './index-record.ts'
import { type ListingQuery, pageSize } from './query.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

/** How many candidates the engine names before we order them by the exact distance ourselves. */
const mostCandidates = 1_000

/** One page of what a query finds, nearest first, and the answers to all questions. */
export async function findNearest<Listing>(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
  point: Point,
  [first, ...rest]: Question[],
): Promise<{ listings: Listing[]; results: Result[] }> {
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
  return { listings: await getInOrder<Listing>(search, ids, first!.attributesToRetrieve!), results }
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
    const smaller = await search.client.index<IndexRecord>(search.listings).search(light.q!, {
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
