import { looseSpelling } from './loose-spelling.ts'
import { soundKey } from './sound-key.ts'
import { stopWords } from './stop-words.ts'
import type { WordCount } from './word-count.ts'

/** The words that occur in the listings of a town, laid out so that one that is nearly the same is found at once. */
export type Wordlist = WordCount & {
  /** Every word that may be suggested, in alphabetical order; the lists below have the same order. */
  words: string[]
  loose: string[]
  /** A bit for each letter of the loose spelling. */
  letters: Int32Array
  bySound: Map<string, number[]>
}

const shortest = 4
const longest = 32
/** So many words are looked at before others get a turn. */
const atOnce = 400

const isForSuggesting = (word: string) =>
  word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word) && !stopWords.has(word)

/** A bit for each letter that is in a word of a to z. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97)
  return bits
}

/**
 * What was counted in, the list out. Thirty thousand words take half a second.
 *
 * @param breathe gives others a turn now and then
 */
export async function toWordlist(
  count: WordCount,
  breathe: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Wordlist> {
  const words = [...count.said.keys()].filter(isForSuggesting).sort()
  const loose: string[] = []
  const letters = new Int32Array(words.length)
  const bySound = new Map<string, number[]>()
  for (const [i, word] of words.entries()) {
    if (i % atOnce === atOnce - 1) await breathe()
    loose.push(looseSpelling(word))
    letters[i] = lettersOf(loose[i]!)
    const sound = soundKey(word)
    const alike = bySound.get(sound)
    if (alike) alike.push(i)
    else bySound.set(sound, [i])
  }
  return { ...count, words, loose, letters, bySound }
}

/** Whether a word of the list begins so: somebody may still be typing it. */
export function isBeginning(start: string, { words }: Wordlist): boolean {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < start) low = middle + 1
    else high = middle
  }
  return words[low]?.startsWith(start) ?? false
}
