import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { type ChangeKind, changeKinds, queueChange } from './queue-change.ts'
import { queueTouchedBy } from './touched-by.ts'

/** Hooks announce, tasks act: these write a line in the outbox and nothing else. They return nothing on purpose. */

const isKind = (slug: string): slug is ChangeKind => (changeKinds as readonly string[]).includes(slug)

/** A draft that was never public concerns nobody. */
const concernsThePublic = (doc: { _status?: string }, before: { _status?: string } | undefined) =>
  doc._status === undefined || doc._status === 'published' || before?._status === 'published'

export const announceChange =
  (slug: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req, operation }) => {
    if (!concernsThePublic(doc, previousDoc)) return
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
