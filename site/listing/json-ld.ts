import type { ListingDocument, Place } from '#search/document.ts'
import { addDays, type LocalNow, toInstant } from '#search/time/local-date.ts'
import { type Occurrence, occurrences } from '#search/time/occurrences.ts'
import { openFrom } from './open-from.ts'

type Thing = Record<string, unknown>
type Addresses = { page: string; organisation: (slug: string) => string }

/** How far ahead, and how many times of one activity, we tell other machines. */
const daysTold = 28
const mostTold = 10

const withoutEmpty = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined))

const toPlace = ({ name, street, postcode, town, point }: Place): Thing =>
  withoutEmpty({
    '@type': 'Place',
    name,
    address: withoutEmpty({
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode: postcode,
      addressLocality: town,
      addressCountry: 'NL',
    }),
    geo: point && { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng },
  })

function toLocation({ whereabouts }: ListingDocument): Thing | null {
  if (whereabouts.at === 'venue') return toPlace(whereabouts.place)
  return whereabouts.at === 'online' && whereabouts.url
    ? { '@type': 'VirtualLocation', url: whereabouts.url }
    : null
}

const toOrganisers = (listing: ListingDocument, addresses: Addresses): Thing[] =>
  listing.organisations
    .filter(({ role }) => role === 'organiser')
    .map(({ name, slug }) => ({ '@type': 'Organization', name, url: addresses.organisation(slug) }))

const moment = (date: string, time: string) => toInstant(date, time).toISOString()

/** What ends before it starts ends the next day. */
const endMoment = ({ date, start, end }: Occurrence) =>
  end && moment(end < start ? addDays(date, 1) : date, end)

const toEvent = (listing: ListingDocument, time: Occurrence, addresses: Addresses): Thing =>
  withoutEmpty({
    '@type': 'Event',
    name: listing.title,
    description: listing.summary,
    url: addresses.page,
    startDate: moment(time.date, time.start),
    endDate: endMoment(time),
    eventStatus: time.cancelled ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    eventAttendanceMode:
      listing.whereabouts.at === 'online'
        ? 'https://schema.org/OnlineEventAttendanceMode'
        : 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: listing.cost.case === 'free' ? true : null,
    location: toLocation(listing),
    organizer: toOrganisers(listing, addresses),
  })

const toService = (listing: ListingDocument, addresses: Addresses): Thing =>
  withoutEmpty({
    '@type': 'Service',
    name: listing.title,
    description: listing.summary,
    url: addresses.page,
    provider: toOrganisers(listing, addresses),
    areaServed: listing.areas.map((area) => area.name),
  })

function toThings(listing: ListingDocument, now: LocalNow, addresses: Addresses): Thing[] {
  const { whereabouts, kind, schedule, standing } = listing
  const from = openFrom(standing, now)
  const planned =
    kind === 'activity' && from ? occurrences(schedule, from.date, daysTold).slice(0, mostTold) : []
  if (planned.length > 0) return planned.map((time) => toEvent(listing, time, addresses))
  if (kind === 'place' && whereabouts.at === 'venue')
    return [
      {
        ...toPlace(whereabouts.place),
        name: listing.title,
        description: listing.summary,
        url: addresses.page,
      },
    ]
  return [toService(listing, addresses)]
}

/** The listing for machines, safe to stand inside a script element: nothing in it can end that element. */
export function jsonLd(listing: ListingDocument, now: LocalNow, addresses: Addresses): string {
  const graph = { '@context': 'https://schema.org', '@graph': toThings(listing, now, addresses) }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
