import type { SearchConnection } from './connection.ts'
import { askAll, type Question, type Result } from './find-listings.ts'
import { getInOrder, inOrder, toGet } from './get-in-order.ts'
import { hasFilters, type ListingQuery, pageSize } from './query.ts'
import type { AskedWords } from './terms/asked-of.ts'
import { amongIds } from './to-filter.ts'

/** So many of the best are tried against the other choices at once. */
const atOnce = 1_000

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
  let ranked = [...(until > words.ranked.size ? words.allRanked() : words.ranked).keys()]
  const fields = first!.attributesToRetrieve!
  const counting = [{ ...first!, limit: 0, offset: 0 }, ...rest]
  if (!hasFilters(query)) {
    const ids = ranked.slice(from, until)
    const results = await askAll(search, [...counting, toGet(search, ids, fields)])
    return { listings: inOrder<Listing>(ids, results.at(-1)!.hits), results: results.slice(0, -1) }
  }
  const ids: string[] = []
  let results: Result[] | undefined
  for (let at = 0; at === 0 || (ids.length < until && at < ranked.length); at += atOnce) {
    const some = ranked.slice(at, at + atOnce)
    const answers = await askAll(search, [toTry(first!, some), ...(results ? [] : counting)])
    const passed = answers[0]!.facetDistribution?.id ?? {}
    ids.push(...some.filter((id) => passed[id]))
    if (at === 0 && ids.length < until) ranked = [...words.allRanked().keys()]
    results ??= answers.slice(1)
  }
  return { listings: await getInOrder<Listing>(search, ids.slice(from, until), fields), results: results! }
}

/** Which of these listings meet all conditions: counted by their ids, which costs far less than fetching them. */
const toTry = (first: Question, ids: string[]): Question => ({
  indexUid: first.indexUid,
  filter: `${String(first.filter)} AND ${amongIds(ids)}`,
  facets: ['id'],
  limit: 0,
})
