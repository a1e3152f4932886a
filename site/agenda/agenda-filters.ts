import { parameters } from '#search/address-words.ts'
import { formatQuery } from '#search/query-url.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { activeFilters, type ActiveFilter } from '#site/results/active-filters.ts'
import { type Asked, type FilterGroup, filterGroups } from '#site/results/filter-groups.ts'
import type { Town } from '#site/town.ts'

/** What someone chose on the agenda, the words too. The kind is not among it: it has a row of its own. */
export function agendaFilters(query: ListingQuery, town: Town, today: LocalDate): ActiveFilter[] {
  const chosen = activeFilters({ ...query, kinds: [] }, town, today).map(({ label, without }) => ({
    label,
    without: { ...without, kinds: query.kinds },
  }))
  const words = { label: `“${query.text}”`, without: { ...query, text: '' } }
  return query.text ? [words, ...chosen] : chosen
}

/** The filters of the results, but for the days, which are the page itself, and the kind, which has a row of its own. */
export const agendaGroups = (asked: Asked): FilterGroup[] =>
  filterGroups({ ...asked, query: { ...asked.query, kinds: [] } })
    .filter((group) => !group.has('days'))
    .map((group) => ({
      ...group,
      sets: group.sets.filter(({ parameter }) => parameter !== parameters.kinds),
    }))

/** What of a query no field of the form says, for the form to send along. */
export const unsaid = ({ kinds, dayParts, box }: ListingQuery): [name: string, value: string][] => [
  ...formatQuery({ ...emptyQuery, kinds, dayParts, box }),
]
