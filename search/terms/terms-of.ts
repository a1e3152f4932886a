import { LRUCache } from 'lru-cache'
import { partsOf } from '../words/parts-of.ts'
import { stemWord } from '../words/stem-word.ts'
import type { WeighedWords } from './weigh-words.ts'

/** A part of a compound says less than the whole: a `gasrekening` is a `rekening`. */
const partWeight = 0.5
/** Words come back in every listing, and taking one apart costs a tenth of a millisecond. */
const remembered = new LRUCache<string, { stem: string; parts: string[] }>({ max: 50_000 })

/** What a folded word is found by: its stem, and the stems of its parts. */
export function termsOfWord(word: string): { stem: string; parts: string[] } {
  const known = remembered.get(word)
  if (known) return known
  const stem = stemWord(word)
  const parts = [...new Set(partsOf(word).map(stemWord))].filter((part) => part !== stem)
  const terms = { stem, parts }
  remembered.set(word, terms)
  return terms
}

/** Weighed words in, weighed terms out: the stems and parts that a listing is found by. */
export function termsOf(words: WeighedWords): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight)
  for (const [word, weight] of words) {
    const { stem, parts } = termsOfWord(word)
    add(stem, weight)
    for (const part of parts) add(part, weight * partWeight)
  }
  return terms
}
