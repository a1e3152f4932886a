import type { SearchConnection } from '../connection.ts'
import { facetAttributes, type Facets } from '../facets.ts'
import { askAll, type Question, type Result, toBase } from '../find-listings.ts'
import { getByIds } from '../get-in-order.ts'
import { cardFields, type ListingCard } from '../listing-card.ts'
import type { ListingQuery } from '../query.ts'
import type { AskedWords } from '../terms/asked-of.ts'
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

/** First how many each way finds and which of the best answers are among them, then the cards of all ways in one go. */
const lookInIndex =
  (search: SearchConnection, around: Surroundings): Look =>
  async (ways) => {
    const counted = await askAll(
      search,
      ways.map((way) => toQuestion(search, way, around)),
    )
    const firsts = ways.map(({ query }, i) => firstOf(counted[i]!, around.readWords?.(query.text)))
    const byId = await getByIds<ListingCard>(search, [...new Set(firsts.flat())], fields)
    return counted.map((result, i) =>
      toLooked(
        result,
        firsts[i]!.flatMap((id) => byId.get(id) ?? []),
      ),
    )
  }

type Way = Parameters<Look>[0][number]

const toQuestion = (search: SearchConnection, { query, step }: Way, around: Surroundings): Question => ({
  ...toBase(search, query, around),
  filter: allOf(toFilterParts(query, around)),
  facets: [
    facetAttributes.kinds,
    ...(step === 'several' ? [facetAttributes.districts] : []),
    ...(around.readWords?.(query.text) ? ['id'] : []),
  ],
  attributesToRetrieve: ['id'],
  limit: mostCards,
  ...((around.readWords || query.text === '') && {
    sort: ['find.rungOrder:asc', 'find.lowered:asc', 'find.next:asc'],
  }),
})

/** Of the best so many are looked at; more values of one facet Meilisearch does not count. */
const mostTried = 1_000

/** The ids to show: of a question in words those that answer it best. */
function firstOf({ hits, facetDistribution }: Result, words: AskedWords | null | undefined): string[] {
  if (!words) return hits.map(({ id }) => id!)
  const passed = facetDistribution?.id ?? {}
  return words
    .best(mostTried)
    .filter((id) => passed[id])
    .slice(0, mostCards)
}

function toLooked({ facetDistribution: counts }: Result, listings: ListingCard[]): Looked {
  const kinds = Object.values(counts?.[facetAttributes.kinds] ?? {})
  return {
    total: kinds.reduce((sum, count) => sum + count, 0),
    listings,
    areas: counts?.[facetAttributes.districts] ?? {},
  }
}
