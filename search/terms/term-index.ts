import type { WordsOfListing } from './pack-words.ts'
import { addPosting, makePostings, type Postings } from './postings.ts'
import { termsOf } from './terms-of.ts'
import { makeWordList, type WordList } from './word-list.ts'

/**
 * Which words stand in which listings, for the order of results. Meilisearch says what matches and how many there are;
 * its rules cannot add up what several words say, nor that a rare word says more than a common one.
 */
export type TermIndex = {
  put: (id: string, listing: WordsOfListing) => void
  words: WordList
  has: (term: string) => boolean
  /** How much a term tells: 0 when it stands everywhere, about 11 for one listing in 100,000. */
  tells: (term: string) => number
  /** The listings with this term, by place, and how strongly they have it, 0 to 1. */
  withTerm: (term: string) => Postings | undefined
  withTheme: (slug: string) => Postings | undefined
  /** A place is a number below this; those of replaced listings have no id any more. */
  places: () => number
  at: (place: number) => Placed | undefined
  /** Grows with every change. */
  version: () => number
}
export type Placed = { id: string; themes: string[]; isQuiet: boolean; isLowered: boolean }

/** Twice as often said is not twice as much meant. */
const half = 2

export function makeTermIndex(): TermIndex {
  const words = makeWordList()
  const placed: (Placed | undefined)[] = []
  const placeOf = new Map<string, number>()
  const terms = new Map<string, Postings>()
  const themes = new Map<string, Postings>()
  const listFor = (map: Map<string, Postings>, key: string) => {
    let list = map.get(key)
    if (!list) map.set(key, (list = makePostings()))
    return list
  }
  return {
    put(id, listing) {
      const before = placeOf.get(id)
      if (before !== undefined) placed[before] = undefined
      const place =
        placed.push({ id, themes: listing.themes, isQuiet: listing.isQuiet, isLowered: listing.isLowered }) -
        1
      placeOf.set(id, place)
      for (const word of listing.words.keys()) words.add(word)
      for (const [term, weight] of termsOf(listing.words))
        addPosting(listFor(terms, term), place, weight / (weight + half))
      for (const slug of listing.themes) addPosting(listFor(themes, slug), place, 1)
    },
    words,
    has: (term) => terms.has(term),
    tells: (term) => {
      const count = terms.get(term)?.count ?? 0
      return Math.log(1 + (placed.length - count + 0.5) / (count + 0.5))
    },
    withTerm: (term) => terms.get(term),
    withTheme: (slug) => themes.get(slug),
    places: () => placed.length,
    at: (place) => placed[place],
    version: () => placed.length,
  }
}
