import type { PayloadRequest } from 'payload'
import { lockWaiting } from './lock-waiting.ts'
import { settle } from './settle.ts'

/** Takes what waits for a listing out of the queue, because the listing is gone from it. */
export async function withdrawWaiting(req: PayloadRequest, id: string): Promise<void> {
  const waiting = await lockWaiting(req, { collection: 'listings', id })
  if (waiting) await settle(req, waiting, { state: 'withdrawn' })
}
