import type { SearchConnection } from '../connection.ts'
import { facetAttributes, type Facets } from '../facets.ts'
import { askAll, type Question, type Result, toBase } from '../find-listings.ts'
import { cardFields, type ListingCard } from '../listing-card.ts'
import type { ListingQuery } from '../query.ts'
import { localNow } from '../time/local-date.ts'
import { allOf, amongIds, type Surroundings, toFilterParts } from '../to-filter.ts'
import type { Asked } from './way.ts'
import { besides, type Look, type Looked, widen, type Widened } from './widen.ts'
import type { WidenTown } from './widen-town.ts'

/** So many found is little enough to look a bit further. */
export const fewResults = 3
/** Some of what is found may be known already. */
const mostCards = 3 + fewResults
/** Further down the order of results are only far-fetched answers to words. */
const mostTried = 300
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
  async (ways) => {
    const questions = ways.map((way) => toQuestions(search, way, around))
    const results = await askAll(search, questions.flat())
    return questions.map((own) => toLooked(results.splice(0, own.length)))
  }

type Way = Parameters<Look>[0][number]

/** How many there are, and the first of them; of words, some of those that answer best. */
function toQuestions(search: SearchConnection, { query, step }: Way, around: Surroundings): Question[] {
  const filter = allOf(toFilterParts(query, around))
  const best = [...(around.readWords?.(query.text)?.ranked.keys() ?? [])].slice(0, mostTried)
  const base = toBase(search, query, around)
  return [
    {
      ...base,
      filter,
      facets: [facetAttributes.kinds, ...(step === 'several' ? [facetAttributes.districts] : [])],
      limit: 0,
    },
    {
      ...base,
      filter: best.length > 0 ? `${filter} AND ${amongIds(best)}` : filter,
      attributesToRetrieve: fields,
      limit: mostCards,
      ...((around.readWords || query.text === '') && { sort: ['find.rungOrder:asc', 'find.next:asc'] }),
    },
  ]
}

function toLooked([counted, first]: Result[]): Looked {
  const counts = counted!.facetDistribution
  const kinds = Object.values(counts?.[facetAttributes.kinds] ?? {})
  return {
    total: kinds.reduce((sum, count) => sum + count, 0),
    listings: first!.hits.map(({ document }) => document as ListingCard),
    areas: counts?.[facetAttributes.districts] ?? {},
  }
}
