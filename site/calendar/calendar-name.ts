import type { ListingQuery } from '#search/query.ts'
import { localNow } from '#search/time/local-date.ts'
import { activeFilters } from '#site/results/active-filters.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'

/** What a calendar of a query is called among one's others: the words and choices, and the town. */
export function calendarName(query: ListingQuery, town: Town, now: Date): string {
  const isActivities = query.kinds.length === 1 && query.kinds[0] === 'activity'
  const told = { ...query, box: null, kinds: isActivities ? [] : query.kinds }
  const choices = activeFilters(told, town, localNow(now).date).map(({ label }) => label)
  const words = [query.text, ...choices].filter(Boolean).join(', ')
  const place = town.municipality?.name ?? ''
  return words ? nl.calendar.nameOf(words, place) : nl.agenda.title(place)
}
