import { LRUCache } from 'lru-cache'
import { isNearlySame } from '../words/is-nearly-same.ts'
import { allMeanings } from '../words/other-words.ts'
import { wordsIn } from '../words/words-in.ts'
import { makeWordShelves, type WordShelves } from './word-shelves.ts'

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
/** Others than these are looked for among all words, which takes a millisecond in a large city. */
const mostRemembered = 2_000

/** A list with nothing but the words that have other words. */
export function makeWordList(): WordList {
  const own = makeWordShelves()
  const both = [wordsWithMeanings(), own]
  const remembered = new LRUCache<string, [string, number][]>({ max: mostRemembered })
  const has = (word: string) => both.some((shelves) => shelves.has(word))
  function look(word: string): [string, number][] {
    const same = both.flatMap((shelves) => shelves.soundingLike(word))
    if (same.length > 0) return same.map((one) => [one, byEar])
    const near = [-2, -1, 0, 1, 2].flatMap((more) =>
      both.flatMap((shelves) =>
        shelves.beside(word, word.length + more).filter((one) => isNearlySame(word, one)),
      ),
    )
    return near.map((one) => [one, bySlip])
  }
  return {
    add(word) {
      if (has(word) || !own.add(word)) return
      // To clear what is empty takes as long as what is full.
      if (remembered.size > 0) remembered.clear()
    },
    has,
    meantBy(word) {
      const known = remembered.get(word) ?? look(word)
      remembered.set(word, known)
      return known
    },
    beginningWith(start, most) {
      const found: string[] = []
      for (let length = start.length; length < start.length + 12 && found.length < most; length++)
        for (const shelves of both)
          for (const word of shelves.beside(start, length))
            if (word.startsWith(start) && found.length < most) found.push(word)
      return found
    },
  }
}

/** Made once, for it takes a tenth of a second and is the same for every list. */
let withMeanings: WordShelves | undefined

function wordsWithMeanings(): WordShelves {
  if (withMeanings) return withMeanings
  withMeanings = makeWordShelves()
  for (const { said } of allMeanings())
    for (const phrase of said) for (const word of wordsIn(phrase)) withMeanings.add(word)
  return withMeanings
}
