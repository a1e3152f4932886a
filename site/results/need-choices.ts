import type { ListingCard } from '#search/listing-card.ts'
import type { ListingQuery } from '#search/query.ts'
import { matchNeeds } from '#search/words/need-phrases.ts'
import type { Town } from '#site/town.ts'

export type NeedChoice = { label: string; query: ListingQuery }

/** A sentence may be about several needs: "ik kom de deur niet uit" about company, a bad leg or fear. */
const mostChoices = 4
/** What so few of the best answers are about was hardly meant. */
const fewest = 3

/**
 * What a question in words may be about, each as the query for all of it: what its sentence says, then what the best
 * answers are about. None once a theme is chosen.
 */
export function needChoices(
  query: ListingQuery,
  { needs }: Town,
  best: readonly ListingCard[],
): NeedChoice[] {
  if (query.text === '' || query.themes.length > 0) return []
  const labels = new Map(matchNeeds(query.text, needs).map(({ theme, label }) => [theme, label]))
  for (const [theme, label] of themesOf(best)) labels.set(theme, labels.get(theme) ?? label)
  return [...labels]
    .slice(0, mostChoices)
    .map(([theme, label]) => ({ label, query: { ...query, text: '', themes: [theme], page: 1 } }))
}

/** The themes that several of these listings share, the commonest first. */
function themesOf(listings: readonly ListingCard[]): [slug: string, label: string][] {
  const counts = new Map<string, { label: string; count: number }>()
  for (const { slug, label } of listings.flatMap(({ themes }) => themes))
    counts.set(slug, { label, count: (counts.get(slug)?.count ?? 0) + 1 })
  return [...counts]
    .filter(([, { count }]) => count >= fewest)
    .sort((a, b) => b[1].count - a[1].count)
    .map(([slug, { label }]) => [slug, label])
}
