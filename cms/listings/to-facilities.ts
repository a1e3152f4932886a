import type { ListingDocument } from '#search/document.ts'
import { facilities } from '#search/vocabulary.ts'
import { idOf } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import type { Surroundings } from '../outbox/surroundings.ts'
import { facilityColumn } from './tabs/facilities-field.ts'

type Facts = Record<string, 'yes' | 'no' | 'unknown' | null | undefined> | undefined

const columns = facilities.map((facility) => [facility, facilityColumn(facility)] as const)

const known = (facts: Facts, column: string) => {
  const value = facts?.[column]
  return value === 'yes' || value === 'no' ? value : undefined
}

/** What is known: the listing's own facts first, then those of its venue. What is not named is unknown. */
export function toFacilities(
  listing: StoredListing,
  { venues }: Surroundings,
): ListingDocument['facilities'] {
  const venue = listing.whereabouts === 'venue' ? venues.get(idOf(listing.venue) ?? '') : undefined
  const facts: ListingDocument['facilities'] = {}
  for (const [facility, column] of columns) {
    const value = known(listing.facilities as Facts, column) ?? known(venue?.facilities as Facts, column)
    if (value) facts[facility] = value
  }
  return facts
}
