import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { type MailKind, mailKinds } from './kinds.ts'
import type { Letter } from './to-letter.ts'

/** Channel on which Postgres wakes the mailman at commit. */
export const mailChannel = 'mail'

/** Whether a mail can go there. */
export const isAddress = (text: string): boolean => text.length <= 254 && address.test(text)

export type Mail = {
  kind: MailKind
  to: string
  letter: Letter
  /** Where one can say "no more of these"; goes into the headers, for the button of the mail program. */
  unsubscribe?: string
}

const minuteLength = 60_000
/** One address and nothing that could begin a second one or a header. */
const address = /^[^\s<>(),;:"\\@]+@[^\s<>(),;:"\\@]+$/

/**
 * The one writer of mails. Runs in the transaction of `req`: the mail is kept with the change that causes it or not
 * at all, and nothing is sent before the commit.
 * @returns the id of the mail.
 */
export async function queueMail(req: PayloadRequest, mail: Mail, now = new Date()): Promise<string> {
  const to = mail.to.trim().toLowerCase()
  if (!isAddress(to)) throw new Error('That is no address that a mail can go to.')
  const { canWait, isCounted, minutes } = mailKinds[mail.kind]
  const { subject, text, html } = mail.letter
  const at = now.toISOString()
  const until = minutes === null ? null : new Date(now.getTime() + minutes * minuteLength).toISOString()
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ id: string }>(sql`
    with mail as (
      insert into mails (recipient, subject, kind, state, due_at, expires_at, can_wait, is_counted, updated_at, created_at)
      values (${to}, ${subject}, ${mail.kind}, 'waiting', ${at}, ${until}, ${canWait}, ${isCounted}, ${at}, ${at})
      returning id
    ), body as (
      insert into mailroom.body (mail, text, html, unsubscribe)
      select id, ${text}, ${html}, ${mail.unsubscribe ?? null} from mail
    )
    select id::text, pg_notify(${mailChannel}, '') from mail`)
  return rows[0]!.id
}
