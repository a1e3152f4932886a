import type { PayloadRequest } from 'payload'
import { type Guarded, isSame, type Row } from '../trust/change-rules.ts'
import { pick } from '../trust/judge-change.ts'
import { lockWaiting } from './lock-waiting.ts'
import { settle } from './settle.ts'
import { wantedOf } from './wanted-of.ts'

/**
 * After an editor wrote an organisation or a venue: what waited is approved when it stands there now, and withdrawn
 * when the row went to the bin.
 */
export async function closeChange(req: PayloadRequest, about: Guarded, row: Row): Promise<void> {
  const waiting = await lockWaiting(req, { collection: about, id: String(row.id) })
  if (!waiting) return
  const wanted = wantedOf(waiting)
  if (row.deletedAt) await settle(req, waiting, { state: 'withdrawn' })
  else if (isSame(pick(row, Object.keys(wanted)), wanted)) await settle(req, waiting, { state: 'approved' })
}
