import { knownWord } from './known-words.ts'
import { stemWord } from './stem-word.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/** More makes a question no clearer. */
const mostWords = 10
/** Of a question that is a whole letter, the beginning will do. */
const longestRead = 2_000

/** Level in the table from which a word stands in many compounds: what the field and its listings are about. */
const often = 11

/** How much a word says: a long one is rarer than a short one, and a word of the field says more than another. */
function tells(word: string): number {
  const known = knownWord(word) ?? knownWord(stemWord(word))
  const isOfField = known !== undefined && Math.max(known.first, known.last) >= often
  return word.length + (isOfField ? 4 : 0)
}

/** The words that say most, in the order in which they were asked. */
function mostTelling(words: string[]): string[] {
  const kept = new Set([...words].sort((a, b) => tells(b) - tells(a)).slice(0, mostWords))
  return words.filter((word) => kept.has(word))
}

/** The words of a question that say what is looked for, folded, in order, at most ten: stop words say nothing. */
export function contentWords(text: string): string[] {
  const words = [...new Set(wordsIn(text.slice(0, longestRead)))].filter((word) => !stopWords.has(word))
  return words.length > mostWords ? mostTelling(words) : words
}
