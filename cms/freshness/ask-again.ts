import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { freshnessChannel } from './keep-fresh.ts'
import { noteEvent } from './note-event.ts'
import type { Why } from './watched.ts'

/**
 * Has the owner of a listing asked whether it still holds, whatever its rhythm: after a complaint, a dead link, a feed
 * that changed. Runs in the transaction of `req`. A question that is open already stays as it is.
 * @param isAsked the owner got a mail that asks the same; the next one is the reminder.
 * @param note what the editors should know when they call; residents' words may stand in it, the owner's mail does not say it.
 */
export async function askAgain(
  req: PayloadRequest,
  listing: string,
  { why, note, isAsked = false }: { why: Why; note?: string; isAsked?: boolean },
  now = new Date(),
): Promise<void> {
  const connection = await connectionOf(req)
  const at = now.toISOString()
  await connection.execute(sql`
    insert into freshness.round (listing, why, opened_at, stage, stage_at) values (${listing}, ${why}, ${at}, ${isAsked ? 'asked' : 'due'}, ${at})
    on conflict (listing) do nothing`)
  await noteEvent(req, listing, { what: 'asked-again', note: note ?? why }, now)
  await connection.execute(sql`select pg_notify(${freshnessChannel}, '')`)
}
