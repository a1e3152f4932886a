import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { askAll, type Result, toBase } from './questions.ts'
import type { ListingQuery } from './query.ts'
import { allOf, amongIds, type Surroundings, toFilterParts } from './to-filter.ts'

/** What a calendar tells of a listing. */
const calendarFields = [
  'id',
  'slug',
  'revision',
  'title',
  'summary',
  'schedule',
  'standing',
  'whereabouts',
  'contact',
] as const satisfies (keyof ListingDocument)[]

export type CalendarListing = Pick<ListingDocument, (typeof calendarFields)[number]>
export type ForCalendar = { listings: CalendarListing[]; total: number }

/** More than this no calendar makes readable, and no telephone fetches gladly. */
export const mostInCalendar = 200
/** Of words the best are meant, not everything that has one of them. */
const mostByWords = 50

/** All that a query finds, for a calendar: without words the first to come first. */
export async function findForCalendar(
  search: SearchConnection,
  query: ListingQuery,
  around: Surroundings,
): Promise<ForCalendar> {
  const filter = allOf(toFilterParts(query, around))
  const best = around.copy?.readWords(query.text)?.best(mostInCalendar) ?? []
  const base = toBase(search, query, around)
  const [listed, counted] = (await askAll(search, [
    {
      ...base,
      filter: best.length > 0 ? `${filter} AND ${amongIds(best)}` : filter,
      attributesToRetrieve: calendarFields.map((field) => `document.${field}`),
      ...(best.length > 0 || query.text === '' ? { sort: ['find.next:asc'] } : {}),
      limit: query.text === '' ? mostInCalendar : mostByWords,
    },
    { ...base, filter, facets: ['find.kind'], limit: 0 },
  ])) as [Result, Result]
  const kinds = Object.values(counted.facetDistribution?.['find.kind'] ?? {})
  return {
    listings: listed.hits.map((hit) => hit.document as CalendarListing),
    total: kinds.reduce((sum, count) => sum + count, 0),
  }
}
