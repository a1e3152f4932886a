import type { ListingQuery } from '#search/query.ts'
import { matchNeeds } from '#search/words/need-phrases.ts'
import type { Town } from '#site/town.ts'

export type NeedChoice = { label: string; query: ListingQuery }

/** A sentence may be about several needs: "ik kom de deur niet uit" about company, a bad leg or fear. */
const mostChoices = 5

/** What a question in words may be about, each as the query for all of it. None once a theme is chosen. */
export function needChoices(query: ListingQuery, { needs }: Town): NeedChoice[] {
  if (query.text === '' || query.themes.length > 0) return []
  return matchNeeds(query.text, needs)
    .slice(0, mostChoices)
    .map(({ theme, label }) => ({ label, query: { ...query, text: '', themes: [theme], page: 1 } }))
}
