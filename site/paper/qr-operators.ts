import { LRUCache } from 'lru-cache'
import { pageQr } from '#site/listing/page-qr.ts'

export type QrOperators = { size: number; operators: string }

/** A code costs a millisecond to work out, and a page of the site has the same one in every paper. */
const kept = new LRUCache<string, QrOperators>({ max: 3_000 })
/** Rows overlap by so much, or screens show a hair of white between them. */
const overlap = 1.03

/** White that a code has around it of itself; here the page gives it, so that codes line up with the text. */
const border = 4

/** The QR code of an address as operators of PDF: dark squares of one point each, in a square of `size`; null as `pageQr`. */
export function qrOperators(address: string): QrOperators | null {
  const known = kept.get(address)
  if (known) return known
  const qr = pageQr(address)
  if (!qr) return null
  const { size, path } = qr
  const stretches = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number))
  const squares = stretches.map(([x, y, width]) => `${x! - border} ${y! - border} ${width} ${overlap} re`)
  const made = { size: size - border * 2, operators: [...squares, 'f'].join('\n') }
  kept.set(address, made)
  return made
}
