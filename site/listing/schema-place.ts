import type { ListingDocument, Place, Schedule } from '#search/document.ts'
import { nl } from '#site/text/nl.ts'
import { schemaDay } from './schema-schedule.ts'
import { type Thing, withoutEmpty } from './without-empty.ts'

/** A venue as schema.org's Place. */
export const schemaPlace = ({ name, street, postcode, town, point }: Place): Thing =>
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

/** Where it is: a venue or a page. Of a secret place and of somebody's home nothing at all. */
export function schemaLocation({ whereabouts }: ListingDocument): Thing | null {
  if (whereabouts.at === 'venue') return schemaPlace(whereabouts.place)
  return whereabouts.at === 'online' && whereabouts.url
    ? { '@type': 'VirtualLocation', url: whereabouts.url }
    : null
}

/** What is known of how one gets in; what nobody knows is left out. */
export const amenities = ({ facilities }: ListingDocument): Thing[] =>
  Object.entries(facilities)
    .filter(([, answer]) => answer !== 'unknown')
    .map(([code, answer]) => ({
      '@type': 'LocationFeatureSpecification',
      name: nl.labels.facilities[code as keyof ListingDocument['facilities']],
      value: answer === 'yes',
    }))

/** The hours of every week. Others there are no words for in schema.org. */
export const openingHours = ({ rules, validFrom, validUntil }: Schedule): Thing[] =>
  rules
    .filter((rule) => rule.every === 'week' && rule.interval === 1 && rule.end !== null)
    .map(({ days, start, end, from, until }) =>
      withoutEmpty({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map(schemaDay),
        opens: start,
        closes: end,
        validFrom: from ?? validFrom,
        validThrough: until ?? validUntil,
      }),
    )
