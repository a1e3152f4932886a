import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/roles.ts'
import { env } from '../../env.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { senderName } from '../../mail/sender-name.ts'
import { type LetterParts, toLetter } from '../../mail/to-letter.ts'

type About = { calendar: string; name: string; organisation: string | null }

/** No more people than this hear of one calendar. */
const most = 5

/** Who answers for an organisation: its owners, or else whoever belongs to it. */
async function ownersOf(req: PayloadRequest, organisation: string) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.organisation': { equals: organisation } },
    depth: 0,
    limit: 50,
    sort: 'createdAt',
    overrideAccess: true,
    req,
  })
  const owners = docs.filter(({ memberships }) =>
    memberships?.some((one) => idOf(one.organisation) === organisation && one.role === 'owner'),
  )
  return (owners.length > 0 ? owners : docs).slice(0, most)
}

const letters = {
  broken: ({ name }: About, problem: string): Pick<LetterParts, 'subject' | 'paragraphs'> => ({
    subject: `Je agenda “${name}” werkt niet meer`,
    paragraphs: [
      `We kunnen je agenda “${name}” al een paar dagen niet lezen.`,
      problem,
      'De datums die we al hadden, blijven staan. Nieuwe datums komen er nu niet bij.',
    ],
  }),
  doubt: ({ name }: About, problem: string): Pick<LetterParts, 'subject' | 'paragraphs'> => ({
    subject: `Klopt je agenda “${name}” nog?`,
    paragraphs: [
      `We lazen je agenda “${name}”.`,
      problem,
      'Zolang je niets zegt, blijven de oude datums een week staan. Daarna nemen we de agenda over zoals hij is.',
    ],
  }),
}

/** Mails those who answer for the organisation, in the transaction of what was noted. The address itself is a secret and stays out. */
export async function tellOwners(
  req: PayloadRequest,
  about: About,
  what: keyof typeof letters,
  problem: string,
  now: Date,
): Promise<void> {
  if (!about.organisation) return
  const from = await senderName(req)
  const button = {
    label: 'Bekijk je agenda',
    url: `${env.cmsUrl}/admin/collections/calendars/${about.calendar}`,
  }
  for (const { email, name } of await ownersOf(req, about.organisation)) {
    const letter = toLetter({ ...letters[what](about, problem), name, button, from })
    await queueMail(req, { kind: 'upkeep', to: email, letter }, now)
  }
}
