import type { PayloadRequest, Where } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { isEditor } from '../access/roles.ts'
import { markWords, type Piece } from '../differences/mark-words.ts'
import { readNames } from '../differences/read-names.ts'
import { toDifferences } from '../differences/to-differences.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { isLive } from '../trust/live.ts'
import { readVersion } from './newest-version.ts'
import type { StoredReview } from './stored-review.ts'

export type Waiting = {
  review: StoredReview
  /** Residents see something of it now. */
  isLive: boolean
  /** Who asked it and for whom, as they are called. */
  person: string
  organisations: string[]
  differences: { label: string; pieces: Piece[] }[]
}

/** More at once nobody reads; the oldest come first. */
const mostShown = 30
const daysSentBack = 30

/**
 * What waits, for an editor; for a partner also what was sent back lately. Only what this person may see, each with the
 * difference between what residents see now and what was asked.
 */
export async function readQueue(
  req: PayloadRequest,
  now: Date,
): Promise<{ waiting: Waiting[]; total: number }> {
  const since = new Date(now.getTime() - daysSentBack * 86_400_000).toISOString()
  const sentBack: Where = { and: [{ state: { equals: 'refused' } }, { decidedAt: { greater_than: since } }] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'reviews',
    where: { or: [{ state: { equals: 'waiting' } }, ...(isEditor(req) ? [] : [sentBack])] },
    sort: 'since',
    limit: mostShown,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: false,
  })
  const waiting: Waiting[] = []
  for (const review of docs as StoredReview[]) waiting.push(await look(req, review, now))
  return { waiting, total: totalDocs }
}

async function look(req: PayloadRequest, review: StoredReview, now: Date): Promise<Waiting> {
  const { db, collections } = req.payload
  const where = { id: { equals: review.listing } }
  const row = await db.findOne<StoredListing>({ collection: 'listings', where, req })
  const asked = (await readVersion(req, review.version))?.version ?? null
  const names = await readNames(req, [row, asked])
  const live = isLive(row) ? row : null
  const around = { names, today: localNow(now).date }
  const isChange = asked !== null && review.wish === 'publish'
  const found = isChange ? toDifferences(collections.listings.config.fields, live, asked, around) : []
  return {
    review,
    isLive: live !== null,
    person: await personOf(req, review),
    organisations: (review.organisations ?? []).map((id) => names('organisations', id)),
    differences: found.map(({ label, before, after }) => ({ label, pieces: markWords(before, after) })),
  }
}

async function personOf(req: PayloadRequest, { askedBy }: StoredReview): Promise<string> {
  const where = { id: { equals: askedBy } }
  const found =
    askedBy &&
    (await req.payload.db.findOne<{ id: string; name: string }>({ collection: 'users', where, req }))
  return found ? found.name : 'Iemand die hier niet meer werkt'
}
