import { cellOf } from '#search/geo/cells.ts'
import type { Point } from '#search/geo/point.ts'

/** Something that nobody may read anywhere. `isIn` looks for all the ways in which it may be written. */
export type Canary = { what: string; isIn: (reading: Reading) => string | undefined }
/** A text as it is, in small letters; and without anything that a person or a program may put between letters. */
export type Reading = { text: string; squeezed: string }

export const toReading = (text: string): Reading => ({ text: text.toLowerCase(), squeezed: squeeze(text) })

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200f.,;:_+'"/\\|()-]+/gu, '')

/** Words of which each is one by itself. Of a long one the beginning will do: that is what stems and cards leave of it. */
export function wordsCanary(what: string, ...words: string[]): Canary {
  const spellings = words.map((word) => squeeze(word).slice(0, 16))
  return {
    what,
    isIn: ({ squeezed }) => {
      const at = spellings.map((spelling) => squeezed.indexOf(spelling)).find((found) => found >= 0)
      return at === undefined ? undefined : squeezed.slice(Math.max(0, at - 40), at + 60)
    },
  }
}

/** Zooms of the map at which a cell is a part of town; at 12 there are four in all. */
const zooms = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22]

/** A point: its degrees with four decimals or more, cut off or rounded, as one number or in minutes; and its cells. */
export function pointCanary(what: string, point: Point): Canary {
  const numbers = [point.lat, point.lng].flatMap(spellDegrees)
  const cells = zooms.map((zoom) => cellOf(point, zoom as 12).replace('.', '[./,]'))
  const pattern = new RegExp(`(?<!\\d)(?:${numbers.join('|')}|(?:${cells.join('|')})(?!\\d))`)
  return {
    what,
    isIn: ({ text }) => {
      const at = text.search(pattern)
      return at < 0 ? undefined : text.slice(Math.max(0, at - 40), at + 60)
    },
  }
}

function spellDegrees(degrees: number): string[] {
  const whole = Math.trunc(degrees)
  const minutes = (degrees - whole) * 60
  const decimals = new Set(
    [cut(degrees), degrees.toFixed(4), degrees.toFixed(5)].map((all) => all.split('.')[1]!),
  )
  return [
    ...[...decimals].map((some) => `${whole}[.,]${some}`),
    // All digits in one, and not by chance in the midst of an id.
    ...[...decimals].map((some) => `(?<![\\da-f-])${whole}${some}\\d*(?![\\da-f-])`),
    `${whole}\\s*°\\s*${Math.trunc(minutes)}\\s*['′]\\s*${Math.trunc((minutes % 1) * 60)}`,
    `${whole}\\s*°\\s*${cut(minutes).slice(0, -1).replace('.', '[.,]')}`,
  ]
}

/** Four decimals, not rounded. */
const cut = (degrees: number) => (Math.trunc(degrees * 10_000) / 10_000).toFixed(4)
