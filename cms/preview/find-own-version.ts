import type { PayloadRequest, Where } from 'payload'
import { readVersion, type Version } from '../reviews/newest-version.ts'
import { isId } from '../is-id.ts'

/**
 * A version of a listing as it is stored, when this person may read it: the one with this id, or else what was saved last.
 * Null when there is none for them. Partners: only of an organisation of theirs.
 */
export async function findOwnVersion(
  req: PayloadRequest,
  listing: string,
  version?: string,
): Promise<Version | null> {
  if (!req.user || !isId(listing) || (version !== undefined && !isId(version))) return null
  const rule = await req.payload.collections.listings.config.access.readVersions({ req })
  if (!rule) return null
  const where: Where[] = [{ parent: { equals: listing } }, { snapshot: { not_equals: true } }]
  if (version) where.push({ id: { equals: version } })
  if (rule !== true) where.push(rule)
  // The rule itself stands in the question; the texts have to come in all languages.
  const { docs } = await req.payload.db.findVersions({
    collection: 'listings',
    where: { and: where },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? readVersion(req, String(docs[0].id)) : null
}
