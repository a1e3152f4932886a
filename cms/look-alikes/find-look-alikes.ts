import type { PayloadRequest, Where } from 'payload'
import { idOf, organisationsOf } from '../access/roles.ts'
import { env } from '../env.ts'
import type { Listing } from '../payload-types.ts'
import { likeness, mayBeSame, type Sketch } from './likeness.ts'
import { stemsOf } from './title-likeness.ts'

/** A listing that may be the same as the one being written, and where it can be looked at. */
export type LookAlike = { id: string; title: string; organisation: string; isOwn: boolean; href: string }

const mostShown = 3
/** Read to be compared, of each of the two ways to look. */
const mostRead = 80
const mostStems = 3
const shortestStem = 3

/** The stems that say most are the longest; two letters stand in everything. */
const tellingStems = (title: string) =>
  [...stemsOf(title)]
    .filter((stem) => stem.length >= shortestStem)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostStems)

/**
 * Listings that may be the same as a sketch of one, likeliest first, at most three: of what `req.user` may see. `except`
 * is the one being written.
 */
export async function findLookAlikes(
  req: PayloadRequest,
  sketch: Sketch,
  except: string | null,
): Promise<LookAlike[]> {
  const stems = tellingStems(sketch.title)
  const own = organisationsOf(req)
  if (stems.length === 0) return []
  const [named, there] = await Promise.all([
    read(req, { or: stems.map((stem) => ({ title: { like: stem } })) }),
    sketch.venue ? read(req, { venue: { equals: sketch.venue } }) : [],
  ])
  const found = [...new Map([...named, ...there].map((listing) => [listing.id, listing])).values()]
  const alike = found
    .filter(({ id, standing }) => id !== except && standing !== 'ended')
    .map((listing) => ({ listing, score: scoreOf(sketch, listing, own) }))
    .filter(({ score }) => score >= mayBeSame)
    .sort((a, b) => b.score - a.score)
  return describe(
    req,
    alike.slice(0, mostShown).map(({ listing }) => listing),
  )
}

type Read = Pick<Listing, 'id' | 'title' | 'slug' | 'venue' | 'schedule' | 'organisations' | 'standing'>

async function read(req: PayloadRequest, where: Where): Promise<Read[]> {
  const { docs } = await req.payload.find({
    collection: 'listings',
    where,
    select: { title: true, slug: true, venue: true, schedule: true, organisations: true, standing: true },
    ...{ limit: mostRead, depth: 0, sort: '-updatedAt', locale: 'nl', pagination: false },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return docs as Read[]
}

const toSketch = ({ title, venue, schedule }: Read): Sketch => ({
  title: title ?? '',
  venue: idOf(venue) ?? null,
  days: (schedule?.rules ?? []).flatMap(({ days }) => days ?? []),
})

/** A draft may be without any. */
const ownersOf = ({ organisations }: Partial<Read>) =>
  (organisations ?? []).flatMap(({ organisation }) => idOf(organisation) ?? [])

/** What one made oneself is worth a look wherever it is: the venue may simply be the one filled in beforehand. */
function scoreOf(sketch: Sketch, listing: Read, own: string[]): number {
  const other = toSketch(listing)
  const isOwn = ownersOf(listing).some((id) => own.includes(id))
  return Math.max(likeness(sketch, other), isOwn ? likeness(sketch, { ...other, venue: null }) : 0)
}

async function describe(req: PayloadRequest, listings: Read[]): Promise<LookAlike[]> {
  if (listings.length === 0) return []
  const own = organisationsOf(req)
  const owners = listings.flatMap(ownersOf)
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: owners } },
    ...{ select: { name: true }, depth: 0, overrideAccess: false, user: req.user, req },
  })
  const names = new Map(docs.map(({ id, name }) => [String(id), name]))
  return listings.map((listing) => {
    const { id, title, slug } = listing
    const ids = ownersOf(listing)
    const isOwn = ids.some((one) => own.includes(one))
    return {
      ...{ id, title, isOwn, organisation: names.get(ids[0] ?? '') ?? '' },
      href: isOwn || !slug ? `/admin/collections/listings/${id}` : `${env.siteUrl}/aanbod/${slug}`,
    }
  })
}
