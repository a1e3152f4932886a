import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { hashOf, isToken } from '../sign-in/token.ts'

export type Open = {
  email: string
  name: string
  organisation: string
  organisation_name: string
  role: 'owner' | 'member'
  has_account: boolean
}

/** An editor invites anyone but themselves. An invitation counts as long as who sent it may still send one, the organisation is there and the person may log in. */
const stillGood = (token: string, now: Date) => sql`
  invitation.hash = ${hashOf(token)} and invitation.expires_at > ${now.toISOString()}::timestamptz
  and exists (select 1 from users where id = invitation.invited_by and disabled is not true and (
    role in ('editor', 'admin') or exists (
      select 1 from users_memberships where _parent_id = invitation.invited_by
        and organisation_id = invitation.organisation and users_memberships.role = 'owner')))
  and exists (select 1 from organisations where id = invitation.organisation and deleted_at is null)
  and not exists (select 1 from users where email = invitation.email
    and (disabled or (id = invitation.invited_by and role = 'editor')))`

const told = sql`email, name, organisation::text, role,
  (select organisations.name from organisations where organisations.id = invitation.organisation) as organisation_name,
  exists (select 1 from users where users.email = invitation.email) as has_account`

/** What an invitation says, without using it. */
export async function readInvitation(req: PayloadRequest, token: string, now: Date): Promise<Open | null> {
  if (!isToken(token)) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Open>(
    sql`select ${told} from sign_in.invitation where ${stillGood(token, now)}`,
  )
  return rows[0] ?? null
}

/** Uses it up; of two at the same moment one gets it. */
export async function takeInvitation(req: PayloadRequest, token: string, now: Date): Promise<Open | null> {
  if (!isToken(token)) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Open>(
    sql`delete from sign_in.invitation where ${stillGood(token, now)} returning ${told}`,
  )
  return rows[0] ?? null
}
