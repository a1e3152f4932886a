import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { idOf } from '../access/roles.ts'
import type { StoredListing, StoredMedia } from '../outbox/stored.ts'
import { queueTouchedBy } from '../outbox/touched-by.ts'
import { withoutSpots } from './traces/without-spots.ts'

/**
 * Takes places that are secret out of what stands below the pictures of a listing, which everybody inside may read, and
 * residents wherever else the picture is. Of pictures of its own organisations only: another's are not for it to write in.
 *
 * @param listings the same one, as it was and as it will be: a picture that goes in the same save told it too.
 */
export async function cleanPictures(
  db: BaseDatabaseAdapter,
  req: PayloadRequest,
  spots: RegExp[],
  ...listings: (Partial<StoredListing> | null)[]
): Promise<void> {
  const ids = listings.flatMap((one) => one?.images ?? []).flatMap((image) => idOf(image) ?? [])
  if (spots.length === 0 || ids.length === 0) return
  const owners = listings
    .flatMap((one) => one?.organisations ?? [])
    .flatMap(({ organisation }) => idOf(organisation) ?? [])
  const where: Where = { id: { in: ids }, organisation: { in: owners } }
  const { docs } = await db.find<StoredMedia>({ collection: 'media', where, pagination: false, req })
  for (const { id, alt, credit } of docs) {
    const cleaned = withoutSpots({ alt, credit }, spots)
    if (JSON.stringify(cleaned) === JSON.stringify({ alt, credit })) continue
    await db.updateOne({ collection: 'media', id, data: cleaned, req })
    await queueTouchedBy(req, 'media', id)
  }
}
