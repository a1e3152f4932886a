import type { AreaRef, Whereabouts } from '#search/document.ts'
import { idOf } from '../access/roles.ts'
import type { StoredListing, StoredVenue } from '../outbox/stored.ts'
import { areaChain, type Surroundings } from '../outbox/surroundings.ts'

const municipalityOf = (around: Surroundings): AreaRef | null =>
  areaChain(around.areas, idOf(around.municipality.area))[0] ?? null

const isMunicipality = ({ level }: AreaRef) => level === 'municipality'

/** Exactly one case; a secret place says its municipality and not one thing more. */
export function toWhereabouts(listing: StoredListing, around: Surroundings): Whereabouts {
  if (listing.whereabouts === 'secret') return { at: 'secret', municipality: municipalityOf(around) }
  if (listing.whereabouts === 'online') return { at: 'online', url: listing.onlineUrl?.trim() || null }
  if (listing.whereabouts === 'at-home') return { at: 'at-home' }
  const venue = around.venues.get(idOf(listing.venue) ?? '')
  if (!venue) throw new Error('De locatie van dit aanbod bestaat niet meer.')
  return { at: 'venue', place: toPlace(venue, listing.room ?? null, around) }
}

function toPlace(venue: StoredVenue, room: string | null, around: Surroundings) {
  const { lat, lng } = venue.geo ?? {}
  return {
    name: venue.name,
    room: room?.trim() || null,
    street: venue.street?.trim() || null,
    postcode: venue.postcode?.trim() || null,
    town: venue.town?.trim() || null,
    point: lat == null || lng == null ? null : { lat, lng },
    areas: areaChain(around.areas, idOf(venue.neighbourhood)),
    arriving: venue.arriving?.trim() || null,
  }
}

/**
 * Whom it is for: the chosen areas, or the whole municipality. Of a secret place never less than a municipality, for whom
 * it is for is often where it is.
 */
export function toPublicAreas(listing: StoredListing, around: Surroundings): AreaRef[] {
  const chains = (listing.areas ?? []).map((area) => areaChain(around.areas, idOf(area)))
  const isSecret = listing.whereabouts === 'secret'
  const chosen = chains.flatMap((chain) => (isSecret ? chain.filter(isMunicipality) : chain.slice(0, 1)))
  if (chosen.length > 0) return [...new Map(chosen.map((area) => [area.code, area])).values()]
  const whole = municipalityOf(around)
  return whole ? [whole] : []
}
