import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'

type Person = { id: string; name: string; email: string; areas?: string[] | null }

/**
 * Tells editors that something waits, each at most once a day: who had such a mail in the last day gets none. Those who
 * look after some areas hear only of these, and of what has no place.
 */
export async function mailDesk(req: PayloadRequest, areas: string[]): Promise<void> {
  const from = await senderName(req)
  for (const { name, email } of await toTell(req, areas)) {
    const letter = toLetter({
      subject: 'Er wacht iets op de redactie',
      name,
      paragraphs: [
        'Een partner wil iets veranderen wat eerst langs de redactie gaat.',
        'Bewoners zien nog wat er al stond. Kijk je er vandaag naar?',
      ],
      button: { label: 'Bekijk wat er wacht', url: `${env.cmsUrl}/admin/wacht` },
      small: ['Je krijgt deze mail één keer per dag, en alleen als er iets nieuws wacht.'],
      from,
    })
    await queueMail(req, { kind: 'desk', to: email, letter })
  }
}

async function toTell(req: PayloadRequest, areas: string[]): Promise<Person[]> {
  const where: Where = {
    and: [{ role: { in: ['editor', 'admin'] } }, { disabled: { not_equals: true } }],
  }
  const { docs } = await req.payload.db.find<Person>({ collection: 'users', where, pagination: false, req })
  const told = await toldToday(req)
  return docs.filter(({ email, areas: own }) => {
    const isTheirs = !own?.length || areas.length === 0 || own.some((area) => areas.includes(area))
    return isTheirs && !told.has(email.toLowerCase())
  })
}

async function toldToday(req: PayloadRequest): Promise<Set<string>> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ recipient: string }>(
    sql`select recipient from mails where kind = 'desk' and created_at > now() - interval '1 day'`,
  )
  return new Set(rows.map(({ recipient }) => recipient))
}
