import { type ListingQuery, sorts } from '#search/query.ts'
import { nl } from '#site/text/nl.ts'

/** The orders one may choose; "close by" only when we know what to be close to. */
export const sortLinks = (
  query: ListingQuery,
): { label: string; isCurrent: boolean; query: ListingQuery }[] =>
  sorts
    .filter((sort) => sort !== 'distance' || query.near !== null)
    .map((sort) => ({
      label: nl.labels.sorts[sort],
      isCurrent: sort === query.sort,
      query: { ...query, sort, page: 1 },
    }))
