import type { PayloadRequest, Where } from 'payload'
import { isEditor } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { StoredReview } from '../reviews/stored-review.ts'
import { isSameContent } from '../trust/is-same-content.ts'
import { isLive } from '../trust/live.ts'
import { isBinnedByDesk } from '../trust/watch-bin.ts'
import { findOwnRow } from './find-own-row.ts'
import { whoSaved } from './who-saved.ts'

/** How a version stands: what residents see now, what they saw, what waits for the editors, or a draft. */
export type VersionState = 'live' | 'shown' | 'waiting' | 'draft'
export type PastVersion = {
  id: string
  /** A moment, ISO 8601. */
  at: string
  state: VersionState
  /** Who saved it, as this person may know; null when the house did not note it. */
  who: string | null
}
export type History = {
  title: string
  isLive: boolean
  isInBin: boolean
  wasShown: boolean
  /** From the bin, by this person: what an editor threw away, only editors take out. */
  comesBack: boolean
  versions: PastVersion[]
}

type Stored = { id: string | number; updatedAt: string; version: StoredListing }

/** What was saved of a listing, newest first, as far as this person may read it; null when it is not theirs. */
export async function readHistory(req: PayloadRequest, listing: string): Promise<History | null> {
  const row = await findOwnRow(req, listing)
  if (!row) return null
  const found = await readVersions(req, listing)
  const reviews = await readReviews(req, listing)
  const live = isLive(row) ? found.find(({ version }) => isShownNow(row, version)) : undefined
  const waiting = reviews.find(({ state }) => state === 'waiting')?.version
  const names = await whoSaved(req, found, reviews)
  const stateOf = ({ id, version }: Stored): VersionState => {
    if (id === live?.id) return 'live'
    if (id === waiting) return 'waiting'
    return version._status === 'published' ? 'shown' : 'draft'
  }
  return {
    title: found[0]?.version.title?.nl ?? row.title?.nl ?? '',
    isLive: isLive(row),
    isInBin: Boolean(row.deletedAt),
    wasShown: row._status === 'published',
    comesBack: isEditor(req) || !(await isBinnedByDesk(req, listing)),
    versions: found.map((one) => ({
      id: String(one.id),
      at: one.updatedAt,
      state: stateOf(one),
      who: names.get(String(one.id)) ?? null,
    })),
  }
}

const isShownNow = (row: StoredListing, version: StoredListing) =>
  version._status === 'published' && isSameContent(row, version)

async function readVersions(req: PayloadRequest, listing: string): Promise<Stored[]> {
  const rule = await req.payload.collections.listings.config.access.readVersions({ req })
  if (!rule) return []
  const where: Where[] = [{ parent: { equals: listing } }, { snapshot: { not_equals: true } }]
  if (rule !== true) where.push(rule)
  const { docs } = await req.payload.db.findVersions<StoredListing>({
    collection: 'listings',
    where: { and: where },
    sort: '-updatedAt',
    pagination: false,
    req,
  })
  return docs as Stored[]
}

/** What partners asked of the editors about it. */
async function readReviews(req: PayloadRequest, listing: string): Promise<StoredReview[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { listing: { equals: listing } },
    sort: '-since',
    limit: 100,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs as StoredReview[]
}
