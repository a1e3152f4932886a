import type { Point } from '#search/geo/point.ts'
import type { ListingQuery } from '#search/query.ts'
import type { Door } from '#site/door.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'
import type { Town } from '#site/town.ts'

export type DeskPlace = { name: string; near: NonNullable<ListingQuery['near']> }

/**
 * Where the desk stands.
 *
 * @param said a neighbourhood or district (its code, or the last part of its address), or the address of a listing whose
 *   venue it is, such as the library itself
 * @returns undefined when it is none of those
 */
export async function deskPlace(said: string, town: Town, door: Door): Promise<DeskPlace | undefined> {
  if (!said) return undefined
  const code = said.split('-').at(-1)!.toUpperCase()
  const area = town.areas.get(code)
  if (area) return { name: area.name, near: { area: code } }
  const listing = await orUnavailable(door.get(said))
  if (listing?.whereabouts.at !== 'venue') return undefined
  const { name, point } = listing.whereabouts.place
  return point ? { name, near: { point: rounded(point) } } : undefined
}

/** As the address bar has it. */
const rounded = ({ lng, lat }: Point): Point => ({ lng: Number(lng.toFixed(3)), lat: Number(lat.toFixed(3)) })
