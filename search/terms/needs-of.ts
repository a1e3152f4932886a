import { contentWords } from '../words/content-words.ts'
import { matchNeeds, type Need, type Needs, needsCalled } from '../words/need-phrases.ts'
import { longestPhrase, otherWords } from '../words/other-words.ts'
import { wordsIn } from '../words/words-in.ts'
import type { TermIndex } from './term-index.ts'
import { termsOfWord } from './terms-of.ts'

/** What a theme is called in other words than were typed tells less. Tuned on the benchmark. */
const meant = 0.85
/** Of a theme that is meant so much goes to the large one around it: help beside it may do as well. */
const around = 0.15
/** Of a question nobody looks further than this many words. */
const mostWords = 40

type Known = Pick<TermIndex, 'words' | 'has'>
type NeedOfWords = Pick<Need, 'theme' | 'score'>
/** Theme → how much of the question is about it. */
type Shares = Map<string, number>

/**
 * The themes that a question may be about: those that its own words name, else those that its words are called in the
 * Dutch of the field. So a word in another language, of the street or with a slip in it leads to a theme too.
 */
export function needsOf(text: string, index: Known, needs: Needs): NeedOfWords[] {
  const own = matchNeeds(text, needs)
  if (own.length > 0) return withParents(own)
  const content = new Set(contentWords(text))
  const total: Shares = new Map()
  for (const said of piecesOf(wordsIn(text).slice(0, mostWords), content)) {
    const told = said.split(' ').filter((word) => content.has(word)).length
    for (const [theme, score] of sharesOf(said, index, needs))
      total.set(theme, (total.get(theme) ?? 0) + (score * meant * told) / content.size)
  }
  return [...total].map(([theme, score]) => ({ theme, score }))
}

function withParents(own: Need[]): NeedOfWords[] {
  const all = new Map(own.map(({ theme, score }) => [theme, score]))
  for (const { parent, score } of own)
    if (parent) all.set(parent, Math.max(all.get(parent) ?? 0, score * around))
  return [...all].map(([theme, score]) => ({ theme, score }))
}

/** Phrases that have other words, longest first, and the words that say something outside of them. */
function piecesOf(words: string[], content: Set<string>): string[] {
  const pieces: string[] = []
  for (let length = longestPhrase; length >= 2; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const said = words.slice(from, from + length)
      if (said.includes('') || otherWords(said.join(' ')).length === 0) continue
      pieces.push(said.join(' '))
      words = words.map((word, i) => (i >= from && i < from + length ? '' : word))
    }
  return [...pieces, ...words.filter((word) => content.has(word))]
}

/** What a word or phrase is called otherwise, and of a word that does not exist what it was meant to be. */
function sharesOf(said: string, { words, has }: Known, needs: Needs): Shares {
  const shares: Shares = new Map()
  const add = (called: string, likeness: number) => {
    for (const { theme, score } of needsCalled(called, needs))
      shares.set(theme, Math.max(shares.get(theme) ?? 0, score * likeness))
  }
  const addAll = (one: string, likeness: number) => {
    for (const other of otherWords(one)) add(other, likeness)
  }
  addAll(said, 1)
  if (said.includes(' ') || words.has(said) || has(termsOfWord(said).stem)) return shares
  for (const [other, likeness] of words.meantBy(said)) {
    add(other, likeness)
    addAll(other, likeness)
  }
  return shares
}
