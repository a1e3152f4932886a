import type { ListingQuery } from '../query.ts'
import { questionKeys } from '../words/question-keys.ts'
import { wordsIn } from '../words/words-in.ts'

/** So many words of a question are looked up one by one. */
const mostWords = 6
/** A letter or two begins half of all words: looking those up takes long and tells nothing. */
const shortest = 3

/** Whether any word says something: only stop words or only emoji do not. */
export const saysSomething = (text: string): boolean => questionKeys(text).content.length > 0

/** The words of a question that say something, as they were typed. */
export function tellingWords(text: string): string[] {
  const content = new Set(questionKeys(text).content)
  const said = text.split(' ').filter((word) => wordsIn(word).some((one) => content.has(one)))
  return [...new Set(said)].filter((word) => word.length >= shortest).slice(0, mostWords)
}

/**
 * The same question without the words that are nowhere. When each of them is somewhere, only not together, it is asked
 * by the word that fewest listings have: that says most.
 */
export function withoutDeadWords(query: ListingQuery, counts: ReadonlyMap<string, number>): string | null {
  const alive = [...counts].filter(([, count]) => count > 0)
  if (alive.length === 0) return null
  if (alive.length === counts.size) return alive.sort((a, b) => a[1] - b[1])[0]![0]
  return query.text
    .split(' ')
    .filter((word) => counts.get(word) !== 0)
    .join(' ')
}
