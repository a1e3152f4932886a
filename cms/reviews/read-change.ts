import type { PayloadRequest } from 'payload'
import { isEditor } from '../access/roles.ts'
import { lookAt, type Waiting } from './look-at.ts'
import type { StoredReview } from './stored-review.ts'
import { type Subject, whereAbout } from './subject-of.ts'

/** What is told above the form of an organisation or a venue. */
export type Change =
  | { state: 'refused'; reason: string }
  | { state: 'waiting'; review: string; differences: Waiting['differences']; isEditor: boolean }

/** The question about an organisation or a venue that was asked last, when it waits or was sent back. */
export async function readChange(req: PayloadRequest, subject: Subject, now: Date): Promise<Change | null> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: whereAbout(subject),
    sort: '-since',
    limit: 1,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  const [last] = docs as StoredReview[]
  if (last?.state !== 'waiting' && last?.state !== 'refused') return null
  const { differences } = await lookAt(req, last, now)
  if (last.state === 'refused') return { state: 'refused', reason: last.reason ?? '' }
  return { state: 'waiting', review: last.id, differences, isEditor: isEditor(req) }
}
