import type { ListingDocument } from '#search/document.ts'
import type { ListingCard } from '#search/listing-card.ts'
import { emptyQuery } from '#search/query.ts'
import type { Door } from '#site/door.ts'
import { relatedListings } from '#site/listing/related-listings.ts'
import { orUnavailable } from '#site/results/or-unavailable.ts'

/** A listing of a note as it stands today: there, stopped (with its name) or gone (with what its address called it). */
export type NoteEntry =
  | { is: 'here'; slug: string; listing: ListingDocument }
  | { is: 'ended' | 'gone'; slug: string; title: string; near: ListingCard[] }

const mostNear = 2

/**
 * The listings of a note in their order, and something near what is not there any more.
 *
 * @throws SearchUnavailable when the index does not answer
 */
export const readEntries = (door: Door, slugs: string[]): Promise<NoteEntry[]> =>
  Promise.all(
    slugs.map(async (slug) => {
      const listing = await door.get(slug)
      if (!listing) return findInstead(door, slug)
      if (listing.standing.is !== 'ended') return { is: 'here', slug, listing }
      const groups = await relatedListings(door, listing)
      const near = groups.flatMap(({ related }) => related.map((one) => one.listing))
      return { is: 'ended', slug, title: listing.title, near: near.slice(0, mostNear) }
    }),
  )

async function findInstead(door: Door, slug: string): Promise<NoteEntry> {
  const title = nameOf(slug)
  const found = await orUnavailable(door.cards({ ...emptyQuery, text: title }))
  return { is: 'gone', slug, title, near: (found?.listings ?? []).slice(0, mostNear) }
}

/** `taalcafe-woensel-2` was called something like "Taalcafe woensel". */
export function nameOf(slug: string): string {
  const words = slug.replace(/-\d+$/, '').replaceAll(/-+/g, ' ').trim()
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)
}
