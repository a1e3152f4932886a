import { formatQuery, queryAddress } from '#search/query-url.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'

/** Where each page lives. The words are an interface: changing one needs a redirect. */
export const listingAddress = (slug: string): string => `/aanbod/${encodeURIComponent(slug)}`
export const calendarAddress = (slug: string): string => `${listingAddress(slug)}/agenda.ics`
/** The same for all that an organisation, an area or a query has. */
export const calendarOf = (page: string): string =>
  page.replace(/(?=\?|$)/, page.startsWith('/agenda') ? '.ics' : '/agenda.ics')
export const organisationAddress = (slug: string): string => `/organisaties/${encodeURIComponent(slug)}`
export const areaAddress = (area: { slug: string }): string => `/wijken/${encodeURIComponent(area.slug)}`
export const textPageAddress = (slug: string): string => `/${encodeURIComponent(slug)}`
export const pictureAddress = (path: string): string => `/media/${path.replace(/^\/+/, '')}`

/** The search page for a query that differs from the empty one in what is given. */
export const searchAddress = (query: Partial<ListingQuery>): string =>
  queryAddress('/zoeken', { ...emptyQuery, ...query })

/** The query as the map and other endpoints take it. */
export const queryWords = (query: ListingQuery): string => formatQuery({ ...query, page: 1 }).toString()
