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
import { spotsOf } from '../trust/traces/spots-of.ts'
import { withoutSpots } from '../trust/traces/without-spots.ts'

type Change = { before: StoredListing; after: StoredListing }

/** An editor changed a partner's words: whose they are read what became different, and can put it back. */
export async function tellRewritten(
  req: PayloadRequest,
  { before, after }: Change,
  organisations: string[],
): Promise<void> {
  const members = await membersOf(req, organisations)
  if (members.length === 0) return
  const { old, fresh } = withoutPlace({ before, after })
  const names = await readNames(req, [old, fresh])
  const around = { names, today: localNow(new Date()).date }
  const { fields } = req.payload.collections.listings.config
  const differences = toDifferences(fields, old, fresh, around)
  if (differences.length === 0) return
  const from = await senderName(req)
  for (const { name, email } of members) {
    const letter = toLetter({ ...said(after, differences), name, from })
    await queueMail(req, { kind: 'notice', to: email, letter })
  }
}

/** No mail says where a secret place is: whose it is can read that where they log in. */
function withoutPlace({ before, after }: Change): { old: StoredListing; fresh: StoredListing } {
  const both = [before, after]
  if (both.every(({ whereabouts }) => whereabouts !== 'secret')) return { old: before, fresh: after }
  const spots = both.flatMap(({ secretAddress }) => spotsOf({ address: secretAddress ?? '' }, true))
  const clean = (one: StoredListing): StoredListing => ({
    ...withoutSpots(one, spots),
    ...{ venue: null, room: null, secretAddress: null },
  })
  return { old: clean(before), fresh: clean(after) }
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
