import type { PayloadRequest } from 'payload'
import { faultsOf } from '../faults-of.ts'
import { isRefused } from '../is-refused.ts'
import { isLive } from '../trust/live.ts'
import { findOwnRow } from './find-own-row.ts'

export type TakenOut = 'back-live' | 'back-waiting' | 'back-draft' | 'impossible' | 'may-not'

/**
 * Takes a listing out of the bin: as it was, by the rules of publishing, or as a draft that residents do not see.
 * @param asItWas `impossible` when it was shown and cannot be shown now, because something is missing.
 */
export async function takeFromBin(req: PayloadRequest, listing: string, asItWas: boolean): Promise<TakenOut> {
  const row = await findOwnRow(req, listing)
  if (!row?.deletedAt) return 'may-not'
  const isShownAgain = asItWas && row._status === 'published'
  try {
    await req.payload.update({
      collection: 'listings',
      id: listing,
      data: { deletedAt: null, ...(!isShownAgain && { _status: 'draft' as const }) } as never,
      depth: 0,
      trash: true,
      req,
      user: req.user,
      overrideAccess: false,
    })
  } catch (err) {
    if (faultsOf(err)) return 'impossible'
    // An editor threw it away.
    if (isRefused(err)) return 'may-not'
    throw err
  }
  if (isLive(await findOwnRow(req, listing))) return 'back-live'
  return isShownAgain ? 'back-waiting' : 'back-draft'
}
