import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { StoredReview } from './stored-review.ts'
import type { Subject } from './subject-of.ts'

const columns = {
  listings: sql`listing_id`,
  organisations: sql`organisation_id`,
  venues: sql`venue_id`,
}

/**
 * What waits for a listing, an organisation or a venue, kept from changing until this transaction ends: a partner who
 * asks again and an editor who decides come one after the other.
 */
export async function lockWaiting(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<StoredReview | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ id: string }>(sql`
    select id::text from reviews
    where ${columns[collection]} = ${id}::uuid and state = 'waiting' for update`)
  const [found] = rows
  if (!found) return null
  return req.payload.db.findOne<StoredReview>({
    collection: 'reviews',
    where: { id: { equals: found.id } },
    req,
  })
}
