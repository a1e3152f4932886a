import type { ListingDocument } from '../document.ts'

/** What one must know of a listing to go there or to call. */
export const someoneFields = [
  'slug',
  'title',
  'summary',
  'kind',
  'standing',
  'schedule',
  'whereabouts',
  'themes',
  'ages',
  'areas',
  'contact',
] as const satisfies (keyof ListingDocument)[]

/** Somebody to talk to. */
export type Someone = Pick<ListingDocument, (typeof someoneFields)[number]>
