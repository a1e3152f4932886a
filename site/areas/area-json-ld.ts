import { areaAddress } from '#site/layouts/addresses.ts'
import type { Area } from '#site/town.ts'

type OnSite = (path: string) => string

const toPlace = (area: Area, onSite: OnSite) => ({
  '@type': 'AdministrativeArea',
  name: area.name,
  identifier: area.code,
  url: onSite(area.level === 'municipality' ? '/wijken' : areaAddress(area)),
})

/** An area for machines, safe to stand inside a script element: nothing in it can end that element. */
export function areaJsonLd(area: Area, around: Area | undefined, onSite: OnSite): string {
  const { lat, lng } = area.centre
  const thing = {
    '@context': 'https://schema.org',
    ...toPlace(area, onSite),
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
    ...(around && { containedInPlace: toPlace(around, onSite) }),
  }
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
