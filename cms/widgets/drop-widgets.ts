import type { CollectionBeforeDeleteHook } from 'payload'

/** What an organisation saved for its own site goes with it. */
export const dropWidgets: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { organisation: { equals: id } }
  await req.payload.delete({ collection: 'widgets', where, depth: 0, overrideAccess: true, req })
}
