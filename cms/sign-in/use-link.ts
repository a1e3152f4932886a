import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { hashOf, isToken } from './token.ts'

/** A link counts for who it was made for, as long as that person has the same address and may log in. */
const stillGood = (token: string, now: Date) => sql`
  link.hash = ${hashOf(token)} and link.expires_at > ${now.toISOString()}::timestamptz
  and exists (select 1 from users where id = link.person and email = link.email and disabled is not true)`

/** Whose link this is, without using it. */
export async function whoseLink(req: PayloadRequest, token: string, now: Date): Promise<string | null> {
  if (!isToken(token)) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ email: string }>(
    sql`select email from sign_in.link where ${stillGood(token, now)}`,
  )
  return rows[0]?.email ?? null
}

/**
 * Uses a link up, and with it every older one of the same person. Of two at the same moment one gets it: the row is there
 * to be taken away only once.
 * @returns the id of the person.
 */
export async function useLink(req: PayloadRequest, token: string, now: Date): Promise<string | null> {
  if (!isToken(token)) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ person: string; made_at: string }>(
    sql`delete from sign_in.link where ${stillGood(token, now)} returning person::text, made_at::text`,
  )
  const [used] = rows
  if (!used) return null
  await connection.execute(
    sql`delete from sign_in.link where person = ${used.person} and made_at <= ${used.made_at}::timestamptz`,
  )
  return used.person
}
