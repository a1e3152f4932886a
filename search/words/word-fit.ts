import { beginningDistance } from './edit-distance.ts'
import { lightStem } from './light-stem.ts'
import { looseSpelling } from './loose-spelling.ts'

/** A folded word in the forms it is compared in. */
export type FitWord = { word: string; loose: string; stem: string }

/** How well each kind of likeness fits; a beginning fits better the more of the word it is. */
const fits = { same: 1, beginning: 0.9, stem: 0.85, loose: 0.8, inside: 0.6, nearly: 0.55 }
/** From this length on a word may have a letter wrong, or two. */
const longEnough = 4
const longEnoughForTwo = 9
const longEnoughInside = 5

export const toFitWord = (word: string): FitWord => ({
  word,
  loose: /^[a-z]+$/.test(word) ? looseSpelling(word) : word,
  stem: lightStem(word),
})

/** How well a word that is perhaps half typed, or wrong, fits a word that is known: from 0, not at all, to 1. */
export function wordFit(typed: FitWord, known: FitWord): number {
  if (typed.word === known.word) return fits.same
  if (known.word.startsWith(typed.word)) return fits.beginning
  const { length } = typed.loose
  if (typed.word.length >= longEnough && typed.stem === known.stem) return fits.stem
  if (length >= longEnough && known.loose.startsWith(typed.loose)) return fits.loose
  if (typed.word.length >= longEnoughInside && known.word.includes(typed.word)) return fits.inside
  if (length < longEnough || typed.loose[0] !== known.loose[0]) return 0
  const most = length >= longEnoughForTwo ? 2 : 1
  return beginningDistance(typed.loose, known.loose, most) <= most ? fits.nearly : 0
}
