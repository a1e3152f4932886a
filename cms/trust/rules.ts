import { idOf } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { isSameContent } from './is-same-content.ts'
import { limits } from './limits.ts'
import type { ListingReason } from './reasons.ts'
import { givesAway, namesHouse } from './traces/gives-away.ts'
import { hostsIn } from './traces/hosts-in.ts'
import { ibansIn } from './traces/ibans-in.ts'
import { phoneIn, phonesIn } from './traces/phones-in.ts'
import { publicTexts } from './traces/public-texts.ts'

/** What is known of who makes a change, besides the listing itself. */
export type Facts = {
  /** The organisation publishes by itself. */
  isTrusted: boolean
  /** Web sites and phone numbers that residents can read with this organisation already. */
  hosts: ReadonlySet<string>
  phones: ReadonlySet<string>
  /** Other listings that this account published within the hour, and took away within the day. */
  published: number
  removed: number
  /** Some version of this listing had a secret place. */
  wasSecret: boolean
  /** Secret addresses in listings of these organisations, whatever became of those. */
  secrets: readonly string[]
  /** The houses that this listing was in before its place was secret. */
  houses: readonly string[]
  /** The venue it would be at. `isSecret`: what was last there keeps its place secret. */
  venue: { address: string; isSecret: boolean } | null
}

/**
 * A listing as residents saw it last, and as they would see it; `null` before the first time, and when it goes.
 */
type Rule = (before: StoredListing | null, after: StoredListing | null, facts: Facts) => boolean

/** What makes a change wait. The one place where this is decided; what is not here goes live at once. */
export const rules: Record<ListingReason, Rule> = {
  'first-publication': (before, after, { isTrusted }) => !isTrusted && isNews(before, after),
  title: both((before, after) => titleOf(before) !== titleOf(after)),
  owners: both((before, after) => ownersOf(before) !== ownersOf(after)),
  // Who has to hide does not wait. The way back is for `secret-address`.
  place: both(
    (before, after) =>
      before.whereabouts !== 'secret' && after.whereabouts !== 'secret' && placeOf(before) !== placeOf(after),
  ),
  'secret-address': (before, after, facts) =>
    after !== null &&
    (isNoLongerSecret(before, after, facts) ||
      tells(before, after, facts) ||
      goesThere(before, after, facts)),
  link: (before, after, { hosts }) => hasNew(hostsOf, before, after, hosts),
  'bank-account': (before, after) => hasNew(ibansOf, before, after),
  phone: (before, after, { phones }) => hasNew(phonesOf, before, after, phones),
  'many-removed': (before, after, { removed }) =>
    before !== null && after === null && removed >= limits.removedInADay,
  burst: (before, after, { published }) => published >= limits.publishedInAnHour && isNews(before, after),
}

function both(differs: (before: StoredListing, after: StoredListing) => boolean): Rule {
  return (before, after) => before !== null && after !== null && differs(before, after)
}

/** Residents would see something else; pressing "publish" without a change is no news. */
const isNews = (before: StoredListing | null, after: StoredListing | null) =>
  after !== null && (before === null || !isSameContent(before, after))

/** In every language; capitals and spaces make no other name. */
function titleOf({ title }: StoredListing): string {
  const said = Object.entries(title ?? {}).flatMap(([language, text]) => {
    const plain = text?.toLowerCase().replace(/\s+/g, ' ').trim()
    return plain ? [`${language} ${plain}`] : []
  })
  return said.sort().join('\n')
}

const ownersOf = ({ organisations }: StoredListing) =>
  organisations
    .map(({ organisation }) => idOf(organisation))
    .sort()
    .join()

const placeOf = ({ whereabouts, venue }: StoredListing) =>
  whereabouts === 'venue' ? `venue ${idOf(venue)}` : whereabouts

/** Of what residents never saw, or as a copy of it, any earlier version counts. */
function isNoLongerSecret(before: StoredListing | null, after: StoredListing, { wasSecret }: Facts): boolean {
  if (after.whereabouts === 'secret') return false
  return before ? before.whereabouts === 'secret' : wasSecret
}

/** New words that say where this place, or another secret place of theirs, is. */
function tells(before: StoredListing | null, after: StoredListing, { secrets, houses }: Facts): boolean {
  const isSecret = after.whereabouts === 'secret'
  const own = isSecret ? [after.secretAddress || before?.secretAddress] : []
  if (own.length + secrets.length === 0) return false
  const known = before ? publicTexts(before) : []
  const fresh = publicTexts(after).filter((text) => !known.includes(text))
  return fresh.some(
    (text) =>
      own.some((address) => givesAway(address, text, true)) ||
      (isSecret && houses.some((house) => namesHouse(house, text))) ||
      secrets.some((address) => givesAway(address, text)),
  )
}

/** To a venue where a secret place of theirs is or was. */
function goesThere(before: StoredListing | null, after: StoredListing, { venue, secrets }: Facts): boolean {
  if (after.whereabouts !== 'venue' || !venue) return false
  if (before && placeOf(before) === placeOf(after)) return false
  return venue.isSecret || secrets.some((secret) => givesAway(secret, venue.address))
}

type Traces = (listing: StoredListing) => string[]
const hostsOf: Traces = (listing) => publicTexts(listing).flatMap(hostsIn)
const ibansOf: Traces = (listing) => publicTexts(listing).flatMap(ibansIn)
const phonesOf: Traces = (listing) => [
  ...publicTexts(listing).flatMap(phonesIn),
  ...phoneIn(listing.contact?.phone),
  ...phoneIn(listing.contact?.whatsapp),
]

function hasNew(
  traces: Traces,
  before: StoredListing | null,
  after: StoredListing | null,
  known: ReadonlySet<string> = new Set(),
): boolean {
  if (!after) return false
  const there = before ? traces(before) : []
  return traces(after).some((trace) => !there.includes(trace) && !known.has(trace))
}
