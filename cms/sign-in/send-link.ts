import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { mailKinds } from '../mail/kinds.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { hashOf, makeToken } from './token.ts'

type Account = { id: string; name?: string; email: string; disabled?: boolean | null }

export const minutes = mailKinds['sign-in'].minutes

/** Makes a link and the mail that brings it, together or not at all. For who has no account nothing happens. */
export async function sendLink(req: PayloadRequest, email: string, now: Date): Promise<void> {
  const where = { email: { equals: email } }
  const user = await req.payload.db.findOne<Account>({ collection: 'users', where, req })
  if (!user || user.disabled) return
  await initTransaction(req)
  try {
    const token = makeToken()
    await keepLink(req, user, token, now)
    await queueMail(req, { kind: 'sign-in', to: user.email, letter: await write(req, user, token) }, now)
    await commitTransaction(req)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

async function keepLink(req: PayloadRequest, user: Account, token: string, now: Date) {
  const connection = await connectionOf(req)
  const until = new Date(now.getTime() + minutes * 60_000).toISOString()
  await connection.execute(sql`
    with past as (delete from sign_in.link where expires_at <= ${now.toISOString()}::timestamptz)
    insert into sign_in.link (hash, person, email, made_at, expires_at)
    values (${hashOf(token)}, ${user.id}, ${user.email}, ${now.toISOString()}, ${until})`)
}

async function write(req: PayloadRequest, user: Account, token: string) {
  const from = await senderName(req)
  return toLetter({
    subject: `Inloggen bij ${from}`,
    name: user.name,
    paragraphs: [
      'Je wilt inloggen. Open de link hieronder en druk daarna op de knop.',
      `De link werkt één keer, en tot ${minutes} minuten nadat je erom vroeg.`,
    ],
    button: { label: 'Inloggen', url: `${env.cmsUrl}/api/sign-in/open?token=${token}` },
    small: ['Heb je hier niet om gevraagd? Dan hoef je niets te doen. Stuur deze mail aan niemand door.'],
    from,
  })
}
