import type { PayloadRequest, Where } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import { isId } from '../is-id.ts'

/** The row of a listing that this person may change, also from the bin; null when there is none for them. */
export async function findOwnRow(req: PayloadRequest, id: string): Promise<StoredListing | null> {
  if (!req.user || !isId(id)) return null
  const rule = await req.payload.collections.listings.config.access.update({ req, id })
  if (!rule) return null
  const own: Where = { id: { equals: id } }
  const where = rule === true ? own : { and: [own, rule] }
  // The rule itself stands in the question; the texts have to come in all languages.
  return req.payload.db.findOne<StoredListing>({ collection: 'listings', where, req })
}
