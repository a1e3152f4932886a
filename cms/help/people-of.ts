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

type Editor = Person & { role: string; areas: string[] }

/**
 * The editors; the admins when there are none.
 * @param areas where it is about, with all that they lie in: who looks after other areas is left out. Empty: no place, so
 * everybody's. When nobody looks after it everybody hears of it.
 */
export async function editorsOf(req: PayloadRequest, areas: string[] = []): Promise<Person[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Editor>(sql`
    select id::text, name, email, role::text,
      array(select areas_id::text from users_rels where parent_id = users.id and path = 'areas') as areas
    from users where disabled is not true and role in ('editor', 'admin') order by email`)
  const editors = rows.filter(({ role }) => role === 'editor')
  const theirs = editors.filter(
    ({ areas: own }) => own.length === 0 || areas.length === 0 || own.some((area) => areas.includes(area)),
  )
  return [theirs, editors, rows].find(({ length }) => length > 0) ?? []
}
