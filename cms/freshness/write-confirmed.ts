import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type ConfirmedGroup, confirmedGroups } from '#search/vocabulary.ts'
import { connectionOf } from '../connection-of.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { closeRound } from './carry-out.ts'
import { type Happened, noteEvent } from './note-event.ts'

type Said = { by: string; what?: Happened; groups?: readonly ConfirmedGroup[] }

/**
 * Somebody says that a listing still holds. Writes only the dates, past Payload: a save would publish a draft that stands
 * beside it, and push an older version out of the history for nothing. The newest version gets them too, for the
 * next save begins there.
 */
export async function writeConfirmed(
  req: PayloadRequest,
  listing: string,
  { by, what = 'confirmed', groups = confirmedGroups }: Said,
  now: Date,
): Promise<void> {
  const connection = await connectionOf(req)
  const at = now.toISOString()
  const dates = (prefix: string) =>
    sql.join(
      groups.flatMap((group) => [
        sql`${sql.identifier(`${prefix}confirmed_${group}_at`)} = ${at}::timestamptz`,
        sql`${sql.identifier(`${prefix}confirmed_${group}_by_id`)} = ${by}::uuid`,
      ]),
      sql`, `,
    )
  await connection.execute(sql`update listings set ${dates('')} where id = ${listing}::uuid`)
  await connection.execute(
    sql`update _listings_v set ${dates('version_')} where parent_id = ${listing}::uuid and latest`,
  )
  if (groups.length === confirmedGroups.length) await closeRound(req, listing)
  await noteEvent(req, listing, { what, person: by }, now)
  await queueChange(req, 'listings', listing)
}
