import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { peopleOf } from '../help/people-of.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'

type Organisation = { id: string; name: string }
type Joiner = { id: string; name: string }

/** Mails the owners that somebody writes in the name of their organisation from now on; in the transaction of `req`. */
export async function tellOfJoiner(
  req: PayloadRequest,
  { id, name }: Organisation,
  joiner: Joiner,
  now: Date,
): Promise<void> {
  const from = await senderName(req)
  for (const owner of await peopleOf(req, [id], true)) {
    if (owner.id === joiner.id || owner.id === req.user?.id) continue
    const letter = toLetter({
      subject: `${joiner.name} doet nu mee met ${name}`,
      name: owner.name,
      paragraphs: [
        `${joiner.name} kan nu het aanbod van ${name} bijhouden.`,
        'Klopt dit niet? Haal deze persoon er dan uit, of vraag het aan de redactie.',
      ],
      button: { label: 'Bekijk wie erbij hoort', url: `${env.cmsUrl}/api/people?organisation=${id}` },
      from,
    })
    await queueMail(req, { kind: 'notice', to: owner.email, letter }, now)
  }
}
