import type { PayloadRequest } from 'payload'
import type { Organisation } from '../../payload-types.ts'
import type { Known } from './needs-of.ts'

/** What stands about one's listings in other collections. */
export type Around = {
  /** By listing: what became of the last change that had to wait. */
  reviews: Map<string, NonNullable<Known['review']>>
  /** Listings about which a resident waits for an answer. */
  reported: Set<string>
  organisations: Map<string, Pick<Organisation, 'rhythm' | 'season'>>
}

/** Reads it with the access of who asks, for the organisations with these ids. */
export async function readAround(req: PayloadRequest, own: string[]): Promise<Around> {
  const common = { user: req.user, req, depth: 0, pagination: false } as const
  const [reviews, reports, organisations] = await Promise.all([
    req.payload.find({
      ...common,
      overrideAccess: false,
      collection: 'reviews',
      where: { and: [{ organisations: { in: own } }, { listing: { exists: true } }] },
      sort: 'since',
      select: { listing: true, state: true },
    }),
    req.payload.find({
      ...common,
      overrideAccess: false,
      collection: 'reports',
      where: { state: { equals: 'open' } },
      select: { listing: true },
    }),
    req.payload.find({
      ...common,
      overrideAccess: false,
      collection: 'organisations',
      where: { id: { in: own } },
      select: { rhythm: true, season: true },
    }),
  ])
  // The last one about a listing is the one that counts.
  const states = new Map(reviews.docs.map(({ listing, state }) => [String(listing), state]))
  const notable = { waiting: 'waiting', refused: 'sent-back' } as const
  const told = [...states].flatMap(([listing, state]) =>
    state in notable ? [[listing, notable[state as keyof typeof notable]] as const] : [],
  )
  return {
    reviews: new Map(told),
    reported: new Set(reports.docs.flatMap(({ listing }) => (listing ? [String(listing)] : []))),
    organisations: new Map(organisations.docs.map((one) => [String(one.id), one])),
  }
}
