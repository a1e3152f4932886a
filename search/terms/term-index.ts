import { LRUCache } from 'lru-cache'
import type { WordsOfListing } from './pack-words.ts'
import { addPosting, makePostings, type Postings } from './postings.ts'
import type { Access } from '../vocabulary.ts'
import type { Scored } from './rank.ts'
import { roomFor } from './room-for.ts'
import { termsOf } from './terms-of.ts'
import { type Found, makeTraits, type Traits } from './traits.ts'
import { makeWordList, type WordList } from './word-list.ts'

/**
 * Which words stand in which listings, for the order of results. Meilisearch says what matches and how many there are;
 * its rules cannot add up what several words say, nor that a rare word says more than a common one.
 */
export type TermIndex = {
  put: (id: string, listing: WordsOfListing, found: Found) => void
  /** Forgets all but these. */
  keepOnly: (ids: { has: (id: string) => boolean }) => void
  /** How many listings there are. */
  count: () => number
  /** What they can be narrowed by and counted on. */
  traits: Traits
  words: WordList
  has: (term: string) => boolean
  /** How much a term tells: 0 when it stands everywhere, about 11 for one listing in 100,000. */
  tells: (term: string) => number
  /** The listings with this term, by place, and how strongly they have it, 0 to 1. */
  withTerm: (term: string) => Postings | undefined
  /** The listings about a theme, and how much of each is about it: of one with two themes a half. */
  withTheme: (slug: string) => Postings | undefined
  /** A place is a number below this; those of replaced listings have no id any more. */
  places: () => number
  /** Of each place, and maybe of some more: whether somebody can go there. */
  standings: () => Uint8Array
  at: (place: number) => Placed | undefined
  /** Every listing, as an answer to no question in particular. */
  everything: () => Scored
  /** The documents themselves, by place, as far as they were fetched and there is room. */
  documents: LRUCache<number, Buffer>
  /** Grows with every change. */
  version: () => number
}
export type Placed = { id: string; themes: string[]; access: Access; providers: string[] }
/** What stands in a byte for each place: nothing once it was replaced, and else one or more of these. */
export const standing = { here: 1, quiet: 2, lowered: 4 } as const

/** Of documents: a town has a few megabytes of them. */
const mostBytes = 64 * 2 ** 20

/** Twice as often said is not twice as much meant. */
const half = 2

/** An index with no listing in it. */
export function makeTermIndex(): TermIndex {
  const words = makeWordList()
  const placed: (Placed | undefined)[] = []
  let changes = 0
  const traits = makeTraits()
  let standings = new Uint8Array(1024)
  const placeOf = new Map<string, number>()
  const terms = new Map<string, Postings>()
  const themes = new Map<string, Postings>()
  const listFor = (map: Map<string, Postings>, key: string) => {
    let list = map.get(key)
    if (!list) map.set(key, (list = makePostings()))
    return list
  }
  const forget = (id: string) => {
    const place = placeOf.get(id)
    if (place === undefined) return
    placeOf.delete(id)
    placed[place] = undefined
    standings[place] = 0
    changes++
  }
  let all: (Scored & { version: number }) | undefined
  const version = () => placed.length + changes
  function everything(): Scored {
    if (all?.version === version()) return all
    // In a plain loop, for it is done after every change.
    const scores = new Float32Array(placed.length)
    const places = new Uint32Array(placeOf.size)
    for (let place = 0, i = 0; place < scores.length; place++)
      if ((scores[place] = standings[place]! & standing.here)) places[i++] = place
    all = { version: version(), scores, places }
    return all
  }
  return {
    put(id, listing, found) {
      forget(id)
      const { access = 'walk-in', providers = [] } = found
      const place = placed.push({ id, themes: listing.themes, access: access as Access, providers }) - 1
      placeOf.set(id, place)
      standings = roomFor(standings, place + 1)
      standings[place] =
        standing.here | (listing.isQuiet ? standing.quiet : 0) | (listing.isLowered ? standing.lowered : 0)
      traits.put(place, found)
      for (const word of listing.words.keys()) words.add(word)
      for (const [term, weight] of termsOf(listing.words))
        addPosting(listFor(terms, term), place, weight / (weight + half))
      for (const slug of listing.themes) addPosting(listFor(themes, slug), place, 1 / listing.themes.length)
    },
    keepOnly: (ids) => {
      for (const id of [...placeOf.keys()]) if (!ids.has(id)) forget(id)
    },
    count: () => placeOf.size,
    traits,
    words,
    has: (term) => terms.has(term),
    tells: (term) => {
      const count = terms.get(term)?.count ?? 0
      return Math.log(1 + (placed.length - count + 0.5) / (count + 0.5))
    },
    withTerm: (term) => terms.get(term),
    withTheme: (slug) => themes.get(slug),
    places: () => placed.length,
    standings: () => standings,
    at: (place) => placed[place],
    everything,
    documents: new LRUCache({ maxSize: mostBytes, sizeCalculation: (document) => document.length }),
    version,
  }
}
