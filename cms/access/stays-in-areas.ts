import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { areasOfListing } from '../reviews/areas-of-listing.ts'
import { areasOf, isEditor } from './roles.ts'

/** Guards the new value: an editor of some areas neither makes a listing for another area, nor moves one there. */
export const staysInAreas: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const own = isEditor(req) ? areasOf(req) : []
  if (own.length === 0) return data
  const after = await areasOfListing(req, { ...originalDoc, ...data })
  if (after.length > 0 && !after.some((area) => own.includes(area))) throw new Forbidden(req.t)
  return data
}
