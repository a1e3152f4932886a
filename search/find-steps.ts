import type { SearchConnection } from './connection.ts'
import type { Question, Result } from './find-listings.ts'
import type { Point } from './geo/point.ts'
import { getByIds } from './get-by-ids.ts'
import type { IndexRecord } from './index-record.ts'
import { inSteps } from './ladder/in-steps.ts'
import { candidateFields, type LightHit, toCandidates } from './ladder/to-candidates.ts'
import { type ListingQuery, pageSize } from './query.ts'

/**
 * How many the ladder orders itself: fifty pages. What comes after is ordered by Meilisearch alone: still from light to
 * heavy, then by words or date, but neither by distance nor by provider.
 */
export const mostOrdered = 1_000

/**
 * One page of what a query finds as a ladder, and the answers to all questions. Every page is cut out of the same order,
 * so that nothing is shown twice or missed.
 */
export async function findSteps<Listing>(
  search: SearchConnection,
  query: ListingQuery,
  near: Point | undefined,
  [first, ...rest]: Question[],
): Promise<{ listings: Listing[]; results: Result[] }> {
  const offset = (query.page - 1) * pageSize
  const sort = ['find.rungOrder:asc', ...(query.text === '' ? ['find.next:asc'] : [])]
  const sorted: Question = { ...first!, sort }
  if (offset >= mostOrdered) {
    const results = await ask(search, [sorted, ...rest])
    return { listings: results[0]!.hits.map((hit) => hit.document as Listing), results }
  }
  const results = await ask(search, [{ ...sorted, ...asCandidates(query) }, ...rest])
  const ids = inSteps(toCandidates(results[0]!.hits as LightHit[], near)).map(({ id }) => id)
  const shown = ids.slice(offset, offset + pageSize)
  return { listings: await getByIds<Listing>(search, shown, first!.attributesToRetrieve!), results }
}

const asCandidates = ({ text }: ListingQuery) => ({
  attributesToRetrieve: candidateFields,
  showRankingScore: text !== '',
  offset: 0,
  limit: mostOrdered,
})

async function ask(search: SearchConnection, queries: Question[]): Promise<Result[]> {
  const { results } = await search.client.multiSearch<{ queries: Question[] }, IndexRecord>({ queries })
  return results
}
