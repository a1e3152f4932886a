import { areaAddress, organisationAddress, textPageAddress } from '#site/layouts/addresses.ts'
import type { Town } from '#site/town.ts'
import type { Place } from './sitemap-xml.ts'

/** Every public page that is not a listing. */
export const townPlaces = ({ areas, organisations, pages }: Town): Place[] => [
  ...['/', '/zoeken', '/agenda', '/wijken', '/iets-toevoegen', '/widget', '/widget-maken'].map((path) => ({
    path,
  })),
  ...[...areas.values()]
    .filter(({ level }) => level !== 'municipality')
    .map((area) => ({ path: areaAddress(area) })),
  ...[...organisations.values()].map(({ slug, revision }) => ({
    path: organisationAddress(slug),
    changed: revision,
  })),
  ...[...pages.values()].map(({ slug, revision }) => ({ path: textPageAddress(slug), changed: revision })),
]
