import type pg from 'pg'

/** In days: a report that nobody ever answers does not keep an address for ever. */
export const daysOfAddress = 180

/**
 * Wipes the mail addresses of residents: of answers that were sent a day ago (until then they count for how many mails one
 * address gets), and of reports that nobody answered in half a year.
 */
export async function forgetAddresses(client: Pick<pg.ClientBase, 'query'>, now: Date): Promise<void> {
  const at = now.toISOString()
  await client.query(
    `with past as (
     update mails set recipient = 'gewist', subject = 'gewist', answer = null
     where kind = 'answer' and recipient <> 'gewist' and state not in ('waiting', 'sending')
       and updated_at < $1::timestamptz - interval '1 day' returning id)
     delete from mailroom.body using past where mail = past.id`,
    [at],
  )
  await client.query(`delete from help.reporter where at < $1::timestamptz - make_interval(days => $2)`, [
    at,
    daysOfAddress,
  ])
  await client.query(`delete from help.link where expires_at <= $1`, [at])
}
