import type { ListingDocument } from './document.ts'

/** What a card in a list shows of a listing. */
export const cardFields = [
  'slug',
  'title',
  'summary',
  'kind',
  'rung',
  'standing',
  'schedule',
  'whereabouts',
  'cost',
  'access',
  'themes',
  'pictures',
  'confirmedAt',
  'doubt',
] as const satisfies (keyof ListingDocument)[]

export type CardField = (typeof cardFields)[number]
export type ListingCard = Pick<ListingDocument, CardField>

/** What a card shows of a document as the index wrote it. */
export function toCard(document: Buffer): ListingCard {
  const listing = JSON.parse(document.toString()) as ListingDocument
  return Object.fromEntries(cardFields.map((field) => [field, listing[field]])) as ListingCard
}
