import { hasNeed, showsSteps } from '#search/ladder/shows-steps.ts'
import { type ListingQuery, views } from '#search/query.ts'
import { nl } from '#site/text/nl.ts'

/** The two ways to show what is found for a need; without a need there is only the list. */
export function viewLinks(query: ListingQuery): { label: string; isCurrent: boolean; query: ListingQuery }[] {
  if (!hasNeed(query)) return []
  const current = showsSteps(query) ? 'steps' : 'list'
  return views.map((view) => ({
    label: nl.ladder.views[view],
    isCurrent: view === current,
    // The ladder is an order of its own.
    query: { ...query, view, sort: view === 'steps' ? 'relevance' : query.sort, page: 1 },
  }))
}
