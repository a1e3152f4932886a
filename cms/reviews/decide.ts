import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { faultsOf } from '../faults-of.ts'
import { isRefused } from '../is-refused.ts'
import { isEditor } from '../access/roles.ts'
import { findReview } from './find-review.ts'
import { grant } from './grant.ts'
import { grantChange } from './grant-change.ts'
import { lockWaiting } from './lock-waiting.ts'
import { settle } from './settle.ts'
import { type Subject, subjectOf } from './subject-of.ts'

export type Decision = { review: string; version: string; approves: boolean; reason: string }
/** What became of a decision, or why it was not taken. */
export type Answer = 'approved' | 'refused' | 'may-not' | 'gone' | 'changed' | 'no-reason' | 'impossible'

/**
 * An editor decides about what waits. Approving shows residents exactly the version that the editor saw: when the
 * partner asked something else since, nothing happens and the answer is `changed`. All of it in one transaction.
 */
export async function decide(req: PayloadRequest, decision: Decision): Promise<Answer> {
  if (!isEditor(req)) return 'may-not'
  const review = await findReview(req, decision.review)
  if (!review) return 'may-not'
  if (!decision.approves && !decision.reason) return 'no-reason'
  await initTransaction(req)
  try {
    const answer = await take(req, subjectOf(review), decision)
    await commitTransaction(req)
    return answer
  } catch (err) {
    await killTransaction(req)
    if (faultsOf(err)) return 'impossible'
    // What is asked lies in other areas than what stands there now.
    if (isRefused(err)) return 'may-not'
    throw err
  }
}

async function take(req: PayloadRequest, subject: Subject, decision: Decision): Promise<Answer> {
  const waiting = await lockWaiting(req, subject)
  if (waiting?.id !== decision.review) return 'gone'
  if (waiting.version !== decision.version) return 'changed'
  if (!decision.approves) {
    await settle(req, waiting, { state: 'refused', reason: decision.reason })
    return 'refused'
  }
  const isGranted = await (waiting.wish === 'change' ? grantChange : grant)(req, waiting)
  return isGranted ? 'approved' : 'gone'
}
