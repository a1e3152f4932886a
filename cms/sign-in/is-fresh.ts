import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { limits } from '../second-factor/limits.ts'

/**
 * Whether somebody logged in a moment ago (`limits.freshMinutes`, on the clock of the database). A session that goes on for longer,
 * or went on as another one, keeps its beginning.
 */
export async function isFresh(req: PayloadRequest, person: string, session: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select 1 from users_sessions where id = ${session} and _parent_id = ${person}::uuid
      and created_at > now() - ${limits.freshMinutes} * interval '1 minute'`)
  return rows.length > 0
}
