import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  restoreVersionOperation,
} from 'payload'
import { faultsOf } from '../faults-of.ts'
import { isRefused } from '../is-refused.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { findOwnVersion } from '../preview/find-own-version.ts'
import { newestVersion } from '../reviews/newest-version.ts'
import { keptBy } from '../trust/kept-by.ts'
import { editorsOwn } from '../trust/editors-own.ts'
import { findOwnRow } from './find-own-row.ts'

export type Restored = 'restored' | 'may-not' | 'in-bin'

/**
 * Puts an old version of a listing on top as a draft, in all languages: residents notice nothing until somebody publishes
 * it, and then all rules hold. What the editors keep with a listing stays as it is now.
 */
export async function restoreListing(
  req: PayloadRequest,
  listing: string,
  version: string,
): Promise<Restored> {
  const row = await findOwnRow(req, listing)
  if (!row || !(await findOwnVersion(req, listing, version))) return 'may-not'
  if (row.deletedAt) return 'in-bin'
  // An old version in the place of what the organisation says now is rewriting too.
  if ((await keptBy(req, row)).length > 0) return 'may-not'
  await initTransaction(req)
  try {
    await putBack(req, row, version)
    await commitTransaction(req)
    return 'restored'
  } catch (err) {
    await killTransaction(req)
    if (isRefused(err) || faultsOf(err)) return 'may-not'
    throw err
  }
}

/** The Local API of Payload cannot restore as a draft, so the operation beneath it does. */
async function putBack(req: PayloadRequest, row: StoredListing, version: string): Promise<void> {
  const { collections, db } = req.payload
  const collection = collections.listings
  await restoreVersionOperation({
    id: version,
    collection,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  } as never)
  const { id, version: made } = await newestVersion(req, String(row.id))
  const kept = { ...made, ...editorsOwn(row), _status: 'draft', deletedAt: null }
  await db.updateVersion({ collection: 'listings', id, versionData: { version: kept } as never, req })
}
