import type { SearchConnection } from './connection.ts'
import type { ListingDocument } from './document.ts'
import { askAll, type Question, toBase } from './find-listings.ts'
import type { ListingQuery } from './query.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

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
  const question: Question = {
    ...toBase(search, query),
    filter: allOf(toFilterParts(query, around)),
    attributesToRetrieve: calendarFields.map((field) => `document.${field}`),
    facets: ['find.kind'],
    ...(query.text === '' ? { sort: ['find.next:asc'], limit: mostInCalendar } : { limit: mostByWords }),
  }
  const [result] = await askAll(search, [question])
  const kinds = Object.values(result?.facetDistribution?.['find.kind'] ?? {})
  return {
    listings: result?.hits.map((hit) => hit.document as CalendarListing) ?? [],
    total: kinds.reduce((sum, count) => sum + count, 0),
  }
}
