import type { ListingDocument } from '#search/document.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { listingThing, type Surroundings } from './listing-thing.ts'

type Around = (slug: string) => Surroundings

/** A list of listings for machines, in its order; nothing in it can end the script element it stands in. */
export function listJsonLd(listings: ListingDocument[], now: LocalNow, around: Around): string {
  const items = listings.map((listing, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    item: listingThing(listing, now, around(listing.slug)),
  }))
  const list = { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: items }
  return JSON.stringify(list).replaceAll('<', '\\u003c')
}
