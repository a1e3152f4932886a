import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'

export type Person = { id: string; name: string; email: string }

/** Everyone who keeps the listings of these organisations and may log in. */
export async function peopleOf(
  req: PayloadRequest,
  organisations: string[],
  onlyOwners = false,
): Promise<Person[]> {
  if (organisations.length === 0) return []
  const connection = await connectionOf(req)
  const roles = onlyOwners ? ['owner'] : ['owner', 'member']
  const { rows } = await connection.execute<Person>(sql`
    select users.id::text, name, email from users
    where disabled is not true and exists (
      select 1 from users_memberships where _parent_id = users.id
        and organisation_id in ${organisations} and role::text in ${roles})
    order by email`)
  return rows
}

/** The editors; the admins when there are none. */
export async function editorsOf(req: PayloadRequest): Promise<Person[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Person & { role: string }>(sql`
    select id::text, name, email, role::text from users
    where disabled is not true and role in ('editor', 'admin') order by email`)
  const editors = rows.filter(({ role }) => role === 'editor')
  return editors.length > 0 ? editors : rows
}
