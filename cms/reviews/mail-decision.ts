import type { PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { type LetterParts, toLetter } from '../mail/to-letter.ts'
import type { StoredReview } from './stored-review.ts'
import { subjectOf, subjectPath } from './subject-of.ts'

type Outcome = { state: 'approved' | 'refused' | 'withdrawn'; reason?: string }
type Person = { id: string; name: string; email: string; disabled?: boolean | null }

/** Tells who asked what the editors decided and why. Nobody is told who has no account any more. */
export async function mailDecision(
  req: PayloadRequest,
  review: StoredReview,
  outcome: Outcome,
): Promise<void> {
  const where = { id: { equals: review.askedBy } }
  const found = review.askedBy && (await req.payload.db.findOne<Person>({ collection: 'users', where, req }))
  if (!found || found.disabled) return
  const from = await senderName(req)
  const letter = toLetter({ ...said(review, outcome), name: found.name, from })
  await queueMail(req, { kind: 'notice', to: found.email, letter })
}

const done: Record<StoredReview['wish'], string> = {
  publish: 'Bewoners zien nu wat je hebt aangepast.',
  bin: 'Het staat nu in de prullenbak. Bewoners zien het niet meer.',
  unpublish: 'Bewoners zien het nu niet meer.',
  change: 'Bewoners zien nu wat je hebt aangepast.',
}

const label = {
  listings: 'Bekijk het aanbod',
  organisations: 'Bekijk de organisatie',
  venues: 'Bekijk de locatie',
}

function said(review: StoredReview, { state, reason }: Outcome): Omit<LetterParts, 'from'> {
  const { title, wish } = review
  const subject = subjectOf(review)
  const button = { label: label[subject.collection], url: `${env.cmsUrl}${subjectPath(subject)}` }
  if (state === 'approved')
    return {
      subject: `Goedgekeurd: ${title}`,
      paragraphs: [`De redactie heeft je wijziging van “${title}” goedgekeurd.`, done[wish]],
      button,
    }
  return {
    subject: `Nog niet goedgekeurd: ${title}`,
    paragraphs: [
      `De redactie heeft je wijziging van “${title}” teruggestuurd. Bewoners zien wat er al stond.`,
      `Dit schrijft de redactie: ${reason ?? ''}`,
      wish === 'change'
        ? 'Pas het aan en bewaar het opnieuw, of stuur een antwoord.'
        : 'Pas het aan en publiceer opnieuw, of stuur een antwoord.',
    ],
    button: { label: 'Bekijk het, of antwoord', url: `${env.cmsUrl}/admin/wacht` },
  }
}
