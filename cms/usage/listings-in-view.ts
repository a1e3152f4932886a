import type { PayloadRequest } from 'payload'
import { isEditor, organisationsOf } from '../access/roles.ts'

const mostShown = 200

/** The listings (ids) of which one may see the figures: those of one's own organisations. `null` is all of them. */
export async function listingsInView(req: PayloadRequest): Promise<string[] | null> {
  if (isEditor(req)) return null
  const own = organisationsOf(req)
  if (own.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'listings',
    where: { 'organisations.organisation': { in: own } },
    ...{ overrideAccess: false, user: req.user, req },
    ...{ depth: 0, limit: mostShown, pagination: false, sort: '-updatedAt', select: { title: true } },
  })
  return docs.map(({ id }) => String(id))
}
