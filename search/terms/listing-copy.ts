import type { FacetKey } from '../facets.ts'
import type { FilterPart } from '../to-filter.ts'
import type { Needs } from '../words/need-phrases.ts'
import { type Among, among } from './among.ts'
import { passing } from './passing.ts'
import { readWordsWith, type WordReader } from './asked-of.ts'
import type { TermIndex } from './term-index.ts'

/**
 * What is kept in memory of all listings: it says which answer a question, how many of each kind and in which order. Only
 * what is shown of them has to be fetched. `terms/same-answers.test.ts` holds it beside Meilisearch.
 */
export type ListingCopy = Pick<TermIndex, 'traits' | 'at' | 'everything' | 'withTerm'> & {
  /** The listings themselves, by place, as far as they were fetched and there is room. */
  documents: { get: (place: number) => Buffer | undefined; set: (place: number, document: Buffer) => unknown }
  readWords: WordReader
  /** The answers to a text: all listings, when it asks for nothing in particular. */
  answers: (text: string) => Answers
}

export type Answers = {
  /** How well each listing answers, by place. */
  scores: Float32Array
  hasWords: boolean
  /** Those that meet these conditions too, and what can be counted on them. */
  among: (parts: FilterPart[], widened: FacetKey[]) => Among
  /** Where those are, with nothing counted. */
  passing: (parts: FilterPart[]) => Uint32Array
}

/** The words of the listings and the needs of the town in; what answers questions out. */
export function makeCopy(index: TermIndex, needs: Needs): ListingCopy {
  const { traits } = index
  const readWords = readWordsWith(index, needs)
  return {
    traits,
    at: index.at,
    everything: index.everything,
    withTerm: index.withTerm,
    documents: index.documents,
    readWords,
    answers: (text) => {
      const words = readWords(text)
      const { places, scores } = words ?? index.everything()
      const hasWords = words !== null
      return {
        scores,
        hasWords,
        among: (parts, widened) => among(traits, places, parts, widened),
        passing: (parts) => passing(traits, places, parts),
      }
    },
  }
}

/** An older copy may still say which listings answer, and never what they say: one that was hidden since must not be seen. */
export const asOld = (copy: ListingCopy): ListingCopy => ({
  ...copy,
  documents: { get: () => undefined, set: () => {} },
})
