import type { PayloadRequest } from 'payload'
import { isEditor } from '../access/roles.ts'
import { mailDecision } from './mail-decision.ts'
import type { ReviewState } from './reviews.ts'
import type { StoredReview } from './stored-review.ts'

type Outcome = { state: Exclude<ReviewState, 'waiting'>; reason?: string }

/** Closes what waited, and tells the partner when an editor did. In the transaction of `req`. */
export async function settle(req: PayloadRequest, review: StoredReview, outcome: Outcome): Promise<void> {
  const data = {
    ...{ state: outcome.state, reason: outcome.reason ?? null },
    ...{ decidedBy: req.user?.id ?? null, decidedAt: new Date().toISOString() },
  }
  await req.payload.db.updateOne({ collection: 'reviews', id: review.id, data, req })
  if (isEditor(req) && outcome.state !== 'withdrawn') await mailDecision(req, review, outcome)
}
