import type { PayloadRequest, Where } from 'payload'
import { isEditor } from '../access/roles.ts'
import { lookAt, type Waiting } from './look-at.ts'
import type { StoredReview } from './stored-review.ts'

/** More at once nobody reads; the oldest come first. */
const mostShown = 30
const daysSentBack = 30

/**
 * What waits, for an editor; for a partner also what was sent back lately. Only what this person may see, each with the
 * difference between what residents see now and what was asked.
 */
export async function readQueue(
  req: PayloadRequest,
  now: Date,
): Promise<{ waiting: Waiting[]; total: number }> {
  const since = new Date(now.getTime() - daysSentBack * 86_400_000).toISOString()
  const sentBack: Where = { and: [{ state: { equals: 'refused' } }, { decidedAt: { greater_than: since } }] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'reviews',
    where: { or: [{ state: { equals: 'waiting' } }, ...(isEditor(req) ? [] : [sentBack])] },
    sort: 'since',
    limit: mostShown,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  const waiting: Waiting[] = []
  for (const review of docs as StoredReview[]) waiting.push(await lookAt(req, review, now))
  return { waiting, total: totalDocs }
}
