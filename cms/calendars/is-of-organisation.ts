import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '../access/roles.ts'
import { listedOwners } from '../access/belongs-to-viewer.ts'

const message = 'Dit aanbod is niet van deze organisatie. Kies ander aanbod.'

/** A calendar fills only listings of its own organisation: nobody writes dates into those of another. */
export const isOfOrganisation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = { ...originalDoc, ...data }
  const id = idOf(now.listing)
  if (!id) return data
  const listing = await req.payload.db.findOne<{ id: string; organisations?: unknown }>({
    collection: 'listings',
    where: { id: { equals: id } },
    req,
  })
  const owners = listing ? listedOwners(listing) : []
  if (owners.includes(idOf(now.organisation) ?? '')) return data
  throw new ValidationError({ errors: [{ path: 'listing', message }], req })
}
