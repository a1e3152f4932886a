import { LRUCache } from 'lru-cache'
import { type Needs } from '../words/need-phrases.ts'
import { contentWords } from '../words/content-words.ts'
import { amongIds } from '../to-filter.ts'
import { toConcepts } from './concepts.ts'
import { highest } from './highest.ts'
import { needsOf } from './needs-of.ts'
import { toMatching } from './matching.ts'
import { type Asked, score, type Scored } from './rank.ts'
import type { TermIndex } from './term-index.ts'
import { textCondition } from './text-condition.ts'

/** What the words of a question ask for. */
export type AskedWords = Scored & {
  /** Which listings answer it, as a condition of Meilisearch. */
  condition: string
  /** So many of those by id, best first. */
  best: (count: number) => string[]
}
/** Reads the words of a question; null when they ask for nothing in particular. */
export type WordReader = (text: string) => AskedWords | null

/** Below this part of the best score a listing is a far-fetched answer: it shares a word, or a theme, and no more. */
const least = 0.2
/** So many can be named one by one. */
const mostNamed = 1_000

/** The words of the listings and the needs of the town in; what reads questions out. Remembers the last ones. */
export function readWordsWith(index: TermIndex, needs: Needs): WordReader {
  const remembered = new LRUCache<string, { read: AskedWords | null }>({ max: 50 })
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

/** Few enough are named one by one; of many, whatever shares enough words is an answer. */
function readWords(text: string, index: TermIndex, needs: Needs): AskedWords | null {
  if (contentWords(text).length === 0) return null
  const concepts = toConcepts(text, index)
  const asked: Asked = { concepts, matching: toMatching(index, concepts), needs: needsOf(text, index, needs) }
  const scored = score(index, asked)
  const good = withoutFarFetched(scored)
  const best = (count: number) => highest(good ?? scored, count).flatMap((place) => index.at(place)?.id ?? [])
  let condition: string | undefined
  return {
    get condition() {
      return (condition ??= good ? amongIds(best(mostNamed)) : textCondition(asked))
    },
    best,
    ...(good ?? scored),
  }
}

/** What is good, when that is so few that the rest can be left out. */
function withoutFarFetched({ places, scores }: Scored): Scored | undefined {
  let top = 0
  for (let i = 0; i < places.length; i++) if (scores[places[i]!]! > top) top = scores[places[i]!]!
  if (top === 0) return undefined
  const good: number[] = []
  for (let i = 0; i < places.length && good.length <= mostNamed; i++)
    if (scores[places[i]!]! >= top * least) good.push(places[i]!)
  return good.length > mostNamed ? undefined : { places: Uint32Array.from(good), scores }
}
