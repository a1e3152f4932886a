import { foldWord } from './fold-word.ts'
import { isDutch } from './is-dutch.ts'
import { allMeanings } from './other-words.ts'
import { wordsIn } from './words-in.ts'

/** The words of texts, folded, as they are being counted. */
export type WordCount = {
  /** How often each is said in Dutch: what one may suggest. */
  said: Map<string, number>
  /** What is known besides, and never suggested: keys, names, other languages. */
  others: Set<string>
  /** How a word is written that has marks: cafe is café. */
  written: Map<string, string>
}

export const emptyCount = (): WordCount => ({ said: new Map(), others: new Set(), written: new Map() })

const plain = /^[a-z]+$/
const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Counts the words of a Dutch text. */
export function countSaid({ said, written }: WordCount, text: string): void {
  for (const [raw] of text.toLowerCase().matchAll(word)) {
    const folded = plain.test(raw) ? raw : foldWord(raw)
    said.set(folded, (said.get(folded) ?? 0) + 1)
    if (folded !== raw && !written.has(folded)) written.set(folded, raw.normalize('NFC'))
  }
}

/** Makes the words of a text known, without ever suggesting them. */
export function countOthers({ others }: WordCount, text: string): void {
  for (const one of wordsIn(text)) others.add(one)
}

/** Makes the other words for what is in the listings known: who asks for one of these is understood. */
export function countMeanings(count: WordCount): void {
  const phrases = allMeanings().flatMap(({ meant }) => meant)
  for (const phrase of phrases)
    if (!phrase.includes(' ') && !count.said.has(foldWord(phrase))) countSaid(count, phrase)
}

/** Counts the words of a name, which keep their capital where they are no words of their own: Woensel. */
export function countName(count: WordCount, name: string): void {
  countSaid(count, name)
  for (const [raw] of name.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
    const folded = foldWord(raw)
    if (!isDutch(folded)) count.written.set(folded, raw)
  }
}
