import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** An account without its organisation could do nothing any more; whoever deletes looks after them first. */
export const keepMembers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { 'memberships.organisation': { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return
  const message = 'Er horen nog gebruikers bij deze organisatie. Haal de organisatie eerst bij hen weg.'
  throw new APIError(message, 409, null, true)
}
