import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { noteEvent } from './note-event.ts'
import type { Plan } from './plan-day.ts'
import type { Reader } from './read-watched.ts'
import { doubtAt } from './rules.ts'
import { sendQuestion } from './send-question.ts'
import type { Round, Watched } from './watched.ts'

/** Writes down what was planned and queues its mails, in the transaction of `req`. */
export async function carryOut(
  req: PayloadRequest,
  plan: Plan,
  { listings, people }: { listings: Watched[]; people: Map<string, Reader> },
  now: Date,
): Promise<void> {
  for (const listing of listings)
    if (plan.rounds.has(listing.id)) await moveOn(req, listing, plan.rounds.get(listing.id)!, now)
  for (const letter of plan.letters) await sendQuestion(req, letter, people.get(letter.person)!, now)
}

async function moveOn(req: PayloadRequest, { id, round: was }: Watched, round: Round | null, now: Date) {
  await (round ? keepRound(req, id, round) : closeRound(req, id))
  const doubt = (some: Round | null) => (some ? doubtAt(some.stage) : 'none')
  // Nobody did anything, but residents must see it.
  if (doubt(was) !== doubt(round)) await queueChange(req, 'listings', id)
  if (!round) return
  if (round.stage !== was?.stage && round.stage !== 'due' && doubtAt(round.stage) !== 'none')
    await noteEvent(req, id, { what: round.stage }, now)
  if (round.isUnreachable && !was?.isUnreachable) await noteEvent(req, id, { what: 'unreachable' }, now)
}

async function keepRound(req: PayloadRequest, listing: string, round: Round) {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into freshness.round (listing, why, opened_at, stage, stage_at, is_unreachable)
    values (${listing}, ${round.why}, ${round.openedAt.toISOString()}, ${round.stage},
      ${round.stageAt.toISOString()}, ${round.isUnreachable})
    on conflict (listing) do update set why = excluded.why, opened_at = excluded.opened_at, stage = excluded.stage,
      stage_at = excluded.stage_at, is_unreachable = excluded.is_unreachable`)
}

/** The question about a listing was answered. */
export async function closeRound(req: PayloadRequest, listing: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from freshness.round where listing = ${listing}`)
}
