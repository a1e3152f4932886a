import type { Row } from '../trust/change-rules.ts'
import type { StoredReview } from './stored-review.ts'

/** The fields that a partner wants different, with what should stand in them, in all languages. */
export const wantedOf = (review: StoredReview | null): Row =>
  review?.wanted ? (JSON.parse(review.wanted) as Row) : {}
