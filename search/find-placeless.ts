import type { SearchConnection } from './connection.ts'
import type { ListingDocument, Whereabouts } from './document.ts'
import { type Result, toBase } from './questions.ts'
import type { ListingQuery } from './query.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

/** A listing that no pin can stand for: online, at home, at a secret address, or at a place nobody put on the map. */
export type Placeless = {
  slug: string
  title: string
  at: Whereabouts['at']
  /** The names of the areas it is for, smallest first. */
  areas: string[]
}
export type PlacelessAnswer = { listings: Placeless[]; total: number }

const most = 20

/** The listings of a query that have no place on the map: the first of them, and how many there are. */
export async function findPlaceless(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<PlacelessAnswer> {
  const answer = await search.ask([
    {
      ...toBase(search, query, around),
      filter: `${allOf(toFilterParts(query, around))} AND find.placed = false`,
      facets: ['find.placed'],
      limit: most,
      attributesToRetrieve: ['slug', 'document.title', 'document.whereabouts.at', 'document.areas'],
    },
  ])
  const [result] = (JSON.parse(answer.toString()) as { results: [Result] }).results
  return {
    listings: result.hits.map(({ slug, document }) => toPlaceless(slug!, document!)),
    total: result.facetDistribution?.['find.placed']?.false ?? 0,
  }
}

const toPlaceless = (slug: string, { title, whereabouts, areas }: ListingDocument): Placeless => ({
  slug,
  title,
  at: whereabouts.at,
  areas: areas.map(({ name }) => name),
})
