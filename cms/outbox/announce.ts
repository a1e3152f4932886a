import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { type ChangeKind, changeKinds, queueChange } from './queue-change.ts'
import { queueTouchedBy } from './touched-by.ts'

/** Hooks announce, tasks act: these write a line in the outbox and nothing else. They return nothing on purpose. */

type Saved = { id: string; _status?: string; updatedAt: string }

const isKind = (slug: string): slug is ChangeKind => (changeKinds as readonly string[]).includes(slug)

/**
 * Saving a draft leaves the row itself as it was and concerns nobody outside; unpublishing makes the row a draft, and
 * does. The row tells them apart: what Payload calls the previous document may be an earlier draft.
 */
async function isOnlyADraft(slug: CollectionSlug, doc: Saved, req: PayloadRequest): Promise<boolean> {
  if (doc._status !== 'draft') return false
  const row = await req.payload.db.findOne<Saved>({
    collection: slug,
    where: { id: { equals: doc.id } },
    req,
  })
  return row?._status === 'published' || Date.parse(row?.updatedAt ?? '') !== Date.parse(doc.updatedAt)
}

export const announceChange =
  (slug: string): CollectionAfterChangeHook =>
  async ({ doc, req, operation }) => {
    if (operation === 'create' && doc._status === 'draft') return
    if (await isOnlyADraft(slug as CollectionSlug, doc, req)) return
    const id = String(doc.id)
    if (isKind(slug)) await queueChange(req, slug, id)
    if (operation === 'update') await queueTouchedBy(req, slug, id)
  }

export const announceRemoval =
  (slug: string): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    if (isKind(slug)) await queueChange(req, slug, String(id))
    await queueTouchedBy(req, slug, String(id))
  }

export const announceGlobal =
  (slug: 'municipality'): GlobalAfterChangeHook =>
  async ({ req }) => {
    await queueChange(req, slug, slug)
    await queueTouchedBy(req, slug, slug)
  }
