import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { StoredReview } from './stored-review.ts'

/**
 * What waits for a listing, kept from changing until this transaction ends: a partner who asks again and an editor who
 * decides come one after the other.
 */
export async function lockWaiting(req: PayloadRequest, listing: string): Promise<StoredReview | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ id: string }>(
    sql`select id::text from reviews where listing_id = ${listing}::uuid and state = 'waiting' for update`,
  )
  const [found] = rows
  if (!found) return null
  return req.payload.db.findOne<StoredReview>({
    collection: 'reviews',
    where: { id: { equals: found.id } },
    req,
  })
}
