import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { limits } from './limits.ts'
import { makeRecoveryCodes, recoveryHash } from './recovery-codes.ts'
import { seal, unseal } from './seal.ts'
import { findStep } from './totp.ts'

/** What is kept of a second factor, in a schema that Payload does not know. All runs in the transaction of `req`. */

/** Makes a secret for an app; it counts once a code of it was given. */
export async function beginFactor(req: PayloadRequest, person: string, now: Date): Promise<Buffer> {
  const secret = randomBytes(20)
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into second_factor.pending (person, secret, made_at)
    values (${person}, ${seal(secret, person, env.secret)}, ${now.toISOString()})
    on conflict (person) do update set secret = excluded.secret, made_at = excluded.made_at`)
  return secret
}

/** The secret that waits for its first code; null when that took too long. */
export async function pendingSecret(req: PayloadRequest, person: string, now: Date): Promise<Buffer | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ secret: string }>(sql`
    select secret from second_factor.pending where person = ${person}
      and made_at > ${now.toISOString()}::timestamptz - ${limits.setUpMinutes} * interval '1 minute' for update`)
  return rows[0] ? unseal(rows[0].secret, person, env.secret) : null
}

/** From now on codes of this secret count, if `code` is one. Its step is used with that. */
export async function keepFactor(
  req: PayloadRequest,
  person: string,
  secret: Buffer,
  code: string,
  now: Date,
): Promise<boolean> {
  const step = findStep(secret, code.replace(/\s/g, ''), now, 0)
  if (step === null) return false
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with done as (delete from second_factor.pending where person = ${person})
    insert into second_factor.factor (person, secret, set_at, last_step)
    values (${person}, ${seal(secret, person, env.secret)}, ${now.toISOString()}, ${step})
    on conflict (person) do update set secret = excluded.secret, set_at = excluded.set_at, last_step = excluded.last_step`)
  return true
}

/** New recovery codes, in place of all older ones. @returns the codes, which can be shown only now. */
export async function renewRecoveryCodes(req: PayloadRequest, person: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from second_factor.recovery where person = ${person}`)
  for (const code of codes)
    await connection.execute(sql`
      insert into second_factor.recovery (person, hash) values (${person}, ${recoveryHash(code, person, env.secret)})`)
  return codes
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(req: PayloadRequest, person: string): Promise<number> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ left: number }>(
    sql`select count(*)::int as left from second_factor.recovery where person = ${person}`,
  )
  return rows[0]!.left
}

/** Forgets someone's factor and recovery codes. What they typed wrong stays counted. */
export async function dropFactor(req: PayloadRequest, person: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with a as (delete from second_factor.recovery where person = ${person}),
      b as (delete from second_factor.pending where person = ${person}),
      c as (delete from second_factor.passed where person = ${person})
    delete from second_factor.factor where person = ${person}`)
}

/** In this session a code was given. What is kept about sessions that are gone goes. */
export async function notePassed(req: PayloadRequest, person: string, session: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with past as (delete from second_factor.passed where person = ${person}
      and not exists (select 1 from users_sessions where id = passed.session))
    insert into second_factor.passed (session, person) values (${session}, ${person})`)
}

/** A session that took the place of another is as old as that: nobody logged in anew. */
export async function keepBeginning(req: PayloadRequest, session: string, before: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    update users_sessions set created_at = before.created_at
    from users_sessions as before where before.id = ${before} and users_sessions.id = ${session}`)
}

/** Ends the sessions of someone, but for the one at `kept`. */
export async function endSessionsOf(req: PayloadRequest, person: string, kept = ''): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from users_sessions where _parent_id = ${person} and id <> ${kept}`)
}

/** Ends one session. */
export async function endSession(req: PayloadRequest, session: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from users_sessions where id = ${session}`)
}
