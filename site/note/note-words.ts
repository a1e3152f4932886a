import { longestWord } from './note-edits.ts'

/** Words of one's own by the slug they stand with. */
export type NoteWords = Record<string, string>

const mark = 'w1='

/**
 * The words as the last part of an address, after the `#`: a browser never sends that part to anybody, so they go from
 * one device to the other. Empty when there are none.
 */
export function writeWords(words: NoteWords): string {
  const filled = Object.entries(words).filter(([, word]) => word !== '')
  return filled.length === 0 ? '' : `#${mark}${encodeURIComponent(JSON.stringify(filled))}`
}

/** The words in such a last part; none when it is something else or broken. */
export function readWords(hash: string): NoteWords {
  if (!hash.startsWith(`#${mark}`)) return {}
  try {
    const pairs = JSON.parse(decodeURIComponent(hash.slice(mark.length + 1))) as unknown[]
    return Object.fromEntries(pairs.filter(isPair).map(([slug, word]) => [slug, word.slice(0, longestWord)]))
  } catch {
    return {}
  }
}

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
