import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { StoredListing } from '../outbox/stored.ts'

/**
 * What residents saw of a listing before it was taken away. Without it one could take a listing away, change it, and
 * show it again as something new. Versions do not say: taking away by the button writes over the newest.
 */
export async function keepLastShown(req: PayloadRequest, row: Partial<StoredListing>): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into trust.last_shown (listing, document) values (${row.id}, ${JSON.stringify(row)}::jsonb)
    on conflict (listing) do update set document = excluded.document`)
}

/** The same, back; null for what was never taken away. */
export async function readLastShown(req: PayloadRequest, id: string | null): Promise<StoredListing | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ document: StoredListing }>(
    sql`select document from trust.last_shown where listing = ${id}::uuid`,
  )
  return rows[0]?.document ?? null
}
