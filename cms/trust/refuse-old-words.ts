import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import { keptBy } from './kept-by.ts'

/**
 * An editor who may not rewrite a listing puts no old version back either. Payload would take the fields that this editor
 * may not set out of the old version and leave them empty.
 */
export const refuseOldWords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const { docs } = await req.payload.db.findVersions<StoredListing>({
    collection: 'listings',
    where: { id: { equals: (args as { id?: string }).id } },
    limit: 1,
    pagination: false,
    req,
  })
  const where = { id: { equals: docs[0]?.parent } }
  const row = docs[0] && (await req.payload.db.findOne<StoredListing>({ collection: 'listings', where, req }))
  if (row && (await keptBy(req, row)).length > 0) throw new Forbidden(req.t)
  return args
}
