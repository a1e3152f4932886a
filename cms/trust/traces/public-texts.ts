import type { StoredListing } from '../../outbox/stored.ts'

/** What residents never read, or what is no text. */
export const privateKeys: ReadonlySet<string> = new Set([
  'id',
  'slug',
  'secretAddress',
  'hidden',
  'hiddenReason',
  'internalNote',
  'reportingLine',
  'source',
  'confirmed',
  'updatedAt',
  'createdAt',
])
/** Ids and moments. */
export const notText = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/

/** Everything in a listing that someone wrote and residents may read, in all languages; also fields of tomorrow. */
export function publicTexts(listing: StoredListing): string[] {
  return textsIn(listing)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' || notText.test(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (privateKeys.has(key) ? [] : textsIn(inner)))
}
