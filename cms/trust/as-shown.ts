import { randomUUID } from 'node:crypto'
import type { StoredListing } from '../outbox/stored.ts'
import { toSlug } from '../slug-field.ts'
import { isLive } from './live.ts'
import { plainSigns } from './traces/plain-signs.ts'
import { spotsOf } from './traces/spots-of.ts'
import { leftOut, withoutSpots } from './traces/without-spots.ts'

type Row = Partial<StoredListing>

/**
 * How a listing at a secret place would tell its own address, as patterns: none when residents do not see it, or when it is
 * not at one.
 */
export const ownSpots = ({ whereabouts, secretAddress, ...listing }: Row): RegExp[] =>
  whereabouts === 'secret' && isLive(listing) ? spotsOf({ address: secretAddress ?? '' }, true) : []

/**
 * What is written of a listing that residents see at a secret place: without these places in any text or in its name in the
 * address bar, as they see it. Everybody inside may read the row, and look for words in it.
 *
 * @param row as it stands in the database. @param next what would be written over it.
 */
export function asShown<Next extends Row>(row: Row | null, next: Next, spots: RegExp[]): Next {
  if (spots.length === 0) return next
  const before = next.slug ?? row?.slug
  const slug = slugWithout(before, spots)
  return { ...withoutSpots(next, spots), ...(slug !== before && { slug }) }
}

/** The name in the address bar stays as it is for ever, but not when it says where. */
export function slugWithout(slug: string | null | undefined, spots: RegExp[]): string | null | undefined {
  const { plain } = plainSigns(slug ?? '')
  const cleaned = spots.reduce((said, spot) => said.replace(spot, leftOut), plain)
  return cleaned === plain ? slug : `${toSlug(cleaned)}-${randomUUID().slice(0, 8)}`
}
