import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { mailKinds } from '../mail/kinds.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { hashOf, makeToken } from '../sign-in/token.ts'

export const membershipRoles = ['owner', 'member'] as const
export type Invitation = {
  email: string
  name: string
  organisation: { id: string; name: string }
  role: (typeof membershipRoles)[number]
}

const { minutes } = mailKinds.invitation
export const days = minutes / (24 * 60)

/** Keeps an invitation and the mail that brings it. An earlier one for the same person and organisation no longer counts. */
export async function sendInvitation(req: PayloadRequest, invitation: Invitation, now: Date): Promise<void> {
  // Part of what is going on already, or a whole of its own.
  const isWhole = await initTransaction(req)
  try {
    const token = makeToken()
    await keep(req, invitation, token, now)
    const letter = await write(req, invitation, token)
    await queueMail(req, { kind: 'invitation', to: invitation.email, letter }, now)
    if (isWhole) await commitTransaction(req)
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

async function keep(
  req: PayloadRequest,
  { email, name, organisation, role }: Invitation,
  token: string,
  now: Date,
) {
  const connection = await connectionOf(req)
  const until = new Date(now.getTime() + minutes * 60_000).toISOString()
  await connection.execute(sql`
    insert into sign_in.invitation (hash, email, name, organisation, role, invited_by, expires_at)
    values (${hashOf(token)}, ${email}, ${name}, ${organisation.id}, ${role}, ${req.user!.id}, ${until})
    on conflict (email, organisation) do update set hash = excluded.hash, name = excluded.name, role = excluded.role,
      invited_by = excluded.invited_by, expires_at = excluded.expires_at`)
}

async function write(req: PayloadRequest, { name, organisation }: Invitation, token: string) {
  const from = await senderName(req)
  return toLetter({
    subject: `Doe mee met ${organisation.name} op de ${from}`,
    name,
    paragraphs: [
      `Je bent gevraagd om het aanbod van ${organisation.name} bij te houden op de ${from}.`,
      'Open de link hieronder. Daar zie je wat je moet doen.',
      `De link werkt één keer, en ${days} dagen lang.`,
    ],
    button: { label: 'Meedoen', url: `${env.cmsUrl}/api/invitation?token=${token}` },
    small: ['Ken je deze organisatie niet? Dan hoef je niets te doen.'],
    from,
  })
}
