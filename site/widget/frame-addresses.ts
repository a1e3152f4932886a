import { formatLook, formatWidget } from './widget-address.ts'
import { hostAddress } from './host-template.ts'
import { lookParameters } from './look-words.ts'
import { placeholder, type WidgetChoices, type WidgetLook } from './widget-choices.ts'

export const framePage = '/widget/zoeken'
const setPages = '/widget/set/'
const listingPages = '/widget/aanbod/'

const withWords = (path: string, params: URLSearchParams) => (params.size > 0 ? `${path}?${params}` : path)

/** The page of the frame: `/widget/zoeken?thema=ontmoeten&toon=kaart`. */
export const frameAddress = (choices: WidgetChoices): string => withWords(framePage, formatWidget(choices))

/** The frame of what a host saved; what it shows may change, this does not. */
export const setAddress = (id: string): string => setPages + id

/** What an address in the frame says; the number of what was saved may stand in its path. */
export function frameParams({
  pathname,
  searchParams,
}: Pick<URL, 'pathname' | 'searchParams'>): URLSearchParams {
  const params = new URLSearchParams(searchParams)
  if (pathname.startsWith(setPages)) params.set(lookParameters.set, pathname.slice(setPages.length))
  return params
}

/** The page of the frame for words of `/zoeken` or `/agenda`, in this look. */
export const frameAddressOf = (search: string, look: WidgetLook): string =>
  withWords(framePage, new URLSearchParams([...new URLSearchParams(search), ...formatLook(look)]))

/** A listing in the frame; it knows the list it came from. */
export const frameListingAddress = (slug: string, choices: WidgetChoices): string =>
  withWords(`${listingPages}${encodeURIComponent(slug)}`, formatWidget(choices))

/** Whether a page stands in the frame, and may therefore stand in pages of others. */
export const isFramePage = (path: string): boolean =>
  path === framePage || path.startsWith(listingPages) || path.startsWith(setPages)

export type ListingLink = { href: string; target: '_blank' | '_top' | null }

/** Where a listing opens and in which window. */
export function listingLinkFor(slug: string, choices: WidgetChoices, site: string): ListingLink {
  const { opens } = choices.look
  if (opens.at === 'host') return { href: hostAddress(opens.template, slug), target: '_top' }
  const path = `/aanbod/${encodeURIComponent(slug)}`
  if (opens.at === 'site') return { href: new URL(path, site).href, target: '_blank' }
  return { href: frameListingAddress(slug, choices), target: null }
}

/** The same for scripts in the page, with `{aanbod}` where the slug goes. */
export function listingPattern(choices: WidgetChoices, site: string): ListingLink {
  const stand = 'hier-komt-het-aanbod'
  const { href, target } = listingLinkFor(stand, choices, site)
  return { href: href.replace(stand, placeholder), target }
}
