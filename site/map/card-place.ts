import type { ListingCard } from '#search/listing-card.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'

/** What a card tells the map: which listing it is and where, so that the two can point at each other. */
export function cardPlace({ slug, whereabouts }: Pick<ListingCard, 'slug' | 'whereabouts'>): Markup {
  const point = whereabouts.at === 'venue' ? whereabouts.place.point : null
  return markup` data-slug="${slug}"${point && markup` data-lng="${point.lng}" data-lat="${point.lat}"`}`
}
