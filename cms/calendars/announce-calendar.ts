import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { begin, noteChanged, readAnew } from './running/store.ts'

type Saved = {
  id: string
  address: string
  only?: string | null
  listing?: unknown
  showTitles?: boolean | null
}

const tell = async (req: PayloadRequest, ...listings: unknown[]) => {
  for (const id of new Set(listings.map(idOf))) if (id) await queueChange(req, 'listings', id)
}

/** A new address is read at once; another listing or another way of showing concerns what residents see. */
export const announceCalendar: CollectionAfterChangeHook<Saved> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return begin(req, doc.id)
  const before = previousDoc as Partial<Saved>
  if (doc.address !== before.address || (doc.only ?? '') !== (before.only ?? '')) await readAnew(req, doc.id)
  const isShownElse =
    idOf(doc.listing) !== idOf(before.listing) || Boolean(doc.showTitles) !== Boolean(before.showTitles)
  if (!isShownElse) return
  await noteChanged(req, doc.id)
  await tell(req, before.listing, doc.listing)
}

export const announceGoneCalendar: CollectionAfterDeleteHook<Saved> = async ({ doc, req }) =>
  tell(req, doc.listing)
