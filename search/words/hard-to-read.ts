import { difficultWords } from './difficult-words.ts'

/** A place in a text that a twelve-year-old stumbles over; for a word of the office also what to say instead. */
export type HardSpot =
  | { why: 'difficult word'; text: string; instead: string }
  | { why: 'long word' | 'long sentence'; text: string }

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
    const { instead } = entries[match.slice(1).findIndex((group) => group !== undefined)]!
    return { why: 'difficult word', text: text.slice(match.index, match.index + match[0].length), instead }
  })
}

const toSentences = (text: string) => text.split(/(?<=[.!?…:;])\s+|\n+/).filter(Boolean)
const toWords = (text: string) => text.match(/[\p{L}\d][\p{L}\d'’.,@/-]*/gu) ?? []

/** A capital inside a sentence is a name, which is as long as it is. */
const longWords = (sentence: string): HardSpot[] =>
  [...sentence.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word, index }) => word.length > mostLetters && (index === 0 || !/^\p{Lu}/u.test(word)))
    .map(([text]) => ({ why: 'long word', text }))

const longSentence = (sentence: string): HardSpot[] =>
  toWords(sentence).length > mostWords ? [{ why: 'long sentence', text: sentence }] : []

/** Everything in a Dutch text that could be said more simply: words of the office, long words, long sentences. */
export function hardToRead(text: string): HardSpot[] {
  const whole = text.normalize('NFC')
  const sentences = toSentences(whole)
  return [...difficultSpots(whole), ...sentences.flatMap(longWords), ...sentences.flatMap(longSentence)]
}
