import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { standings } from '#search/vocabulary.ts'
import { connectionOf } from '../connection-of.ts'
import { queueChange } from '../outbox/queue-change.ts'

type Standing = (typeof standings)[number]

/**
 * Whether a listing goes on, and nothing else of it: a draft that stands beside it stays a draft.
 * @returns how it stood before.
 */
export async function writeStanding(
  req: PayloadRequest,
  listing: string,
  standing: Standing,
  now: Date,
): Promise<Standing> {
  const connection = await connectionOf(req)
  const at = now.toISOString()
  const { rows } = await connection.execute<{ before: Standing }>(sql`
    update listings l set standing = ${standing}::enum_listings_standing, updated_at = ${at}
    from (select id, standing from listings where id = ${listing}::uuid for update) was
    where l.id = was.id returning was.standing::text as before`)
  await connection.execute(sql`
    update _listings_v set version_standing = ${standing}::enum__listings_v_version_standing, version_updated_at = ${at}
    where parent_id = ${listing}::uuid and latest`)
  await queueChange(req, 'listings', listing)
  return rows[0]!.before
}
