import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import type { ChangeFacts, Guarded, Row } from './change-rules.ts'
import { gatherKnown, secretsOf, uuids } from './gather-facts.ts'

type Found = { is_withdrawn: boolean | null; is_shown: boolean; secrets: string[] | null }

/** Whose a row is: an organisation is its own. */
export const ownerOf = (about: Guarded, row: Row): string[] =>
  about === 'organisations' ? [String(row.id)] : [idOf(row.organisation)].flatMap((id) => id ?? [])

/** What the rules want to know around an organisation or a venue. */
export async function gatherChangeFacts(req: PayloadRequest, about: Guarded, row: Row): Promise<ChangeFacts> {
  const owners = ownerOf(about, row)
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Found>(sql`
    select
      (select bool_or(trust = 'withdrawn') from organisations where id = any(${uuids(owners)})) as is_withdrawn,
      exists (
        select 1 from listings
        where venue_id = ${String(row.id)}::uuid and _status = 'published' and deleted_at is null
      ) or exists (
        select 1 from reviews join _listings_v on _listings_v.id::text = reviews.version
        where reviews.state = 'waiting' and version_venue_id = ${String(row.id)}::uuid
      ) as is_shown,
      ${secretsOf(owners)} as secrets`)
  const { is_withdrawn, is_shown, secrets } = rows[0]!
  const isShown = about === 'organisations' || is_shown
  const known = await gatherKnown(req, owners)
  return { ...known, isShown, isWithdrawn: is_withdrawn ?? false, secrets: secrets ?? [] }
}
