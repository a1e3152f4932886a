import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { organisationsOf } from '../access/roles.ts'
import { findReview } from './find-review.ts'
import { lockWaiting } from './lock-waiting.ts'
import type { StoredReview } from './stored-review.ts'
import { subjectOf, whereAbout } from './subject-of.ts'

export type Given = 'answered' | 'may-not' | 'no-answer' | 'gone'

/** A partner writes something with what waits, or asks once more about what was sent back: then it waits again. */
export async function giveAnswer(req: PayloadRequest, id: string, answer: string): Promise<Given> {
  const review = await findReview(req, id)
  const own = organisationsOf(req)
  if (!review?.organisations?.some((organisation) => own.includes(organisation))) return 'may-not'
  if (!answer) return 'no-answer'
  await initTransaction(req)
  try {
    const given = await keep(req, review, answer)
    await commitTransaction(req)
    return given
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

/** What was sent back waits again only as long as nothing newer waits or was published. */
async function keep(req: PayloadRequest, review: StoredReview, answer: string): Promise<Given> {
  const waiting = await lockWaiting(req, subjectOf(review))
  const isOpen = waiting
    ? waiting.id === review.id
    : review.state === 'refused' && (await isLast(req, review))
  if (!isOpen) return 'gone'
  const now = new Date().toISOString()
  const again = waiting ? {} : { state: 'waiting', since: now, decidedBy: null, decidedAt: null }
  const data = { ...again, answer, answeredAt: now }
  await req.payload.db.updateOne({ collection: 'reviews', id: review.id, data, req })
  return 'answered'
}

async function isLast(req: PayloadRequest, review: StoredReview): Promise<boolean> {
  const last = await req.payload.db.find<StoredReview>({
    collection: 'reviews',
    where: whereAbout(subjectOf(review)),
    sort: '-since',
    limit: 1,
    req,
  })
  return last.docs[0]?.id === review.id
}
