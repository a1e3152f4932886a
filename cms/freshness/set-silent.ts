import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { freshnessChannel } from './keep-fresh.ts'

/** Whether someone wants no more of these mails. Then the editors call about what is open. */
export async function setSilent(
  req: PayloadRequest,
  person: string,
  isSilent: boolean,
  now: Date,
): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(
    isSilent
      ? sql`insert into freshness.silent (person, since) select id, ${now.toISOString()} from users where id = ${person}
          on conflict do nothing`
      : sql`delete from freshness.silent where person = ${person}`,
  )
  await connection.execute(sql`select pg_notify(${freshnessChannel}, '')`)
}
