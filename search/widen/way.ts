import type { Facets } from '../facets.ts'
import { defaultRadius, type ListingQuery } from '../query.ts'
import type { LocalDate } from '../time/local-date.ts'
import type { WidenTown } from './widen-town.ts'

/** What a query is widened with: itself, what is known of its neighbours, the town and the calendar. */
export type Asked = {
  query: ListingQuery
  /** The counts beside the choices. Those of a choice in use are counted without it, so they tell what is elsewhere. */
  facets: Pick<Facets, 'districts' | 'days'> & Partial<Facets>
  town: WidenTown
  today: LocalDate
}

/** Another query that asks for a little less, and what kind of step it is. */
export type Way = {
  step: 'place' | 'time' | 'choice' | 'words' | 'several' | 'rest'
  query: ListingQuery
  /** How far the other place is, from middle to middle. */
  metres?: number
  /** Of ways that go further and further, only the first that finds something counts. */
  further?: 'circle' | 'box' | 'several'
}

/** Back on the first page, and in an order that still means something. */
export function toWay(step: Way['step'], asked: ListingQuery, changed: Partial<ListingQuery>): Way {
  const query = { ...asked, ...changed, page: 1 }
  if (query.near) return { step, query }
  return {
    step,
    query: { ...query, radius: defaultRadius, sort: query.sort === 'distance' ? 'relevance' : query.sort },
  }
}
