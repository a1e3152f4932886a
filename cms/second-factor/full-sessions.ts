import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterReadHook, PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { mustHaveFactor } from './must-have-factor.ts'

export type Session = { id: string; createdAt: string | Date }
type Account = { id: string; role?: string; sessions?: Session[] | null }

/** For the one reader that looks for half sessions too; only our own code can put it in the context of a request. */
export const withHalf = 'withHalfSessions'

/** Whether someone has a second factor, and the sessions in which a code was given. */
export async function readStanding(req: PayloadRequest, person: string) {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ has_factor: boolean; passed: string[] }>(sql`
    select exists (select 1 from second_factor.factor where person = ${person}) as has_factor,
      array(select session from second_factor.passed where person = ${person}) as passed`)
  const { has_factor: hasFactor, passed } = rows[0]!
  return { hasFactor, passed }
}

/** The sessions of someone that open doors. */
export async function fullSessions(req: PayloadRequest, { id, role, sessions }: Account): Promise<Session[]> {
  const { hasFactor, passed } = await readStanding(req, id)
  if (hasFactor) return (sessions ?? []).filter((session) => passed.includes(session.id))
  return mustHaveFactor(role) ? [] : (sessions ?? [])
}

/**
 * The one place where a half session stops. However a session came to be (password, link, new password, invitation),
 * Payload believes a token only if its session is among those of the user it reads; here it reads only the full ones.
 * It is asked anew with every request, so it also holds from the moment someone becomes an editor.
 */
export const hideHalfSessions: CollectionAfterReadHook = async ({ doc, req, context }) => {
  if (!doc.sessions?.length || context[withHalf]) return doc
  return { ...doc, sessions: await fullSessions(req, doc as Account) }
}
