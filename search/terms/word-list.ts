import { LRUCache } from 'lru-cache'
import { isNearlySame } from '../words/is-nearly-same.ts'
import { allMeanings } from '../words/other-words.ts'
import { soundKey } from '../words/sound-key.ts'
import { stopWords } from '../words/stop-words.ts'
import { wordsIn } from '../words/words-in.ts'

/** The words that exist: those of the listings, and those that have other words for them. */
export type WordList = {
  add: (word: string) => void
  has: (word: string) => boolean
  /** What a word that does not exist may have been meant to be, and how sure that is: by ear first, then by a slip. */
  meantBy: (word: string) => [word: string, likeness: number][]
  /** At most so many words that begin so. */
  beginningWith: (start: string, most: number) => string[]
}

const byEar = 0.8
const bySlip = 0.6
const shortestHeard = 4
/** Others than these are looked for among all words, which takes a millisecond in a large city. */
const mostRemembered = 2_000

/** Words by what they begin with and how long they are: a slip changes neither by much. */
const shelfOf = (word: string, length = word.length) => `${word[0]}${length}`

/** A list with nothing but the words that have other words. */
export function makeWordList(): WordList {
  const words = new Set<string>()
  const heard = new Map<string, string[]>()
  const shelves = new Map<string, string[]>()
  const remembered = new LRUCache<string, [string, number][]>({ max: mostRemembered })
  const put = (map: Map<string, string[]>, key: string, word: string) => {
    const list = map.get(key)
    if (list) list.push(word)
    else map.set(key, [word])
  }
  function add(word: string): void {
    if (words.has(word) || stopWords.has(word)) return
    words.add(word)
    remembered.clear()
    put(shelves, shelfOf(word), word)
    const sound = word.length < shortestHeard ? '' : soundKey(word)
    if (sound.length >= shortestHeard) put(heard, sound, word)
  }
  function look(word: string): [string, number][] {
    const same = heard.get(soundKey(word)) ?? []
    if (same.length > 0) return same.map((one) => [one, byEar])
    const near = [-2, -1, 0, 1, 2].flatMap((more) => shelves.get(shelfOf(word, word.length + more)) ?? [])
    return near.filter((one) => isNearlySame(word, one)).map((one) => [one, bySlip])
  }
  for (const word of wordsWithMeanings()) add(word)
  return {
    add,
    has: (word) => words.has(word),
    meantBy(word) {
      const known = remembered.get(word) ?? look(word)
      remembered.set(word, known)
      return known
    },
    beginningWith(start, most) {
      const found: string[] = []
      for (let length = start.length; length < start.length + 12 && found.length < most; length++)
        for (const word of shelves.get(shelfOf(start, length)) ?? [])
          if (word.startsWith(start) && found.length < most) found.push(word)
      return found
    },
  }
}

const wordsWithMeanings = () => allMeanings().flatMap(({ said }) => said.flatMap((phrase) => wordsIn(phrase)))
