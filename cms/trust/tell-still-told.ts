import type { PayloadRequest, Where } from 'payload'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { toLetter } from '../mail/to-letter.ts'
import { membersOf } from '../organisations/members-of.ts'
import { inDutch, type StoredListing, type StoredOrganisation } from '../outbox/stored.ts'
import { givesAway } from './traces/gives-away.ts'
import { publicTexts } from './traces/public-texts.ts'
import { spotsOf } from './traces/spots-of.ts'
import { withoutSpots } from './traces/without-spots.ts'

type Hidden = Partial<StoredListing> & { id: string }

/**
 * A place became secret. Tells its people where else they tell residents the same address: other listings and the words of
 * the organisation are theirs to change. No mail says the address itself, and none goes when nothing else tells it.
 */
export async function tellStillTold(req: PayloadRequest, hidden: Hidden): Promise<void> {
  const owners = listedOwners(hidden)
  const { secretAddress, title } = hidden
  const places = secretAddress ? await tellingOf(req, owners, hidden.id, secretAddress) : []
  if (places.length === 0) return
  const from = await senderName(req)
  for (const { name, email } of await membersOf(req, owners)) {
    const letter = toLetter({ ...said(inDutch(title), places), name, from })
    await queueMail(req, { kind: 'notice', to: email, letter })
  }
}

async function tellingOf(
  req: PayloadRequest,
  owners: string[],
  id: string,
  address: string,
): Promise<string[]> {
  const { db } = req.payload
  const all = { pagination: false, req } as const
  const organisations = await db.find<StoredOrganisation>({
    collection: 'organisations',
    where: { id: { in: owners } },
    ...all,
  })
  const shown: Where[] = [
    { 'organisations.organisation': { in: owners } },
    { _status: { equals: 'published' } },
    { id: { not_equals: id } },
  ]
  const listings = await db.find<StoredListing>({
    collection: 'listings',
    where: { and: shown },
    ...all,
  })
  const spots = spotsOf({ address })
  const withoutAddress = (name: string) => withoutSpots({ name }, spots).name
  const tells = (texts: string[]) => texts.some((text) => givesAway(address, text))
  const textsOf = (words: object | null | undefined) =>
    Object.values(words ?? {}).filter((one) => typeof one === 'string')
  return [
    ...organisations.docs
      .filter(({ description }) => tells(textsOf(description)))
      .map(({ name }) => `De tekst van je organisatie “${withoutAddress(name)}”.`),
    ...listings.docs
      .filter((listing) => !listing.deletedAt && tells(publicTexts(listing)))
      .map(({ title }) => `Het aanbod “${withoutAddress(inDutch(title))}”.`),
  ]
}

const said = (title: string, places: string[]) => ({
  subject: `Nog te lezen: een geheim adres`,
  paragraphs: [
    `De plek van “${title}” is nu geheim. Hetzelfde adres kunnen bewoners nog lezen in:`,
    ...places,
    'Haal het adres daar zelf weg. Kijk ook op je eigen website en op je foto’s.',
  ],
  button: { label: 'Naar mijn aanbod', url: `${env.cmsUrl}/admin` },
})
