import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { areasOfReport } from './areas-of-report.ts'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { hashOf, makeToken } from '../sign-in/token.ts'
import { editorsOf, peopleOf, type Person } from './people-of.ts'
import { daysForOwner } from './keep-report.ts'

/** A link is good until well after the editors have taken over. */
const daysOfLink = 60
const dayLength = 24 * 60 * 60_000

export type Told = { id: string; title: string; kind: string; text?: string | null }

/**
 * Mails the people whose it is, each with a link of their own. What the resident wrote stands on the page, not in the
 * mail: a mail is passed on easily.
 * @returns how many were told.
 */
export async function tellOwners(
  req: PayloadRequest,
  report: Told,
  owners: string[],
  now: Date,
): Promise<number> {
  const people = await peopleOf(req, owners)
  const from = await senderName(req)
  for (const person of people) {
    const url = `${env.cmsUrl}/api/help/report?token=${await makeLink(req, report.id, person, now)}`
    const letter = toLetter({
      ...(report.kind === 'proposal' ? proposed(report) : reported(report)),
      name: person.name,
      button: { label: 'Bekijk de melding', url },
      small: ['De link is alleen voor jou. Stuur deze mail aan niemand door.'],
      from,
    })
    await queueMail(req, { kind: 'upkeep', to: person.email, letter }, now)
  }
  return people.length
}

const reported = ({ title }: Told) => ({
  subject: `Een bewoner meldt iets: ${title}`,
  paragraphs: [
    'Een bewoner laat weten dat er iets niet klopt:',
    title,
    'Kijk even of het zo is. Je kunt het met één druk op de knop overnemen.',
    `Reageer je niet binnen ${daysForOwner} dagen? Dan kijkt de redactie ernaar.`,
  ],
})

const proposed = ({ title }: Told) => ({
  subject: `De redactie stelt iets voor: ${title}`,
  paragraphs: [
    `De redactie stelt een andere tekst voor bij “${title}”.`,
    'Het is jullie aanbod: er verandert niets zolang jij niets doet.',
    'Goed idee? Dan neem je het met één druk op de knop over.',
  ],
})

async function makeLink(req: PayloadRequest, report: string, person: Person, now: Date): Promise<string> {
  const token = makeToken()
  const until = new Date(now.getTime() + daysOfLink * dayLength).toISOString()
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into help.link (hash, report, person, expires_at)
    values (${hashOf(token)}, ${report}, ${person.id}, ${until})`)
  return token
}

const whyEditors: Record<string, string> = {
  unsafe: 'Een bewoner meldt dat iets niet veilig is. De organisatie ziet deze melding niet.',
  addition: 'Een bewoner mist iets op de kaart en vertelt erover.',
}

/** Mails the editors of where it is; what is not safe at once, also at night. */
export async function tellEditors(req: PayloadRequest, report: Told, now: Date, why = ''): Promise<void> {
  const from = await senderName(req)
  for (const person of await editorsOf(req, await areasOfReport(req, report.id))) {
    const letter = toLetter({
      subject: report.kind === 'unsafe' ? `Niet veilig? ${report.title}` : `Melding: ${report.title}`,
      name: person.name,
      paragraphs: [why || whyEditors[report.kind] || 'Een bewoner meldt iets.', report.title],
      button: { label: 'Bekijk de melding', url: `${env.cmsUrl}/admin/collections/reports/${report.id}` },
      from,
    })
    await queueMail(
      req,
      { kind: report.kind === 'unsafe' ? 'urgent' : 'notice', to: person.email, letter },
      now,
    )
  }
}
