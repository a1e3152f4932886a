import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { askAgain } from '../freshness/ask-again.ts'
import { inTransaction } from '../in-transaction.ts'

/** Has the owners of the listings that show a dead address asked whether all still holds. */
export const askOwners = (payload: Payload, address: string, now: Date): Promise<void> =>
  inTransaction(payload, async (req) => {
    const connection = await connectionOf(req)
    const { rows } = await connection.execute<{ id: string }>(sql`
      select id::text from listings where _status = 'published' and deleted_at is null and hidden is not true
        and ${address} in (trim(contact_website), trim(online_url))`)
    for (const { id } of rows) await askAgain(req, id, { why: 'dead-link', note: address }, now)
  })
