import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { organisationsOf } from '../access/roles.ts'
import { findReview } from './find-review.ts'
import { lockWaiting } from './lock-waiting.ts'
import { settle } from './settle.ts'
import { subjectOf } from './subject-of.ts'

export type Withdrawn = 'withdrawn' | 'may-not' | 'gone'

/** A partner no longer wants what waits of an organisation or a venue of theirs. */
export async function withdraw(req: PayloadRequest, id: string): Promise<Withdrawn> {
  const review = await findReview(req, id)
  const own = organisationsOf(req)
  const isTheirs = review?.organisations?.some((organisation) => own.includes(organisation))
  if (!isTheirs || review?.wish !== 'change') return 'may-not'
  await initTransaction(req)
  try {
    const waiting = await lockWaiting(req, subjectOf(review))
    const isOpen = waiting?.id === review.id
    if (isOpen) await settle(req, waiting, { state: 'withdrawn' })
    await commitTransaction(req)
    return isOpen ? 'withdrawn' : 'gone'
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}
