import type { PayloadRequest } from 'payload'
import { isId } from '../is-id.ts'
import type { StoredReview } from './stored-review.ts'

/** A review that this person may see, or null. */
export async function findReview(req: PayloadRequest, id: string): Promise<StoredReview | null> {
  if (!isId(id)) return null
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { id: { equals: id } },
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return (docs[0] as StoredReview | undefined) ?? null
}
