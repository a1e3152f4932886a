import { type ChoiceKey, defaultRadius, type ListingQuery } from '#search/query.ts'

/** The same query without one of its choices, back on the first page. */
export const withoutChoice = (query: ListingQuery, key: ChoiceKey, code: string): ListingQuery => ({
  ...query,
  [key]: (query[key] as string[]).filter((other) => other !== code),
  page: 1,
})

/** Without a place to be near there is no distance to sort by either. */
export const withoutNear = (query: ListingQuery): ListingQuery => ({
  ...query,
  near: null,
  radius: defaultRadius,
  sort: query.sort === 'distance' ? 'relevance' : query.sort,
  page: 1,
})

export const withoutAge = (query: ListingQuery): ListingQuery => ({ ...query, age: null, page: 1 })
export const withoutBox = (query: ListingQuery): ListingQuery => ({ ...query, box: null, page: 1 })
