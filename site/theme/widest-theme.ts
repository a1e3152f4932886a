import type { ListingDocument } from '#search/document.ts'
import type { Theme } from '#site/town.ts'

/** The theme that gives a listing its colour and icon: the first it has, or the one above that. */
export function widestTheme(own: ListingDocument['themes'], themes: Theme[]): Theme | undefined {
  const [first] = own
  const slug = first && (first.broader ?? first.slug)
  return themes.find((theme) => theme.slug === slug)
}
