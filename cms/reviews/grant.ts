import type { PayloadRequest } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import { editorsOwn } from '../trust/editors-own.ts'
import { newestVersion, readVersion, type Version } from './newest-version.ts'
import type { StoredReview } from './stored-review.ts'
import { subjectOf } from './subject-of.ts'

/**
 * Does what a partner asked, on behalf of the editor; `noteReview` closes the question. A draft that the partner began
 * since comes back on top.
 * @returns false when the version was cleared away, because fifty newer ones came.
 */
export async function grant(req: PayloadRequest, review: StoredReview): Promise<boolean> {
  const { id } = subjectOf(review)
  if (review.wish === 'publish') return publishVersion(req, id, review.version)
  await update(
    req,
    id,
    review.wish === 'bin' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' },
  )
  return true
}

async function publishVersion(req: PayloadRequest, listing: string, id: string): Promise<boolean> {
  const asked = await readVersion(req, id)
  if (!asked) return false
  const newest = await newestVersion(req, listing)
  const isNewest = newest.id === id
  if (!isNewest) await putOnTop(req, listing, asked)
  const row = await readRow(req, listing)
  await update(req, listing, { ...editorsOwn(row), _status: 'published' })
  if (!isNewest && newest.version._status === 'draft') await putOnTop(req, listing, newest)
  return true
}

/** As a draft, in all languages. Not by `restoreVersion`: over the Local API that takes what is live away. */
async function putOnTop(req: PayloadRequest, listing: string, { version }: Version): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    collectionSlug: 'listings',
    parent: listing,
    versionData: { ...version, _status: 'draft', updatedAt: now },
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
  })
}

const readRow = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<StoredListing>({ collection: 'listings', where: { id: { equals: id } }, req })

const asEditor = (req: PayloadRequest) =>
  ({ collection: 'listings', depth: 0, req, user: req.user, overrideAccess: false }) as const

const update = (req: PayloadRequest, id: string, data: object) =>
  req.payload.update({ ...asEditor(req), id, data: data as never, overrideAccess: false })
