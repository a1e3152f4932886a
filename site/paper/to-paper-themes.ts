import type { PaperDocument } from '#search/find-for-paper.ts'
import type { LocalNow } from '#search/time/local-date.ts'
import { nl } from '#site/text/nl.ts'
import { widestTheme } from '#site/theme/widest-theme.ts'
import type { Town } from '#site/town.ts'
import type { PaperTheme } from './paper.ts'
import { toPaperListing } from './to-paper-listing.ts'

export type Around = { town: Town; onSite: (path: string) => string; clock: LocalNow }

const byName = new Intl.Collator('nl', { numeric: true })

/** Every listing once, under the theme it has first; themes as the town orders them, listings by the alphabet. */
export function toPaperThemes(listings: PaperDocument[], around: Around): PaperTheme[] {
  const { themes } = around.town
  const byTheme = Map.groupBy(listings, (listing) => widestTheme(listing.themes, themes)?.slug)
  const told = themes.filter(({ slug }) => byTheme.has(slug)).map(({ slug, label }) => ({ slug, label }))
  return [...told, ...(byTheme.has(undefined) ? [{ slug: undefined, label: nl.paper.otherTheme }] : [])].map(
    ({ slug, label }) => ({
      title: label,
      anchor: `thema-${slug ?? ''}`,
      listings: (byTheme.get(slug) ?? [])
        .toSorted((a, b) => byName.compare(a.title, b.title) || byName.compare(a.slug, b.slug))
        .map((listing) => toPaperListing(listing, around)),
    }),
  )
}
