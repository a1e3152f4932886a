import type { CollectionBeforeDeleteHook } from 'payload'

/** The calendars of an organisation go with it. */
export const dropCalendars: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { organisation: { equals: id } }
  await req.payload.delete({ collection: 'calendars', where, depth: 0, overrideAccess: true, req })
}
