import type { SearchConnection } from '../connection.ts'
import { facetAttributes, type Facets } from '../facets.ts'
import { amongOf, orderFor } from '../find-in-copy.ts'
import { documentsAt } from '../get-documents.ts'
import { type ListingCard, toCard } from '../listing-card.ts'
import type { ListingQuery } from '../query.ts'
import { askAll, forCards, lightestFirst, toBase, totalOf } from '../questions.ts'
import { firstOf } from '../terms/first-of.ts'
import type { ListingCopy } from '../terms/listing-copy.ts'
import { localNow } from '../time/local-date.ts'
import { allOf, type Surroundings, toFilterParts } from '../to-filter.ts'
import type { Asked } from './way.ts'
import { besides, type Look, type Looked, widen, type Widened } from './widen.ts'
import type { WidenTown } from './widen-town.ts'

/** So many found is little enough to look a bit further. */
export const fewResults = 3
/** Some of what is found may be known already. */
const mostCards = 3 + fewResults

/** What a query found, as far as widening needs it. */
export type FoundSoFar = { total: number; facets: Facets; listings?: { slug: string }[] }

/**
 * What to ask instead of a query that found nothing, or beside one that found very little; nothing for one that found
 * enough. The least different first, each with exactly what is different and what it finds.
 */
export async function findWidened(
  search: SearchConnection,
  query: ListingQuery,
  found: FoundSoFar,
  around: Surroundings,
  town: WidenTown,
): Promise<Widened[]> {
  if (found.total > fewResults) return []
  const asked: Asked = { query, facets: found.facets, town, today: localNow(around.now).date }
  const look = lookInIndex(search, around)
  return found.total === 0
    ? widen(asked, look)
    : besides(
        asked,
        (found.listings ?? []).map(({ slug }) => slug),
        look,
      )
}

type Way = Parameters<Look>[0][number]

const lookInIndex =
  (search: SearchConnection, around: Surroundings): Look =>
  (ways) =>
    around.copy ? lookInCopy(search, around.copy, ways, around) : askWays(search, ways, around)

/** How many each way finds is known at once; then the cards of all ways in one go. */
async function lookInCopy(search: SearchConnection, copy: ListingCopy, ways: Way[], around: Surroundings) {
  const found = ways.map(({ query }) => {
    const answers = copy.answers(query.text)
    const { total, facets, places } = amongOf(answers, query, around)
    const order = orderFor(copy, { ...query, sort: 'relevance' }, answers, around)
    return { total, areas: facets.districts, places: firstOf(places, mostCards, order) }
  })
  const documents = await documentsAt(search, copy, [...new Set(found.flatMap(({ places }) => places))])
  const cards = new Map([...documents].map(([place, document]) => [place, toCard(document)]))
  return found.map(({ places, ...counts }) => ({
    ...counts,
    listings: places.flatMap((place) => cards.get(place) ?? []),
  }))
}

/** As long as there is no copy: of a question in words what is lightest, not what answers it best. */
async function askWays(search: SearchConnection, ways: Way[], around: Surroundings): Promise<Looked[]> {
  const results = await askAll(
    search,
    ways.map(({ query }) => ({
      ...toBase(search, query, around),
      filter: allOf(toFilterParts(query, around)),
      facets: [facetAttributes.kinds, facetAttributes.districts],
      attributesToRetrieve: forCards,
      limit: mostCards,
      ...(query.text === '' && { sort: lightestFirst }),
    })),
  )
  return results.map(({ hits, facetDistribution }) => ({
    total: totalOf(facetDistribution),
    areas: facetDistribution?.[facetAttributes.districts] ?? {},
    listings: hits.map(({ document }) => document as ListingCard),
  }))
}
