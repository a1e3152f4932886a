import { knownWord } from './known-words.ts'
import { stemWord } from './stem-word.ts'
import { stopWords } from './stop-words.ts'
import { keysOf, type WordKeys } from './word-keys.ts'
import { wordsIn } from './words-in.ts'

/** What is looked for: the words that matter, and the keys of those words. */
export type QuestionKeys = WordKeys & { content: string[] }

/** Meilisearch looks at no more. */
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

/** At query time: the words of a question without stop words, at most ten, with their stems, parts and sounds. */
export function questionKeys(text: string): QuestionKeys {
  const words = [...new Set(wordsIn(text.slice(0, longestRead)))].filter((word) => !stopWords.has(word))
  const content = words.length > mostWords ? mostTelling(words) : words
  return { content, ...keysOf(content) }
}
