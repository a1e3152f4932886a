import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { amongOf } from './find-in-copy.ts'
import type { ListingQuery } from './query.ts'
import { askAll, type Question, type Result, toBase } from './questions.ts'
import { firstOf } from './terms/first-of.ts'
import { bestFirst } from './terms/orders.ts'
import { anyOf, allOf, amongIds, type Surroundings, toFilterParts } from './to-filter.ts'

/** What a paper tells of a listing. */
const paperFields = [
  'id',
  'slug',
  'title',
  'summary',
  'notice',
  'kind',
  'themes',
  'access',
  'referralBy',
  'organisations',
  'whereabouts',
  'schedule',
  'cost',
  'contact',
  'standing',
] as const satisfies (keyof ListingDocument)[]

export type PaperDocument = Pick<ListingDocument, (typeof paperFields)[number]>
export type ForPaper = { listings: PaperDocument[]; total: number }

/** More is a book. */
export const mostInPaper = 300

/**
 * What a query finds, for a paper: what answers its words best, or else what is in the area itself before what comes
 * from elsewhere, the lightest help first.
 */
export async function findForPaper(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<ForPaper> {
  const filter = allOf(toFilterParts(query, around))
  const base = toBase(search, query, around)
  const best = bestByWords(query, around)
  const order = query.text === '' ? { sort: ['find.rungOrder:asc', 'find.next:asc'] } : {}
  const one = {
    ...base,
    ...order,
    attributesToRetrieve: paperFields.map((field) => `document.${field}`),
    limit: mostInPaper,
  }
  const filters = best.length > 0 ? [`${filter} AND ${amongIds(best)}`] : inTurn(query, filter)
  const [counted, ...listed] = (await askAll(search, [
    { ...base, filter, facets: ['find.kind'], limit: 0 },
    ...filters.map((filter): Question => ({ ...one, filter })),
  ])) as [Result, ...Result[]]
  const kinds = Object.values(counted.facetDistribution?.['find.kind'] ?? {})
  const listings = listed.flatMap(({ hits }) => hits.map((hit) => hit.document as PaperDocument))
  return {
    listings: listings.slice(0, mostInPaper),
    total: kinds.reduce((sum, count) => sum + count, 0),
  }
}

/** The ids of those that answer the words of a query best; none when it has no words, or they cannot be read yet. */
function bestByWords(query: ListingQuery, around: Surroundings): string[] {
  const { copy } = around
  const answers = copy?.answers(query.text)
  if (!copy || !answers?.hasWords) return []
  const { places } = amongOf(answers, query, around)
  return firstOf(places, mostInPaper, bestFirst(answers.scores)).flatMap((place) => copy.at(place)?.id ?? [])
}

/** Of an area what is there or meant for it, and then the rest. */
function inTurn({ districts, neighbourhoods }: ListingQuery, filter: string): string[] {
  const codes = [...districts, ...neighbourhoods]
  if (codes.length === 0) return [filter]
  const own = anyOf('areas', codes)
  return [`${filter} AND (${own})`, `${filter} AND NOT (${own})`]
}
