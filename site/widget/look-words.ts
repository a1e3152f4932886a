import type { corners, schemes, widgetForms } from './widget-choices.ts'

/** The words for the look of a widget, beside those of a query. They stand in pages of others: never change them. */
export const lookParameters = {
  form: 'toon',
  colour: 'kleur',
  ground: 'grond',
  scheme: 'schema',
  corners: 'hoeken',
  fonts: 'lettertype',
  hasHeading: 'kop',
  hasField: 'zoekveld',
  language: 'schermtaal',
  opens: 'open',
  listings: 'aanbod',
  set: 'set',
} as const

export const formWords = {
  map: 'kaart',
  list: 'lijst',
  agenda: 'agenda',
  search: 'zoekvak',
} satisfies Record<(typeof widgetForms)[number], string>
export const schemeWords = { auto: 'vanzelf', light: 'licht', dark: 'donker' } satisfies Record<
  (typeof schemes)[number],
  string
>
export const cornerWords = { round: 'rond', soft: 'zacht', square: 'recht' } satisfies Record<
  (typeof corners)[number],
  string
>
/** The two short answers to where a listing opens; anything else is the address of a host's page. */
export const opensWords = { frame: 'hier', site: 'pagina' } as const
