import type { PayloadRequest } from 'payload'
import { isId } from '../is-id.ts'

/** The organisation of which an address holds the id, if whoever asks may see it. */
export async function organisationOf(req: PayloadRequest, id: string | null) {
  if (!isId(id)) return null
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { equals: id } },
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
  return docs[0] ?? null
}
