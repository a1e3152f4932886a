import type { ListingDocument } from '#search/document.ts'
import type { SearchText } from './engine.ts'

/** The words of a listing of ours: all that its index may be searched by, for engines that know no listings. */
export function toText(listing: ListingDocument): SearchText {
  const place = listing.whereabouts.at === 'venue' ? listing.whereabouts.place : null
  const areas = [...(place?.areas ?? []), ...listing.areas].map(({ name }) => name)
  const translations = Object.values(listing.translations).flatMap((texts) => Object.values(texts ?? {}))
  return {
    id: listing.slug,
    title: listing.title,
    summary: listing.summary,
    description: listing.description,
    organisation: listing.organisations.map(({ name }) => name).join(', '),
    themes: listing.themes.map(({ label }) => label),
    audience: listing.audiences.map(({ label }) => label),
    area: [...new Set([place?.name, place?.street, ...areas])].filter(Boolean).join(', '),
    more: [listing.howToJoin, listing.firstVisit, ...lifeDomains(listing), ...translations]
      .filter(Boolean)
      .join('\n'),
  }
}

const lifeDomains = ({ lifeDomains }: ListingDocument) => lifeDomains.map(({ label }) => label)
