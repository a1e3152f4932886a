import type { PayloadRequest, Where } from 'payload'
import type { Listing } from '../../payload-types.ts'
import type { Known } from '../comparing/compare-import.ts'
import type { Draft } from '../drafts/draft.ts'
import { type Around, fromListing } from '../saving/from-listing.ts'
import { isOwnNumber, toOwnKnown } from './own-export.ts'
import type { Town } from './read-town.ts'
import { readImported } from './store.ts'

/** What is there of a source, and of the listings that a file of our own names; with their titles. */
export type KnownListing = Known & { title: string; isOwn: boolean }

const atOnce = 200

/** Listings as they are, in the bin too and with the newest draft on top. The importer works for the house, not for a viewer. */
export async function findListings(req: PayloadRequest, where: Where): Promise<Listing[]> {
  const { docs } = await req.payload.find({
    collection: 'listings',
    where,
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  return docs as Listing[]
}

const isPutAway = (listing: Listing) => Boolean(listing.deletedAt) || listing.standing === 'ended'

const secretOf = ({ whereabouts, secretAddress }: Listing) =>
  whereabouts === 'secret' ? (secretAddress ?? '') : null

/**
 * What an import is held beside: the listings that came from this source, and those that the drafts name by our own
 * number. With `only` one draft, and no more is read than that needs.
 */
export async function readKnown(
  req: PayloadRequest,
  source: string,
  drafts: Draft[],
  around: Around & { town: Town },
  only: 'all' | 'these' = 'all',
): Promise<KnownListing[]> {
  const own = await readOwn(req, drafts, around)
  const named = new Set(own.map(({ listing }) => listing))
  const [one] = only === 'these' ? drafts : []
  const imported = await readImported(req, source, one?.key)
  const ofSource: Where = { 'source.name': { equals: source } }
  const listings = await findListings(
    req,
    one ? { and: [ofSource, { 'source.externalId': { equals: one.key } }] } : ofSource,
  )
  const fromSource = listings.flatMap((listing) => {
    const key = listing.source?.externalId
    if (!key || named.has(listing.id)) return []
    const house = fromListing(listing, around)
    return [
      {
        key,
        listing: listing.id,
        imported: imported.get(key) ?? {},
        house,
        isPutAway: isPutAway(listing),
        secret: secretOf(listing),
        title: listing.title ?? '',
        isOwn: false,
      },
    ]
  })
  return [...own, ...fromSource]
}

async function readOwn(
  req: PayloadRequest,
  drafts: Draft[],
  around: Around & { town: Town },
): Promise<KnownListing[]> {
  const named = drafts.filter(({ key }) => isOwnNumber(key))
  const known: KnownListing[] = []
  for (let from = 0; from < named.length; from += atOnce) {
    const part = named.slice(from, from + atOnce)
    const listings = await findListings(req, { id: { in: part.map(({ key }) => key.toLowerCase()) } })
    const byId = new Map(listings.map((one) => [one.id, one]))
    for (const draft of part) {
      const listing = byId.get(draft.key.toLowerCase())
      if (!listing) continue
      const sides = await toOwnKnown(req, listing, draft, around)
      known.push({
        ...sides,
        key: draft.key,
        listing: listing.id,
        isPutAway: isPutAway(listing),
        secret: secretOf(listing),
        title: listing.title ?? '',
        isOwn: true,
      })
    }
  }
  return known
}
