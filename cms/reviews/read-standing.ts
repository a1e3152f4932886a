import type { PayloadRequest } from 'payload'
import { idOf, isEditor } from '../access/roles.ts'
import type { Listing } from '../payload-types.ts'
import { keptBy } from '../trust/kept-by.ts'
import { isBinnedByDesk } from '../trust/watch-bin.ts'
import { reasonWords } from '../trust/reasons.ts'
import type { StoredReview } from './stored-review.ts'

/** What someone sees above the form of a listing; null when there is nothing to say. */
export type Standing = {
  waiting: { since: string; reasons: string[]; isLive: boolean; wish: StoredReview['wish'] } | null
  sentBack: string | null
  hidden: string | null
  /** Lies in the bin; `desk` when an editor threw it away, and only editors take it out again. */
  binnedBy: 'desk' | 'partner' | null
  isEditor: boolean
  /** The organisations whose words this editor does not change; they can be proposed something. */
  keptBy: string[]
}

/** How it stands with a listing, as far as this person may see it. */
export async function readStanding(req: PayloadRequest, id: string): Promise<Standing | null> {
  const asked = { depth: 0, req, user: req.user, overrideAccess: false, pagination: false } as const
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    ...asked,
    collection: 'listings',
    where,
    trash: true,
    overrideAccess: false,
  })
  const [listing] = docs
  if (!listing) return null
  const about = await req.payload.find({
    ...asked,
    collection: 'reviews',
    where: { listing: { equals: idOf(listing) } },
    sort: '-since',
    limit: 1,
    overrideAccess: false,
  })
  const [last] = about.docs as StoredReview[]
  return {
    waiting: last?.state === 'waiting' ? toWaiting(last, listing) : null,
    sentBack: last?.state === 'refused' ? (last.reason ?? '') : null,
    hidden: listing.hidden ? (listing.hiddenReason ?? '') : null,
    binnedBy: await binnedBy(req, listing),
    isEditor: isEditor(req),
    keptBy: listing.deletedAt ? [] : await keptBy(req, listing),
  }
}

async function binnedBy(req: PayloadRequest, { id, deletedAt }: Listing): Promise<Standing['binnedBy']> {
  if (!deletedAt) return null
  return (await isBinnedByDesk(req, String(id))) ? 'desk' : 'partner'
}

const toWaiting = ({ since, reasons, wish }: StoredReview, listing: Listing) => ({
  since,
  wish,
  reasons: (reasons ?? []).map((reason) => reasonWords[reason].nl),
  isLive: listing._status === 'published' && !listing.deletedAt,
})
