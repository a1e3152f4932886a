import type { PayloadRequest, Where } from 'payload'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import type { Wrong } from './sending.ts'

export type Target = {
  title: string
  listing?: string
  organisation?: string
  /** Organisations that may answer. */
  owners: string[]
}

/** What residents can see and therefore can say something about; null when there is no such thing for them. */
export async function findTarget(req: PayloadRequest, about: Wrong['about']): Promise<Target | null> {
  if (about.at === 'site') return { title: 'De site', owners: [] }
  return about.at === 'listing' ? findListing(req, about.slug) : findOrganisation(req, about.slug)
}

type Row = { id: string; title?: string; organisations?: unknown }

async function findListing({ payload }: PayloadRequest, slug: string): Promise<Target | null> {
  const where: Where = {
    and: [
      { slug: { equals: slug } },
      { _status: { equals: 'published' } },
      { hidden: { not_equals: true } },
      { deletedAt: { exists: false } },
    ],
  }
  // A resident has no account; the conditions above are what they may see.
  const { docs } = await payload.find({ collection: 'listings', where, depth: 0, overrideAccess: true })
  const listing = docs[0] as Row | undefined
  if (!listing) return null
  const owners = listedOwners(listing as never)
  return { title: listing.title ?? '', listing: listing.id, owners }
}

/** The organisation with this slug, unless it is in the bin. */
export async function findOrganisation({ payload }: PayloadRequest, slug: string): Promise<Target | null> {
  const where: Where = { and: [{ slug: { equals: slug } }, { deletedAt: { exists: false } }] }
  const { docs } = await payload.find({ collection: 'organisations', where, depth: 0, overrideAccess: true })
  const [found] = docs
  return found ? { title: found.name, organisation: String(found.id), owners: [String(found.id)] } : null
}
