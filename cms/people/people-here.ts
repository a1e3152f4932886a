import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'

export type Here = { id: string; name: string; email: string; role: 'owner' | 'member' }
export type Invited = { name: string; email: string }
export type Claiming = { id: string; name: string }

/** Who keeps the listings of an organisation. An account that may no longer log in looks after nothing. */
export async function peopleHere(req: PayloadRequest, organisation: string): Promise<Here[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Here>(sql`
    select users.id::text, name, email,
      case when bool_or(membership.role = 'owner') then 'owner' else 'member' end as role
    from users join users_memberships membership on membership._parent_id = users.id
    where organisation_id = ${organisation} and disabled is not true
    group by users.id, name, email order by name, email`)
  return rows
}

/** Who was asked and has not answered. */
export async function invitedHere(req: PayloadRequest, organisation: string, now: Date): Promise<Invited[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Invited>(sql`
    select name, email from sign_in.invitation
    where organisation = ${organisation} and expires_at > ${now.toISOString()}::timestamptz order by name`)
  return rows
}

/** Who says to belong here. */
export async function claimingHere(req: PayloadRequest, organisation: string): Promise<Claiming[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Claiming>(sql`
    select id::text, name from claims where organisation_id = ${organisation} and state = 'open' order by created_at`)
  return rows
}

/** Whoever else changes the people of this organisation waits until this transaction is over. */
export async function holdPeople(req: PayloadRequest, organisation: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, 15))`)
}

/** Nobody opens an invitation that was taken back. */
export async function takeBack(req: PayloadRequest, organisation: string, email: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(
    sql`delete from sign_in.invitation where organisation = ${organisation} and email = ${email}`,
  )
}
