import { difficultWords } from './difficult-words.ts'

/**
 * A place in a text that a twelve-year-old stumbles over, counted from `at` in letters of its NFC form; for a word of
 * the office also what to say instead. `fits` when that can stand there as it is: of other forms only the word is known.
 */
export type HardSpot =
  | { why: 'difficult word'; text: string; at: number; instead: string; fits: boolean }
  | { why: 'long word' | 'long sentence'; text: string; at: number }

const mostWords = 15
const mostLetters = 18

/** The same letters without accents, one for one, so that a place in the one is that place in the other. */
const fold = (text: string) => text.replace(/\p{L}/gu, (letter) => letter.normalize('NFD')[0]!)

/** Realiseren, realiseert, gerealiseerd; doelgroep, doelgroepen. */
function toPattern(folded: string): string {
  const verb = /^(\w+)eren$/.exec(folded)
  if (verb) return `(?:ge)?${verb[1]}(?:eren|erende?|eert?|eerd|eerden?)`
  return `${folded.replaceAll(' ', '\\s+')}(?:e|en|n|s)?`
}

/** The longest first, so that `indienen` is not taken for a form of `indien`. */
const entries = Object.entries(difficultWords)
  .map(([word, instead]) => ({ folded: fold(word), instead }))
  .sort((a, b) => b.folded.length - a.folded.length)
const patterns = entries.map(({ folded }) => `(${toPattern(folded)})`)
const anyDifficult = new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu')

function difficultSpots(text: string): HardSpot[] {
  return [...fold(text).matchAll(anyDifficult)].map((match) => {
    const { folded, instead } = entries[match.slice(1).findIndex((group) => group !== undefined)]!
    const fits = match[0].toLowerCase().replace(/\s+/g, ' ') === folded
    const found = text.slice(match.index, match.index + match[0].length)
    return { why: 'difficult word', text: found, at: match.index, instead, fits }
  })
}

export type Sentence = { text: string; at: number }

/** The sentences of a text, and where each begins; a colon ends one too, and so does the end of a line. */
export function sentencesIn(text: string): Sentence[] {
  const gaps = [...text.matchAll(/(?<=[.!?…:;])\s+|\n+/g)]
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)]
  const ends = [...gaps.map((gap) => gap.index), text.length]
  return starts.map((at, i) => ({ text: text.slice(at, ends[i]), at })).filter((one) => one.text !== '')
}

const toWords = (text: string) => text.match(/[\p{L}\d][\p{L}\d'’.,@/-]*/gu) ?? []

/** A capital inside a sentence is a name, which is as long as it is. */
const longWords = (sentence: Sentence): HardSpot[] =>
  [...sentence.text.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word, index }) => word.length > mostLetters && (index === 0 || !/^\p{Lu}/u.test(word)))
    .map(({ 0: text, index }) => ({ why: 'long word', text, at: sentence.at + index }))

const longSentence = (sentence: Sentence): HardSpot[] =>
  toWords(sentence.text).length > mostWords ? [{ why: 'long sentence', ...sentence }] : []

/** Everything in a Dutch text that could be said more simply: words of the office, long words, long sentences. */
export function hardToRead(text: string): HardSpot[] {
  const whole = text.normalize('NFC')
  const sentences = sentencesIn(whole)
  return [...difficultSpots(whole), ...sentences.flatMap(longWords), ...sentences.flatMap(longSentence)]
}
