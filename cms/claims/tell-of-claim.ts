import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { editorsOf, peopleOf, type Person } from '../help/people-of.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'

type Claimed = { id: string; name: string; organisation: { id: string; name: string } }

/** Mails the editors, and the owners if there are any: they know best who belongs to them. */
export async function tellOfClaim(req: PayloadRequest, claimed: Claimed, now: Date): Promise<void> {
  const { id, organisation } = claimed
  const own = `${env.cmsUrl}/api/people?organisation=${organisation.id}`
  const desk = `${env.cmsUrl}/admin/collections/claims/${id}`
  for (const person of await peopleOf(req, [organisation.id], true))
    await tell(req, person, claimed, own, now)
  for (const person of await editorsOf(req)) await tell(req, person, claimed, desk, now)
}

async function tell(
  req: PayloadRequest,
  person: Person,
  { name, organisation }: Claimed,
  url: string,
  now: Date,
) {
  const letter = toLetter({
    subject: `${name} wil meedoen met ${organisation.name}`,
    name: person.name,
    paragraphs: [
      `${name} zegt bij ${organisation.name} te horen en wil het aanbod bijhouden.`,
      'Ken je deze persoon? Nodig die dan uit. Zo niet, wijs het dan af.',
    ],
    button: { label: 'Bekijk de aanvraag', url },
    from: await senderName(req),
  })
  await queueMail(req, { kind: 'notice', to: person.email, letter }, now)
}
