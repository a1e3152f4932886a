import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'

/** Keeps for two days that an account showed a listing to residents, or took it away, in the transaction of the save. */
export async function noteAct(req: PayloadRequest, listing: string, act: 'shown' | 'removed'): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with old as (delete from trust.act where at < now() - interval '2 days')
    insert into trust.act (at, account, listing, act) values (now(), ${req.user!.id}, ${listing}, ${act})`)
}
