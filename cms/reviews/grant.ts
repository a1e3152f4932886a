import type { PayloadRequest } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import { editorsOwn } from '../trust/editors-own.ts'
import { newestVersion, readVersion } from './newest-version.ts'
import type { StoredReview } from './stored-review.ts'

/**
 * Does what a partner asked, on behalf of the editor; `noteReview` closes the question. A draft that the partner began
 * since comes back on top.
 * @returns false when the version was cleared away, because fifty newer ones came.
 */
export async function grant(req: PayloadRequest, { listing, version, wish }: StoredReview): Promise<boolean> {
  const data = { bin: { deletedAt: new Date().toISOString() }, unpublish: { _status: 'draft' } }
  if (wish === 'publish') return publishVersion(req, listing, version)
  await update(req, listing, data[wish])
  return true
}

async function publishVersion(req: PayloadRequest, listing: string, version: string): Promise<boolean> {
  if (!(await readVersion(req, version))) return false
  const newest = await newestVersion(req, listing)
  const isNewest = newest.id === version
  if (!isNewest) await restore(req, version)
  const row = await readRow(req, listing)
  await update(req, listing, { ...editorsOwn(row), _status: 'published' })
  if (!isNewest && newest.version._status === 'draft') await restore(req, newest.id)
  return true
}

const readRow = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<StoredListing>({ collection: 'listings', where: { id: { equals: id } }, req })

const asEditor = (req: PayloadRequest) =>
  ({ collection: 'listings', depth: 0, req, user: req.user, overrideAccess: false }) as const

const restore = (req: PayloadRequest, version: string) =>
  req.payload.restoreVersion({ ...asEditor(req), id: version, draft: true })

const update = (req: PayloadRequest, id: string, data: object) =>
  req.payload.update({ ...asEditor(req), id, data: data as never, overrideAccess: false })
