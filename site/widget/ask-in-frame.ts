import { choiceKeys, type ListingQuery } from '#search/query.ts'
import { localNow } from '#search/time/local-date.ts'
import { activeFilters } from '#site/results/active-filters.ts'
import { understand } from '#site/results/understand.ts'
import type { Town } from '#site/town.ts'

export type AskedInFrame = {
  /** What is searched for. */
  query: ListingQuery
  /** What was understood of the words, as a resident would name it. */
  understood: string[]
}

/**
 * What words in the frame mean. On our own page they become choices in the address; here the address also holds what the
 * host chose, so it stays as it is and the page tells what was understood. What the host chose is never widened: words that
 * would do so are searched for as words.
 */
export function askInFrame(chosen: ListingQuery, town: Town, now: Date): AskedInFrame {
  // A frame has room for one list.
  const query: ListingQuery = { ...chosen, view: 'list' }
  const meant = understand(query, town, now)
  if (!meant || widens(query, meant)) return { query, understood: [] }
  const { date } = localNow(now)
  const before = new Set(activeFilters(query, town, date).map(({ label }) => label))
  const labels = activeFilters(meant, town, date).map(({ label }) => label)
  return { query: meant, understood: labels.filter((label) => !before.has(label)) }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const widens = (chosen: ListingQuery, meant: ListingQuery) =>
  choiceKeys.some((key) => chosen[key].length > 0 && !isSame(chosen[key], meant[key])) ||
  (chosen.age !== null && chosen.age !== meant.age) ||
  (chosen.near !== null && !isSame(chosen.near, meant.near)) ||
  (meant.districts.length + meant.neighbourhoods.length > 0 &&
    chosen.districts.length + chosen.neighbourhoods.length > 0 &&
    !(isSame(chosen.districts, meant.districts) && isSame(chosen.neighbourhoods, meant.neighbourhoods)))
