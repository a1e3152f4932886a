import type { PayloadRequest } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { readNames } from '../differences/read-names.ts'
import { type Difference, toDifferences } from '../differences/to-differences.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { membersOf } from '../organisations/members-of.ts'
import type { StoredListing } from '../outbox/stored.ts'

type Change = { before: StoredListing; after: StoredListing }

/** An editor changed a partner's words: whose they are read what became different, and can put it back. */
export async function tellRewritten(
  req: PayloadRequest,
  { before, after }: Change,
  organisations: string[],
): Promise<void> {
  const members = await membersOf(req, organisations)
  if (members.length === 0) return
  const names = await readNames(req, [before, after])
  const around = { names, today: localNow(new Date()).date }
  const { fields } = req.payload.collections.listings.config
  const differences = toDifferences(fields, before, after, around)
  if (differences.length === 0) return
  const from = await senderName(req)
  for (const { name, email } of members) {
    const letter = toLetter({ ...said(after, differences), name, from })
    await queueMail(req, { kind: 'notice', to: email, letter })
  }
}

/** A long text is not repeated whole: the link leads to it. */
const short = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text || '(niets)')

function said({ id, title }: StoredListing, differences: Difference[]) {
  const lines = differences.map(
    ({ label, before, after }) => `${label}: eerst “${short(before)}”, nu “${short(after)}”.`,
  )
  return {
    subject: `De redactie paste iets aan: ${title?.nl ?? ''}`,
    paragraphs: [`De redactie heeft “${title?.nl ?? ''}” aangepast:`, ...lines],
    button: { label: 'Bekijk het aanbod', url: `${env.cmsUrl}/admin/collections/listings/${id}` },
    small: ['Klopt het niet? Pas het dan zelf weer aan.'],
  }
}
