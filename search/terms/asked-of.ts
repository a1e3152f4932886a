import { LRUCache } from 'lru-cache'
import { matchNeeds, type Needs } from '../words/need-phrases.ts'
import { contentWords } from '../words/content-words.ts'
import { mostHits } from '../query.ts'
import { toConcepts } from './concepts.ts'
import { toMatching } from './matching.ts'
import { type Asked, rank } from './rank.ts'
import type { TermIndex } from './term-index.ts'
import { textCondition } from './text-condition.ts'

/** What the words of a question ask for. */
export type AskedWords = {
  /** Which listings answer it, as a condition of Meilisearch. */
  condition: string
  /** Those listings by id, best first, and how well each answers: as many as one can page through. */
  ranked: Map<string, number>
}
/** Reads the words of a question; null when they ask for nothing in particular. */
export type WordReader = (text: string) => AskedWords | null

/** The words of the listings and the needs of the town in; what reads questions out. Remembers the last ones. */
export function readWordsWith(index: TermIndex, needs: Needs): WordReader {
  const remembered = new LRUCache<string, { read: AskedWords | null }>({ max: 200 })
  let version = index.version()
  return (text) => {
    if (version !== index.version()) remembered.clear()
    version = index.version()
    const known = remembered.get(text)
    if (known) return known.read
    const read = readWords(text, index, needs)
    remembered.set(text, { read })
    return read
  }
}

function readWords(text: string, index: TermIndex, needs: Needs): AskedWords | null {
  if (contentWords(text).length === 0) return null
  const concepts = toConcepts(text, index)
  const asked: Asked = { concepts, matching: toMatching(index, concepts), needs: matchNeeds(text, needs) }
  return { condition: textCondition(asked), ranked: rank(index, asked, mostHits) }
}
