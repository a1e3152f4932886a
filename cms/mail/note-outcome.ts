import type pg from 'pg'
import { backOff } from './back-off.ts'
import type { Claimed } from './claim-mail.ts'
import type { MailState } from './mails.ts'
import type { Outcome } from './post.ts'
import { mailChannel } from './queue-mail.ts'

type Next = { state: MailState; dueAt: Date | null; doubts: number }

/**
 * A mail of which nobody knows whether it arrived goes once more, with the same Message-ID: rather the same mail twice,
 * which mail servers and readers recognise, than an invitation lost. After a second doubt a person must look, so the
 * most that anyone ever gets of one mail is two.
 */
const mostDoubts = 1

export function nextState(
  { attempts, doubts }: Pick<Claimed, 'attempts' | 'doubts'>,
  outcome: Outcome,
  now: Date,
): Next {
  const { result } = outcome
  if (result === 'sent' || result === 'refused') return { state: result, dueAt: null, doubts }
  if (result === 'unclear' && doubts >= mostDoubts)
    return { state: 'unclear', dueAt: null, doubts: doubts + 1 }
  const dueAt = backOff(attempts, now)
  if (!dueAt) return { state: 'gave-up', dueAt, doubts }
  return { state: 'waiting', dueAt, doubts: result === 'unclear' ? doubts + 1 : doubts }
}

/**
 * Writes down what became of an attempt, and forgets what stood in a mail that needs no other. That it was sent also counts
 * when another mailman took it for left behind meanwhile and has it waiting: it need not go again.
 */
export async function noteOutcome(db: pg.Pool, mail: Claimed, outcome: Outcome, now: Date): Promise<void> {
  const { state, dueAt, doubts } = nextState(mail, outcome, now)
  await db.query(
    `with noted as (
       update mails set state = $2::text::enum_mails_state, answer = $3, due_at = coalesce($4, due_at), doubts = $5,
         sent_at = case when $2 = 'sent' then $6::timestamptz end, updated_at = $6
       where id = $1 and (state = 'sending' or ($2 = 'sent' and state = 'waiting')) and attempts = $8 returning id),
     forgotten as (delete from mailroom.body using noted where mail = noted.id and $2 <> 'waiting')
     select pg_notify($7, '') from noted`,
    [
      mail.id,
      state,
      outcome.answer,
      dueAt?.toISOString() ?? null,
      doubts,
      now.toISOString(),
      mailChannel,
      mail.attempts,
    ],
  )
}
