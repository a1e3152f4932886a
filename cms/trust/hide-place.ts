import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import type { StoredListing, StoredVenue } from '../outbox/stored.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { queueTouchedBy } from '../outbox/touched-by.ts'
import { slugWithout } from './as-shown.ts'
import { readLastShown } from './last-shown.ts'
import { cleanPictures } from './clean-pictures.ts'
import { isLive } from './live.ts'
import { withoutSpots } from './traces/without-spots.ts'
import { type Spot, spotsOf } from './traces/spots-of.ts'

type Row = Partial<StoredListing> & { id: string }
/** The save as it may be written, what of it cannot wait for anybody, and how what it hides would be told. */
export type Hiding = { next: Row; atOnce: Row; spots: RegExp[] }

/**
 * When a listing that residents saw becomes a secret place: the save without its address in any text, and what residents
 * see with nothing changed but that. Where it was becomes its secret address when nobody filled that in, so that it is
 * known later what may not be told. Undefined for any other save.
 * @param row as it stands in the database. @param next what would be written over it.
 */
export async function hidePlace(
  db: BaseDatabaseAdapter,
  req: PayloadRequest,
  row: Row | null,
  next: Row,
): Promise<Hiding | undefined> {
  const after = { ...row, ...next }
  if (!row || after.whereabouts !== 'secret' || !isLive(after)) return undefined
  const before = isLive(row) ? row : await readLastShown(req, row.id)
  if (!before || before.whereabouts === 'secret') return undefined
  const left = await readLeft(db, req, before)
  const secretAddress = after.secretAddress?.trim() || left?.address || null
  const spots = [{ address: secretAddress ?? '' }, ...(left ? [left] : [])].flatMap((spot) =>
    spotsOf(spot, true),
  )
  const hidden = { whereabouts: 'secret', venue: null, room: null, secretAddress } as const
  const slug = slugWithout(after.slug, spots)
  return {
    next: { ...withoutSpots(next, spots), ...hidden, slug },
    atOnce: { ...withoutSpots(row, spots), ...hidden, slug },
    spots,
  }
}

async function readLeft(
  db: BaseDatabaseAdapter,
  req: PayloadRequest,
  before: Partial<StoredListing>,
): Promise<Spot | undefined> {
  const id = before.whereabouts === 'venue' ? idOf(before.venue) : undefined
  if (!id) return undefined
  const venue = await db.findOne<StoredVenue>({ collection: 'venues', where: { id: { equals: id } }, req })
  if (!venue) return undefined
  const { name, street, postcode, town, geo } = venue
  const address = [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const point = geo?.lat == null || geo.lng == null ? null : { lat: geo.lat, lng: geo.lng }
  return { address: street || postcode ? address : '', point, name }
}

/** Writes what cannot wait, while the rest of the save does: the row, its version and a line in the outbox. */
export async function hideAtOnce(
  db: BaseDatabaseAdapter,
  req: PayloadRequest,
  { atOnce, spots }: Hiding,
  write: (data: Row) => Promise<unknown>,
): Promise<void> {
  const now = new Date().toISOString()
  const row = { ...atOnce, updatedAt: now }
  await write(row)
  await cleanPictures(db, req, spots, row)
  await req.payload.db.createVersion({
    collectionSlug: 'listings',
    parent: row.id,
    versionData: row as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
  })
  await queueChange(req, 'listings', row.id)
  await queueTouchedBy(req, 'listings', row.id)
}
