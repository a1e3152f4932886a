import type pg from 'pg'
import { mostADay } from './kinds.ts'
import type { Outgoing } from './post.ts'
import { isQuiet } from './quiet-hours.ts'

export type Claimed = Outgoing & { attempts: number; doubts: number }

/**
 * Takes one mail that is due, and says so in the table before anything is sent. What someone waits for goes first;
 * what can wait does so at night; who had enough today gets it tomorrow. Only the mailman holding the lock asks this.
 */
export async function claimMail(
  client: pg.Client,
  now: Date,
  { onlyUrgent = false } = {},
): Promise<Claimed | undefined> {
  const { rows } = await client.query<Claimed>(
    `with taken as (
       update mails set state = 'sending', attempts = attempts + 1, updated_at = $1
       where id = (
         select due.id from mails due
         where due.state = 'waiting' and due.due_at <= $1 and (due.expires_at is null or due.expires_at > $1)
           and not (due.can_wait and $2)
           and (not due.is_counted or $3 > (
             select count(*) from mails other where other.recipient = due.recipient and other.is_counted
               and (other.state in ('sending', 'unclear') or other.sent_at > $1::timestamptz - interval '1 day')))
         order by due.can_wait, due.due_at, due.id limit 1 for update)
       returning id, recipient, subject, attempts, doubts)
     select taken.id::text, recipient, subject, attempts::int, doubts::int, text, html, unsubscribe
     from taken join mailroom.body on body.mail = taken.id`,
    [now.toISOString(), onlyUrgent || isQuiet(now), mostADay],
  )
  return rows[0]
}
