import { termsOfWord } from '#search/terms/terms-of.ts'
import { stopWords } from '#search/words/stop-words.ts'
import { wordsIn } from '#search/words/words-in.ts'

/** The stems a title is about; of a compound those of its parts. */
export function stemsOf(title: string): Set<string> {
  const words = wordsIn(title).filter((word) => !stopWords.has(word))
  return new Set(
    words.flatMap((word) => {
      const { stem, parts } = termsOfWord(word)
      return parts.length > 1 ? parts : [stem]
    }),
  )
}

const trigramsOf = (title: string) => {
  const run = ` ${wordsIn(title).join('')} `
  return new Set(Array.from({ length: Math.max(0, run.length - 2) }, (_, at) => run.slice(at, at + 3)))
}

/** Twice what they share, of all that they have. */
function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** What it is, without for whom: yoga and computers for beginners are not alike. */
const headOf = (title: string) => title.replace(/(?<=\S)\s+voor\s.*$/is, '')
const ofHead = 0.6

const likenessOf = (a: string, b: string): number =>
  Math.max(overlap(stemsOf(a), stemsOf(b)), overlap(trigramsOf(a), trigramsOf(b)))

/**
 * How alike two Dutch titles are, 0 to 1: by the stems of their words, so that order and endings do not matter, or by
 * their letters three at a time, so that a slip or a space does not.
 */
export const titleLikeness = (a: string, b: string): number =>
  ofHead * likenessOf(headOf(a), headOf(b)) + (1 - ofHead) * likenessOf(a, b)
