import { contentWords } from '../words/content-words.ts'
import { wordsIn } from '../words/words-in.ts'

/** So many words of a question are looked up one by one. */
const mostWords = 6
/** A letter or two begins half of all words: looking those up takes long and tells nothing. */
const shortest = 3

/** Whether any word says something: only stop words or only emoji do not. */
export const saysSomething = (text: string): boolean => contentWords(text).length > 0

/** A long question takes long to ask, so it is asked in fewer ways. */
export const isLong = (text: string): boolean => contentWords(text).length >= mostWords

/** The words of a question that say something, as they were typed. */
export function tellingWords(text: string): string[] {
  const content = new Set(contentWords(text))
  const said = text.split(' ').filter((word) => wordsIn(word).some((one) => content.has(one)))
  return [...new Set(said)].filter((word) => word.length >= shortest).slice(0, mostWords)
}

/**
 * What is left of a question without the words that are nowhere. When each of them is somewhere, only not together, it
 * is the one that fewest listings have: that says most.
 */
export function withoutDeadWords(counts: ReadonlyMap<string, number>): string | null {
  const alive = [...counts].filter(([, count]) => count > 0)
  if (alive.length === 0) return null
  if (alive.length === counts.size) return alive.sort((a, b) => a[1] - b[1])[0]![0]
  return alive.map(([word]) => word).join(' ')
}
