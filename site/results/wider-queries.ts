import { emptyQuery, hasFilters, type ListingQuery } from '#search/query.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import type { Door } from '#site/door.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { activeFilters } from './active-filters.ts'
import { withoutText } from './without-choice.ts'

export type WiderQuery = { label: string; query: ListingQuery }

/** At most so many questions to the index for one page. */
const mostTries = 5

/** Ways to ask for a little less: without each choice in turn, without the words, with only the words. */
export function widerQueries(query: ListingQuery, town: Town, today: LocalDate): WiderQuery[] {
  const filters = activeFilters(query, town, today)
  const fewer = filters.map(({ label, without }) => ({ label: nl.noResults.without(label), query: without }))
  const wordless = { label: nl.noResults.without(query.text), query: withoutText(query) }
  const onlyWords = {
    label: nl.noResults.onlyWords(query.text),
    query: { ...emptyQuery, text: query.text },
  }
  return [
    ...(query.text && filters.length > 1 ? [onlyWords] : []),
    ...fewer,
    ...(query.text && hasFilters(query) ? [wordless] : []),
  ].slice(0, mostTries)
}

/** Those that give something, the most first. When they cannot be counted, none is offered. */
export async function findWider(
  door: Pick<Door, 'count'>,
  wider: WiderQuery[],
): Promise<(WiderQuery & { total: number })[]> {
  const counted = door.count(wider.map(({ query }) => query))
  const totals = await counted.then(
    (answer) => answer.totals,
    () => [],
  )
  return wider
    .map((way, i) => ({ ...way, total: totals[i] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}
