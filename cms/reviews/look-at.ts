import type { PayloadRequest } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { markWords, type Piece } from '../differences/mark-words.ts'
import { readNames } from '../differences/read-names.ts'
import { toDifferences } from '../differences/to-differences.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { isLive } from '../trust/live.ts'
import { readVersion } from './newest-version.ts'
import type { StoredReview } from './stored-review.ts'
import { type Subject, subjectOf } from './subject-of.ts'
import { wantedOf } from './wanted-of.ts'

export type Waiting = {
  review: StoredReview
  subject: Subject
  /** Residents see something of it now. */
  isLive: boolean
  /** Who asked it and for whom, as they are called. */
  person: string
  organisations: string[]
  differences: { label: string; pieces: Piece[] }[]
}

/** One question with all that one wants to see of it: what residents see now, and what would become different. */
export async function lookAt(req: PayloadRequest, review: StoredReview, now: Date): Promise<Waiting> {
  const subject = subjectOf(review)
  const { before, after, isShown } = await sidesOf(req, review, subject)
  const organisations = (review.organisations ?? []).map((organisation) => ({ organisation }))
  const names = await readNames(req, [before, after, { organisations } as never])
  const around = { names, today: localNow(now).date }
  const { fields } = req.payload.collections[subject.collection].config
  const found = after ? toDifferences(fields, before, after, around) : []
  return {
    review,
    subject,
    isLive: isShown,
    person: await personOf(req, review),
    organisations: organisations.map(({ organisation }) => names('organisations', organisation)),
    differences: found.map(({ label, before, after }) => ({ label, pieces: markWords(before, after) })),
  }
}

type Sides = { before: StoredListing | null; after: StoredListing | null; isShown: boolean }

/** What stands there and what was asked; no `after` when it is not about what it says. */
async function sidesOf(
  req: PayloadRequest,
  review: StoredReview,
  { collection, id }: Subject,
): Promise<Sides> {
  const row = await req.payload.db.findOne<StoredListing>({ collection, where: { id: { equals: id } }, req })
  if (review.wish === 'change')
    return { before: row, after: row && { ...row, ...wantedOf(review) }, isShown: true }
  const before = isLive(row) ? row : null
  const asked = review.wish === 'publish' ? await readVersion(req, review.version) : null
  return { before, after: asked?.version ?? null, isShown: before !== null }
}

async function personOf(req: PayloadRequest, { askedBy }: StoredReview): Promise<string> {
  const where = { id: { equals: askedBy } }
  const found =
    askedBy &&
    (await req.payload.db.findOne<{ id: string; name: string }>({ collection: 'users', where, req }))
  return found ? found.name : 'Iemand die hier niet meer werkt'
}
