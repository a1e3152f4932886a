import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { areasOfListing } from '../reviews/areas-of-listing.ts'

/** Where the listing is that a report is about, as areas with all that they lie in; empty when it is about no listing. */
export async function areasOfReport(req: PayloadRequest, report: string): Promise<string[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ listing: string | null }>(
    sql`select listing_id::text as listing from reports where id = ${report}`,
  )
  const id = rows[0]?.listing
  if (!id) return []
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<StoredListing>({ collection: 'listings', where, req })
  return found ? areasOfListing(req, found) : []
}
