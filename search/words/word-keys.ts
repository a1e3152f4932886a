import { LRUCache } from 'lru-cache'
import { partsOf } from './parts-of.ts'
import { soundKey } from './sound-key.ts'
import { stemWord } from './stem-word.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/** What a text is found by besides its own words. */
export type WordKeys = { stems: string[]; parts: string[]; sounds: string[] }

/** Of each kind; a listing has some 200 different words. */
const mostKeys = 400
/** Of a shorter word too little can be heard. */
const shortestHeard = 4

type Keys = { stem: string; parts: string[]; sound: string | undefined }

/** Words come back in every listing, and taking one apart costs a tenth of a millisecond. */
const remembered = new LRUCache<string, Keys>({ max: 20_000 })

function keysOfWord(word: string): Keys {
  const known = remembered.get(word)
  if (known) return known
  const sound = word.length >= shortestHeard ? soundKey(word) : ''
  const keys = {
    stem: stemWord(word),
    parts: partsOf(word),
    sound: sound.length >= shortestHeard ? sound : undefined,
  }
  remembered.set(word, keys)
  return keys
}

const unique = (keys: string[]): string[] => [...new Set(keys)].slice(0, mostKeys)

/** The keys of folded words, each once. Stems and parts that are among the words themselves are left out. */
export function keysOf(words: string[]): WordKeys {
  const given = new Set(words)
  const keys = words.map(keysOfWord)
  return {
    stems: unique(keys.map(({ stem }) => stem).filter((stem) => !given.has(stem))),
    parts: unique(keys.flatMap(({ parts }) => parts).filter((part) => !given.has(part))),
    sounds: unique(keys.flatMap(({ sound }) => sound ?? [])),
  }
}

/** At index time: the stems, the parts of compounds and the sounds of the words of a text. Stop words have none. */
export const wordKeys = (text: string): WordKeys =>
  keysOf([...new Set(wordsIn(text))].filter((word) => !stopWords.has(word)))
