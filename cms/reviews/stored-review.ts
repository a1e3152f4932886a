import type { Review } from '../payload-types.ts'

type Related = 'listing' | 'organisation' | 'venue' | 'askedBy' | 'decidedBy' | 'organisations' | 'areas'
/** A review as the database adapter hands it over: a relationship is an id. */
export type StoredReview = Omit<Review, Related> & {
  listing?: string | null
  organisation?: string | null
  venue?: string | null
  askedBy?: string | null
  decidedBy?: string | null
  organisations?: string[] | null
  areas?: string[] | null
}
