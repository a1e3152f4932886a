import type { SearchConnection } from '../connection.ts'
import { facetAttributes, type Facets } from '../facets.ts'
import { askAll, type Question, type Result, toBase } from '../find-listings.ts'
import { cardFields, type ListingCard } from '../listing-card.ts'
import type { ListingQuery } from '../query.ts'
import { localNow } from '../time/local-date.ts'
import { allOf, type Surroundings, toFilterParts } from '../to-filter.ts'
import type { Asked } from './way.ts'
import { besides, type Look, type Looked, widen, type Widened } from './widen.ts'
import type { WidenTown } from './widen-town.ts'

/** So many found is little enough to look a bit further. */
export const fewResults = 3
/** Some of what is found may be known already. */
const mostCards = 3 + fewResults
const fields = cardFields.map((field) => `document.${field}`)

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

const lookInIndex =
  (search: SearchConnection, around: Surroundings): Look =>
  async (ways) =>
    (
      await askAll(
        search,
        ways.map((way) => toQuestion(search, way, around)),
      )
    ).map(toLooked)

function toQuestion(
  search: SearchConnection,
  { query, step }: Parameters<Look>[0][number],
  around: Surroundings,
): Question {
  return {
    ...toBase(search, query),
    filter: allOf(toFilterParts(query, around)),
    facets: [facetAttributes.kinds, ...(step === 'several' ? [facetAttributes.districts] : [])],
    attributesToRetrieve: fields,
    limit: mostCards,
    ...(query.text === '' && { sort: ['find.rungOrder:asc', 'find.next:asc'] }),
  }
}

function toLooked({ hits, facetDistribution: counts }: Result): Looked {
  const kinds = Object.values(counts?.[facetAttributes.kinds] ?? {})
  return {
    total: kinds.reduce((sum, count) => sum + count, 0),
    listings: hits.map(({ document }) => document as ListingCard),
    areas: counts?.[facetAttributes.districts] ?? {},
  }
}
