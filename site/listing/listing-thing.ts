import type { ListingDocument } from '#search/document.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { amenities, openingHours, schemaLocation, schemaPlace } from './schema-place.ts'
import { schemaEvent } from './schema-event.ts'
import { type Thing, withoutEmpty } from './without-empty.ts'

export type Surroundings = {
  /** The address of the page itself, and of what it names. */
  page: string
  organisation: (slug: string) => string
  picture: (path: string) => string
  isGovernment: (slug: string) => boolean
}

/** The listing in the words of schema.org: an event, a place or a service. */
export function listingThing(listing: ListingDocument, now: LocalNow, around: Surroundings): Thing {
  const { whereabouts, kind } = listing
  const about = { ...toAbout(listing, around), organizer: toOrganisers(listing, around) }
  const event = kind === 'activity' && schemaEvent(listing, now, about)
  if (event) return event
  if (kind === 'place' && whereabouts.at === 'venue')
    return withoutEmpty({
      ...schemaPlace(whereabouts.place),
      ...toAbout(listing, around),
      telephone: listing.contact.phone,
      amenityFeature: amenities(listing),
      openingHoursSpecification: openingHours(listing.schedule),
      isAccessibleForFree: listing.cost.case === 'free' || null,
    })
  return toService(listing, around)
}

const toAbout = ({ title, summary, pictures }: ListingDocument, { page, picture }: Surroundings): Thing =>
  withoutEmpty({
    '@id': page,
    name: title,
    description: summary,
    url: page,
    image: pictures.flatMap(({ sizes }) => sizes.slice(-1).map(({ path }) => picture(path))),
  })

const organisers = ({ organisations }: ListingDocument) =>
  organisations.filter(({ role }) => role === 'organiser')

const toOrganisers = (listing: ListingDocument, { organisation, isGovernment }: Surroundings): Thing[] =>
  organisers(listing).map(({ name, slug }) => ({
    '@type': isGovernment(slug) ? 'GovernmentOrganization' : 'Organization',
    name,
    url: organisation(slug),
  }))

function toService(listing: ListingDocument, around: Surroundings): Thing {
  const isGovernment = organisers(listing).some(({ slug }) => around.isGovernment(slug))
  return withoutEmpty({
    '@type': isGovernment ? 'GovernmentService' : 'Service',
    ...toAbout(listing, around),
    provider: toOrganisers(listing, around),
    serviceType: listing.themes.map(({ label }) => label),
    areaServed: listing.areas.map(({ name }) => ({ '@type': 'AdministrativeArea', name })),
    availableChannel: toChannel(listing),
    hoursAvailable: openingHours(listing.schedule),
  })
}

/** How one reaches it. A channel that says nothing is none. */
function toChannel(listing: ListingDocument): Thing | null {
  const { contact, whereabouts, languages } = listing
  const channel = withoutEmpty({
    servicePhone: contact.phone && { '@type': 'ContactPoint', telephone: contact.phone },
    serviceUrl: contact.website ?? (whereabouts.at === 'online' ? whereabouts.url : null),
    serviceLocation: whereabouts.at === 'venue' ? schemaLocation(listing) : null,
  })
  if (Object.keys(channel).length === 0) return null
  return withoutEmpty({ '@type': 'ServiceChannel', ...channel, availableLanguage: languages })
}
