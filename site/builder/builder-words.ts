/** The words of the builder beside those of a widget: what is being looked for, and how wide it is looked at. */
export const builderParameters = {
  width: 'breedte',
  template: 'adres',
  listing: 'aanbod-erbij',
  organisation: 'organisatie-erbij',
} as const

/** The answer to where a listing opens that asks for an address. */
export const ownPage = 'eigen'
export const builderPage = '/widget-maken'

export const previewWidths = ['pagina', 'telefoon', 'kolom'] as const
export type PreviewWidth = (typeof previewWidths)[number]
