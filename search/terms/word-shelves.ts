import { soundKey } from '../words/sound-key.ts'
import { stopWords } from '../words/stop-words.ts'

/** Words by how they sound, and by what they begin with and how long they are: a slip changes neither by much. */
export type WordShelves = {
  /** False when it was there already, or says nothing. */
  add: (word: string) => boolean
  has: (word: string) => boolean
  soundingLike: (word: string) => string[]
  /** Those of so many letters that begin with the same one. */
  beside: (word: string, length: number) => string[]
}

const shortestHeard = 4
const nothing: string[] = []

export function makeWordShelves(): WordShelves {
  const words = new Set<string>()
  const heard = new Map<string, string[]>()
  const shelves = new Map<string, string[]>()
  const shelfOf = (word: string, length = word.length) => `${word[0]}${length}`
  const put = (map: Map<string, string[]>, key: string, word: string) => {
    const list = map.get(key)
    if (list) list.push(word)
    else map.set(key, [word])
  }
  return {
    add(word) {
      if (words.has(word) || stopWords.has(word)) return false
      words.add(word)
      put(shelves, shelfOf(word), word)
      const sound = word.length < shortestHeard ? '' : soundKey(word)
      if (sound.length >= shortestHeard) put(heard, sound, word)
      return true
    },
    has: (word) => words.has(word),
    soundingLike: (word) => heard.get(soundKey(word)) ?? nothing,
    beside: (word, length) => shelves.get(shelfOf(word, length)) ?? nothing,
  }
}
