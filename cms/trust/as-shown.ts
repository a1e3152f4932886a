import { randomUUID } from 'node:crypto'
import type { StoredListing } from '../outbox/stored.ts'
import { toSlug } from '../slug-field.ts'
import { isLive } from './live.ts'
import { plainSigns } from './traces/plain-signs.ts'
import { spotsOf } from './traces/spots-of.ts'
import { leftOut, withoutSpots } from './traces/without-spots.ts'

type Row = Partial<StoredListing>

/**
 * What is written of a listing that residents see at a secret place: without its own address in any text or in its name in
 * the address bar, as they see it. Everybody inside may read the row, and look for words in it.
 *
 * @param row as it stands in the database. @param next what would be written over it.
 */
export function asShown<Next extends Row>(row: Row | null, next: Next): Next {
  const after = { ...row, ...next }
  if (after.whereabouts !== 'secret' || !isLive(after)) return next
  const spots = spotsOf({ address: after.secretAddress ?? '' }, true)
  if (spots.length === 0) return next
  const slug = slugWithout(after.slug, spots)
  return { ...withoutSpots(next, spots), ...(slug !== after.slug && { slug }) }
}

/** The name in the address bar stays as it is for ever, but not when it says where. */
export function slugWithout(slug: string | null | undefined, spots: RegExp[]): string | null | undefined {
  const { plain } = plainSigns(slug ?? '')
  const cleaned = spots.reduce((said, spot) => said.replace(spot, leftOut), plain)
  return cleaned === plain ? slug : `${toSlug(cleaned)}-${randomUUID().slice(0, 8)}`
}
