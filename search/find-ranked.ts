import type { SearchConnection } from './connection.ts'
import { askAll, type Question, type Result } from './find-listings.ts'
import { getInOrder, inOrder, toGet } from './get-in-order.ts'
import { hasFilters, type ListingQuery, mostHits, pageSize } from './query.ts'
import type { AskedWords } from './terms/asked-of.ts'
import { amongIds } from './to-filter.ts'

/** So many of the best are tried against the other choices: first a few, which is mostly enough. */
const [firstLook, atOnce] = [200, 1_000]

/**
 * One page of what a question in words finds, best first, and the answers to all questions. Without other choices the
 * order is all there is to know, so the listings are asked for together with the counts.
 */
export async function findRanked<Listing>(
  search: SearchConnection,
  query: ListingQuery,
  words: AskedWords,
  [first, ...rest]: Question[],
): Promise<{ listings: Listing[]; results: Result[] }> {
  const [from, until] = [(query.page - 1) * pageSize, query.page * pageSize]
  const fields = first!.attributesToRetrieve!
  const counting = [{ ...first!, limit: 0, offset: 0 }, ...rest]
  if (!hasFilters(query)) {
    const ids = words.best(until).slice(from)
    const results = await askAll(search, [...counting, toGet(search, ids, fields)])
    return { listings: inOrder<Listing>(ids, results.at(-1)!.hits), results: results.slice(0, -1) }
  }
  const tried = words.best(firstLook)
  const [answer, ...results] = await askAll(search, [toTry(first!, tried), ...counting])
  const ids = passing(tried, answer!)
  const others = ids.length < until ? words.best(mostHits).slice(firstLook) : []
  for (let at = 0; ids.length < until && at < others.length; at += atOnce) {
    const some = others.slice(at, at + atOnce)
    ids.push(...passing(some, (await askAll(search, [toTry(first!, some)]))[0]!))
  }
  return { listings: await getInOrder<Listing>(search, ids.slice(from, until), fields), results }
}

const passing = (ids: string[], { facetDistribution }: Result) =>
  ids.filter((id) => facetDistribution?.id?.[id])

/** Which of these listings meet all conditions: counted by their ids, which costs far less than fetching them. */
const toTry = (first: Question, ids: string[]): Question => ({
  indexUid: first.indexUid,
  filter: `${String(first.filter)} AND ${amongIds(ids)}`,
  facets: ['id'],
  limit: 0,
})
