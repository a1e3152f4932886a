import type { ListingQuery } from '#search/query.ts'

/** What a widget can be; `map` is the list with a map above it. */
export const widgetForms = ['map', 'list', 'agenda', 'search'] as const
export const schemes = ['auto', 'light', 'dark'] as const
export const corners = ['round', 'soft', 'square'] as const
/** Languages of our own words on the screen. One more begins with one more text. */
export const screenLanguages = ['nl'] as const
export const mostFonts = 6
/** So many can be picked by hand; more is a list that nobody keeps up. */
export const mostListings = 20
export const longestTemplate = 500
/** Stands for the font of the page around it, which only the element can see. */
export const hostFont = 'host'
/** Where the slug of a listing goes in the address of a host's own page. */
export const placeholder = '{aanbod}'

/** Where a listing opens: in the frame, on our site in a new window, or on a page of the host. */
export type Opens = { at: 'frame' } | { at: 'site' } | { at: 'host'; template: string }

export type WidgetLook = {
  form: (typeof widgetForms)[number]
  /** `#rrggbb`; null is the colour of the municipality. */
  colour: string | null
  /** `#rrggbb` of the page around it; null is our own, light and dark. */
  ground: string | null
  scheme: (typeof schemes)[number]
  corners: (typeof corners)[number]
  /** Names of fonts on the reader's device, first choice first; none is ours. */
  fonts: string[]
  hasHeading: boolean
  hasField: boolean
  language: (typeof screenLanguages)[number]
  opens: Opens
  /** Slugs of listings picked by hand, in this order, in the place of what the query finds; none is the usual. */
  listings: string[]
  /** The number of what a host saved with us, which says all the rest; null is the usual. */
  set: string | null
}

/** All that a host chose: what is in it, and what it looks like. */
export type WidgetChoices = { query: ListingQuery; look: WidgetLook }

export const usualLook: WidgetLook = {
  form: 'list',
  colour: null,
  ground: null,
  scheme: 'auto',
  corners: 'round',
  fonts: [],
  hasHeading: true,
  hasField: true,
  language: 'nl',
  opens: { at: 'frame' },
  listings: [],
  set: null,
}
