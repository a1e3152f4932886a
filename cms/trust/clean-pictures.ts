import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { idOf } from '../access/roles.ts'
import type { StoredListing, StoredMedia } from '../outbox/stored.ts'
import { spotsOf } from './traces/spots-of.ts'
import { withoutSpots } from './traces/without-spots.ts'

/**
 * Takes the address of a listing at a secret place out of what stands below its pictures, which everybody inside may read.
 * Of pictures of its own organisations only: another's are not for it to write in.
 */
export async function cleanPictures(
  db: BaseDatabaseAdapter,
  req: PayloadRequest,
  { whereabouts, secretAddress, images, organisations }: Partial<StoredListing>,
): Promise<void> {
  const ids = (images ?? []).flatMap((image) => idOf(image) ?? [])
  const spots = whereabouts === 'secret' ? spotsOf({ address: secretAddress ?? '' }, true) : []
  if (spots.length === 0 || ids.length === 0) return
  const owners = (organisations ?? []).flatMap(({ organisation }) => idOf(organisation) ?? [])
  const where: Where = { id: { in: ids }, organisation: { in: owners } }
  const { docs } = await db.find<StoredMedia>({ collection: 'media', where, pagination: false, req })
  for (const { id, alt, credit } of docs) {
    const cleaned = withoutSpots({ alt, credit }, spots)
    const isOther = JSON.stringify(cleaned) !== JSON.stringify({ alt, credit })
    if (isOther) await db.updateOne({ collection: 'media', id, data: cleaned, req })
  }
}
