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

const known = new WeakMap<Buffer, ListingCard>()

/** What a card shows of a document as the index wrote it. Read once, as long as the document is kept. */
export function toCard(document: Buffer): ListingCard {
  let card = known.get(document)
  if (!card) known.set(document, (card = read(document)))
  return card
}

function read(document: Buffer): ListingCard {
  const listing = JSON.parse(document.toString()) as ListingDocument
  return Object.fromEntries(cardFields.map((field) => [field, listing[field]])) as ListingCard
}
