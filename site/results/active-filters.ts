import { choiceKeys, type ListingQuery } from '#search/query.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import { choiceLabel } from './choice-label.ts'
import { withoutAge, withoutBox, withoutChoice, withoutNear } from './without-choice.ts'

/** One thing a resident chose, and the same query without it. */
export type ActiveFilter = { label: string; without: ListingQuery }

function nearLabel({ near, radius }: ListingQuery, town: Town): string {
  const place = near && 'area' in near ? (town.areas.get(near.area)?.name ?? near.area) : nl.filters.nearPoint
  return nl.filters.nearChosen(place, nl.distance.upTo(radius))
}

/** Everything that narrows this query, apart from its words, as a resident would name it. */
export function activeFilters(query: ListingQuery, town: Town, today: LocalDate): ActiveFilter[] {
  const choices = choiceKeys.flatMap((key) =>
    query[key].map((code) => ({
      label: choiceLabel(key, code, town, today),
      without: withoutChoice(query, key, code),
    })),
  )
  if (query.age !== null) choices.push({ label: nl.filters.ageChosen(query.age), without: withoutAge(query) })
  if (query.near) choices.push({ label: nearLabel(query, town), without: withoutNear(query) })
  if (query.box) choices.push({ label: nl.filters.box, without: withoutBox(query) })
  return choices
}
