import type { PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import type { StoredArea, StoredListing, StoredVenue } from '../outbox/stored.ts'

/** Where a listing is and whom it is for, as areas with all those that they lie in; ids, without doubles. */
export async function areasOfListing(req: PayloadRequest, listing: StoredListing): Promise<string[]> {
  const { db } = req.payload
  const venue = idOf(listing.venue)
  const where = { id: { equals: venue } }
  const found = venue ? await db.findOne<StoredVenue>({ collection: 'venues', where, req }) : null
  return withParents(req, [found?.neighbourhood, ...(listing.areas ?? [])])
}

/** Where a venue is, in the same way. */
export const areasOfVenue = (req: PayloadRequest, venue: { neighbourhood?: unknown }): Promise<string[]> =>
  withParents(req, [venue.neighbourhood])

async function withParents(req: PayloadRequest, areas: unknown[]): Promise<string[]> {
  const near = areas.flatMap((area) => idOf(area) ?? [])
  const chain = new Set<string>()
  for (let level = near; level.length > 0; level = await parentsOf(req, level))
    for (const area of level) chain.add(area)
  return [...chain]
}

async function parentsOf(req: PayloadRequest, areas: string[]): Promise<string[]> {
  const where = { id: { in: areas } }
  const asked = { collection: 'areas', where, pagination: false, req } as const
  const { docs } = await req.payload.db.find<StoredArea>(asked)
  return docs.flatMap(({ parent }) => idOf(parent) ?? [])
}
