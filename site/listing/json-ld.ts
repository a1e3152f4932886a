import type { ListingDocument } from '#search/document.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { listingThing, type Surroundings } from './listing-thing.ts'

/** The listing for machines, safe to stand inside a script element: nothing in it can end that element. */
export function jsonLd(listing: ListingDocument, now: LocalNow, around: Surroundings): string {
  const thing = { '@context': 'https://schema.org', ...listingThing(listing, now, around) }
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
