import { LRUCache } from 'lru-cache'
import { pageQr } from '#site/listing/page-qr.ts'

export type QrOperators = { size: number; operators: string }

/** A code costs a millisecond to work out, and a page of the site has the same one in every paper. */
const kept = new LRUCache<string, QrOperators>({ max: 3_000 })
/** Rows overlap by so much, or screens show a hair of white between them. */
const overlap = 1.03

/** The QR code of an address as operators of PDF: dark squares of one point each, in a square of `size`. */
export function qrOperators(address: string): QrOperators {
  const known = kept.get(address)
  if (known) return known
  const { size, path } = pageQr(address)
  const squares = path.replace(/M(\d+) (\d+)h(\d+)v1h-\d+z/g, `$1 $2 $3 ${overlap} re\n`)
  const made = { size, operators: `${squares}f` }
  kept.set(address, made)
  return made
}
