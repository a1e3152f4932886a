import { listingAddress, organisationAddress, pictureAddress } from '#site/layouts/addresses.ts'
import type { Town } from '#site/town.ts'
import type { Surroundings } from './listing-thing.ts'

/** Where what a listing names is found on this site. */
export function aroundListing(slug: string, site: string, town: Town): Surroundings {
  const onSite = (path: string) => new URL(path, site).href
  return {
    page: onSite(listingAddress(slug)),
    organisation: (organiser) => onSite(organisationAddress(organiser)),
    picture: (path) => onSite(pictureAddress(path)),
    isGovernment: (organiser) => town.organisations.get(organiser)?.kind === 'municipality',
  }
}
