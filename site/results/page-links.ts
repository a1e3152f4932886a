import { lastPage, type ListingQuery, pageSize } from '#search/query.ts'

export type PageLinks = {
  page: number
  last: number
  previous: ListingQuery | null
  next: ListingQuery | null
}

/** The pages beside this one; a page past the end leads back to the last that is there. */
export function pageLinks(query: ListingQuery, total: number): PageLinks {
  const last = Math.min(lastPage, Math.max(1, Math.ceil(total / pageSize)))
  const to = (page: number): ListingQuery => ({ ...query, page })
  return {
    page: query.page,
    last,
    previous: query.page > 1 ? to(Math.min(query.page - 1, last)) : null,
    next: query.page < last ? to(query.page + 1) : null,
  }
}
