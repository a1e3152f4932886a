import type { CollectionBeforeOperationHook } from 'payload'
import { isEditor, isSomeone } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'

type Args = {
  id?: string
  data?: Partial<StoredListing>
  draft?: boolean
  unpublishAllLocales?: boolean
}

/**
 * A save that does not say whether to publish goes on from the newest version. When that is a draft that waits, Payload
 * would make the row a draft too, and take away what residents see. For a partner it means: publish, if it may.
 */
export const sayStatus: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !isSomeone(req) || isEditor(req)) return args
  const { id, data, draft, unpublishAllLocales } = args as Args
  const isSaid = !data || draft || unpublishAllLocales || data._status || data.deletedAt !== undefined
  if (!id || isSaid) return args
  const row = await req.payload.db.findOne<StoredListing>({
    collection: 'listings',
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published' ? { ...args, data: { ...data, _status: 'published' } } : args
}
