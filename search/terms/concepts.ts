import { longestPhrase, otherWords } from '../words/other-words.ts'
import { contentWords } from '../words/content-words.ts'
import { ordinaryWordsIn } from '../words/ordinary-words.ts'
import { stopWords } from '../words/stop-words.ts'
import { isStory, wordsOfStory } from '../words/words-of-story.ts'
import { widerWords } from '../words/wider-words.ts'
import { wordsIn } from '../words/words-in.ts'
import type { TermIndex } from './term-index.ts'
import { termsOfWord } from './terms-of.ts'

/** One thing that was asked for: the terms it may be found by, and how well each fits, 0 to about 1. */
export type Concept = Map<string, number>
type Known = Pick<TermIndex, 'has' | 'words'>

/** How well a term fits that is not the word itself. Tuned on the benchmark. */
const fits = {
  part: 0.5,
  other: 0.8,
  partOfOther: 0.25,
  partOfAbsent: 0.4,
  phrase: 1.12,
  insidePhrase: 0.35,
  ordinary: 0.4,
  wider: 0.5,
  widerOfOther: 0.2,
  widerOfPhrase: 0.7,
}
/** Of a phrase nobody looks further than this many words. */
const mostWords = 40
const mostBeginnings = 20

/** The words of a question in, what each may be found by out. Terms that no listing has are left out. */
export function toConcepts(text: string, index: Known): Concept[] {
  const content = contentWords(text)
  const said = wordsIn(text).slice(0, mostWords)
  const { phrases, inside } = phrasesIn(said, index)
  const isTold = isStory(said)
  const ordinary = ordinaryWordsIn(said)
  const fitOf = (word: string) =>
    (inside.has(word) ? fits.insidePhrase : 1) * (ordinary.has(word) ? fits.ordinary : 1)
  const words = content.map((word) => {
    const concept = new Map<string, number>()
    addWord(concept, word, fitOf(word), index, isTold ? addWithOthers : addWithWider)
    return concept
  })
  return [...phrases, ...words].map(bestTerms)
}

/** A concept with more terms than this has become vague. */
const mostTerms = 40
const bestTerms = (concept: Concept): Concept =>
  concept.size <= mostTerms ? concept : new Map([...concept].sort((a, b) => b[1] - a[1]).slice(0, mostTerms))

/** Phrases of several words that have other words: "geen rooie cent". And the words that stand in them. */
function phrasesIn(words: string[], index: Known): { phrases: Concept[]; inside: Set<string> } {
  const [phrases, inside]: [Concept[], Set<string>] = [[], new Set()]
  const isTold = isStory(words)
  for (let length = longestPhrase; length >= 2; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const said = words.slice(from, from + length)
      const concept: Concept = new Map()
      const others = [...otherWords(said.join(' ')), ...(isTold ? wordsOfStory(said) : [])]
      for (const other of others) addPhrase(concept, other, fits.phrase, index)
      for (const other of widerWords(said)) addPhrase(concept, other, fits.widerOfPhrase, index)
      addWiderOfOthers(concept, others, 1, index)
      if (concept.size === 0) continue
      for (const word of said) inside.add(word)
      if (!phrases.some((longer) => isWithin(concept, longer))) phrases.push(concept)
    }
  return { phrases, inside }
}

/** "Een praatje maken" says no more than the "praatje maken" in it. */
const isWithin = (one: Concept, other: Concept): boolean => [...one.keys()].every((term) => other.has(term))

function add(concept: Concept, term: string, fit: number, index: Known): void {
  if (index.has(term) && (concept.get(term) ?? 0) < fit) concept.set(term, fit)
}

function addOwn(concept: Concept, word: string, fit: number, index: Known, partFit = fits.part): void {
  const { stem, parts } = termsOfWord(word)
  add(concept, stem, fit, index)
  for (const part of parts) add(concept, part, fit * partFit, index)
}

/** Each word of a phrase fits less the more of them there are. */
function addPhrase(concept: Concept, phrase: string, fit: number, index: Known): void {
  const words = wordsIn(phrase).filter((word) => !stopWords.has(word))
  for (const word of words) {
    const { stem } = termsOfWord(word)
    const partFit = index.has(stem) ? fits.partOfOther : fits.partOfAbsent
    addOwn(concept, word, fit / words.length, index, partFit)
  }
}

function addWithOthers(concept: Concept, word: string, fit: number, index: Known): void {
  addOwn(concept, word, fit, index)
  for (const other of otherWords(word)) addPhrase(concept, other, fit * fits.other, index)
}

/** And what helps as well. In a story a single word is too little to go by; there the needs say it. */
function addWithWider(concept: Concept, word: string, fit: number, index: Known): void {
  addWithOthers(concept, word, fit, index)
  for (const other of widerWords([word])) addPhrase(concept, other, fit * fits.wider, index)
  addWiderOfOthers(concept, otherWords(word), fit, index)
}

function addWiderOfOthers(concept: Concept, others: string[], fit: number, index: Known): void {
  for (const other of others.flatMap((one) => widerWords(wordsIn(one))))
    addPhrase(concept, other, fit * fits.widerOfOther, index)
}

/** A word that does not exist is what it was meant to be, or the beginning of what is still being typed. */
function addWord(
  concept: Concept,
  word: string,
  fit: number,
  index: Known,
  addMeaning: typeof addWithOthers,
): void {
  addMeaning(concept, word, fit, index)
  if (index.words.has(word) || index.has(termsOfWord(word).stem)) return
  const meant = index.words.meantBy(word)
  for (const [other, likeness] of meant) addMeaning(concept, other, fit * likeness, index)
  if (meant.length === 0 && concept.size === 0 && word.length >= 3)
    for (const other of index.words.beginningWith(word, mostBeginnings)) addOwn(concept, other, fit, index)
}
