import type pg from 'pg'
import { nextState } from './note-outcome.ts'

type Left = { id: string; attempts: number; doubts: number }

/** Mails that were being sent by a process that is no more. Whether they went nobody knows. */
export async function pickUpLeftBehind(client: pg.Client, now: Date, inHand: string[]): Promise<void> {
  const { rows } = await client.query<Left>(
    `select id::text, attempts::int, doubts::int from mails where state = 'sending' and id <> all($1::uuid[])`,
    [inHand],
  )
  const answer = 'Het programma stopte tijdens het versturen.'
  for (const mail of rows) {
    const { state, doubts } = nextState(mail, { result: 'unclear', answer }, now)
    await client.query(
      `update mails set state = $2::text::enum_mails_state, doubts = $3, answer = $4, updated_at = $5 where id = $1`,
      [mail.id, state, doubts, answer, now.toISOString()],
    )
  }
}

/** A link that no longer works is not sent any more, and nothing is kept of what it said. */
export async function letGoOfExpired(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `with late as (
       update mails set state = 'expired', updated_at = $1
       where state = 'waiting' and expires_at <= $1 returning id)
     delete from mailroom.body using late where mail = late.id`,
    [now.toISOString()],
  )
}

/** Without a mail server, to try things out: everything is to be read in the local inbox at once, and goes nowhere. */
export async function showAll(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `update mails set state = 'shown', sent_at = $1, updated_at = $1 where state = 'waiting'`,
    [now.toISOString()],
  )
}
