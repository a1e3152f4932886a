import { type SearchConnection, SearchRefused } from './connection.ts'

/** The newest stamp in each index, as far as this process knows. */
const newest = new WeakMap<SearchConnection['client'], Map<string, number>>()

/**
 * With what stamp to write: that of the clock (milliseconds since 1970), or later than all before when the clock went back. Who
 * follows the index reads what has a later stamp than what they have.
 */
export async function laterStamp(search: SearchConnection, uid: string, now: Date): Promise<number> {
  const known = newest.get(search.client) ?? new Map<string, number>()
  newest.set(search.client, known)
  const before = known.get(uid) ?? (await newestIn(search, uid))
  const stamp = Math.max(now.getTime(), before + 1)
  known.set(uid, stamp)
  return stamp
}

/** 0 in an empty index, or when there is none. */
async function newestIn(search: SearchConnection, uid: string): Promise<number> {
  try {
    const { facetStats } = await search.client.index(uid).search('', { limit: 0, facets: ['stamp'] })
    return facetStats?.stamp?.max ?? 0
  } catch (err) {
    if (SearchRefused.in(err)?.status === 404) return 0
    throw err
  }
}
