import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { type ListingDocument, listingDocumentSchema } from './document.ts'

/** A listing as residents would see it, whether they do so now, and what it still lacks, in Dutch. */
export type Preview = { listing: ListingDocument; isLive: boolean; missing: string[] }
export type OpenedPreview = { is: 'good'; preview: Preview } | { is: 'forged' | 'old' | 'large' }

/** In milliseconds. */
const lifetime = 10 * 60_000
/** In bytes of JSON. */
const largest = 300_000
/** As many characters as a sealed preview may have: the same bytes as base64, its moment and its seal. */
export const longestSealed = Math.ceil((largest * 4) / 3) + 100

const schema = z.strictObject({
  listing: listingDocumentSchema,
  isLive: z.boolean(),
  missing: z.array(z.string().max(200)).max(50),
})

/** A key for this purpose alone: what is signed here opens no other door, and the other way round. */
const keyFor = (shared: string) => createHmac('sha256', shared).update('preview of a listing').digest()
const sign = (shared: string, text: string) =>
  createHmac('sha256', keyFor(shared)).update(text).digest('base64url')

/**
 * What one room hands to the other by way of a browser: good for ten minutes, and for nobody to change.
 * @param shared the word that site and cms both know; an empty one seals nothing.
 * @returns null when the document is larger than 300 kB.
 */
export function sealPreview(shared: string, preview: Preview, now: Date): string | null {
  const json = Buffer.from(JSON.stringify(preview))
  if (json.length > largest || !shared) return null
  const text = `${(now.getTime() + lifetime).toString(36)}.${json.toString('base64url')}`
  return `${text}.${sign(shared, text)}`
}

/** What was sealed, or why it cannot be shown. Never throws. */
export function openPreview(shared: string, sealed: string, now: Date): OpenedPreview {
  if (sealed.length > longestSealed) return { is: 'large' }
  const [until = '', text = '', seal = ''] = sealed.split('.')
  if (!shared || !isSame(seal, sign(shared, `${until}.${text}`))) return { is: 'forged' }
  if (!(now.getTime() < parseInt(until, 36))) return { is: 'old' }
  const read = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return read.success ? { is: 'good', preview: read.data } : { is: 'forged' }
}

function isSame(given: string, good: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(good)]
  return one.length === other.length && timingSafeEqual(one, other)
}
