import type { PayloadRequest } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'

export type Version = { id: string; version: StoredListing }

/**
 * What was saved last of a listing, in all languages. Without what Payload sets aside when one language is published;
 * and not by when it was made, for a restored version says that it was made when the listing was.
 */
export async function newestVersion(req: PayloadRequest, listing: string): Promise<Version> {
  const { docs } = await req.payload.db.findVersions<StoredListing>({
    collection: 'listings',
    where: { and: [{ parent: { equals: listing } }, { snapshot: { not_equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] as Version
}

/** One version by its id; null when it was cleared away since. */
export async function readVersion(req: PayloadRequest, id: string): Promise<Version | null> {
  const { docs } = await req.payload.db.findVersions<StoredListing>({
    collection: 'listings',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  return (docs[0] as Version | undefined) ?? null
}
