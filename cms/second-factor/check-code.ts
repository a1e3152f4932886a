import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { endSession } from './keep-factor.ts'
import { limits } from './limits.ts'
import { recoveryHash } from './recovery-codes.ts'
import { unseal } from './seal.ts'
import { tellPerson } from './tell-person.ts'
import { findStep } from './totp.ts'
import type { Visitor } from './visitor.ts'

/** `ended`: too many wrong codes in this session, which is over now. `locked`: too many in an hour, wherever. */
export type Verdict = 'right' | 'wrong' | 'ended' | 'locked'

type Factor = { secret: string; last_step: number }

/**
 * Weighs a code from the app, or a recovery code, and uses it up. Runs in the transaction of `req`, which must be
 * committed also when the code is wrong. Of one person one code at a time: the row of the factor is held.
 */
export async function checkCode(
  req: PayloadRequest,
  visitor: Visitor,
  code: string,
  now: Date,
): Promise<Verdict> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<Factor>(
    sql`select secret, last_step::int from second_factor.factor where person = ${visitor.id} for update`,
  )
  const [factor] = rows
  if (!factor) return 'wrong'
  const before = await countWrong(req, visitor, now)
  if (before.hour >= limits.wrongInHour) return 'locked'
  if (before.session >= limits.wrongInSession) return 'ended'
  if (await useUp(req, visitor, factor, code, now)) return 'right'
  return noteWrong(req, visitor, now)
}

async function countWrong(req: PayloadRequest, { id, session }: Visitor, now: Date) {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ hour: number; session: number }>(sql`
    select count(*)::int as hour, (count(*) filter (where session = ${session}))::int as session
    from second_factor.wrong
    where person = ${id} and at > ${now.toISOString()}::timestamptz - interval '1 hour'`)
  return rows[0]!
}

async function useUp(req: PayloadRequest, visitor: Visitor, factor: Factor, code: string, now: Date) {
  const connection = await connectionOf(req)
  const secret = unseal(factor.secret, visitor.id, env.secret)
  const step = findStep(secret, code.replace(/\s/g, ''), now, factor.last_step)
  if (step !== null) {
    await connection.execute(
      sql`update second_factor.factor set last_step = ${step} where person = ${visitor.id}`,
    )
    return true
  }
  const hash = recoveryHash(code, visitor.id, env.secret)
  const { rows } = await connection.execute(
    sql`delete from second_factor.recovery where person = ${visitor.id} and hash = ${hash} returning 1`,
  )
  if (rows.length > 0) await tellPerson(req, visitor, 'used', { now })
  return rows.length > 0
}

async function noteWrong(req: PayloadRequest, visitor: Visitor, now: Date): Promise<Verdict> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with past as (delete from second_factor.wrong where at < ${now.toISOString()}::timestamptz - interval '1 day')
    insert into second_factor.wrong (person, session, at)
    values (${visitor.id}, ${visitor.session}, ${now.toISOString()})`)
  const { hour, session } = await countWrong(req, visitor, now)
  const isLocked = hour >= limits.wrongInHour
  const isOver = session >= limits.wrongInSession
  if (isLocked) await tellPerson(req, visitor, 'locked', { now })
  if (isOver || isLocked) await endSession(req, visitor.session)
  if (isLocked) return 'locked'
  return isOver ? 'ended' : 'wrong'
}
