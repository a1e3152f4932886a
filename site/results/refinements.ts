import type { Facets } from '#search/facets.ts'
import type { ListingQuery } from '#search/query.ts'
import type { Town } from '#site/town.ts'

export type Refinement = { label: string; count: number; query: ListingQuery }

/** The themes below the one that was chosen, each in its place: within "sport" one may want only to swim. */
export function refinements(query: ListingQuery, facets: Facets, { themes }: Town): Refinement[] {
  const [chosen, ...more] = query.themes
  if (chosen === undefined || more.length > 0) return []
  return themes
    .filter((theme) => theme.parent === chosen && facets.themes[theme.slug])
    .map(({ slug, label }) => ({
      label,
      count: facets.themes[slug]!,
      query: { ...query, themes: [slug], page: 1 },
    }))
}
