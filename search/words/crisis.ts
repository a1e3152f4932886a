import type { OfType } from '../town-document.ts'
import { isNearlySame } from './is-nearly-same.ts'
import { lightStem } from './light-stem.ts'
import { toWords } from './to-words.ts'

export type EmergencyNumber = OfType<'municipality'>['emergency'][number]

/** So many words may stand between those of a sentence: "wil ik echt niet meer leven". */
const mostBetween = 1
/** Of a long word a typing error is forgiven, and it counts inside a longer one: `zelfmoordgedachten`. */
const longEnough = 8

type Compared = { word: string; stem: string }
const compare = (text: string): Compared[] =>
  toWords(text).map(({ folded }) => ({ word: folded, stem: lightStem(folded) }))

function isSaid(wanted: Compared, { word, stem }: Compared): boolean {
  if (wanted.stem === stem) return true
  if (wanted.word.length < longEnough) return false
  // One error: with two `verwachting` is `verkrachting`.
  return isNearlySame(wanted.word, word, 1) || word.startsWith(wanted.word) || word.endsWith(wanted.word)
}

/** Whether these words follow each other from here on, with little between them. */
function isSaidFrom(wanted: Compared[], said: Compared[], start: number): boolean {
  let at = start
  for (const one of wanted) {
    const last = one === wanted[0] ? at : at + mostBetween
    while (at <= last && !(said[at] && isSaid(one, said[at]!))) at++
    if (at > last) return false
    at++
  }
  return true
}

const occurs = (wanted: Compared[], said: Compared[]) =>
  wanted.length > 0 && said.some((_, start) => isSaidFrom(wanted, said, start))

/** The words of a number change when the town does, and every page asks. */
const known = new WeakMap<readonly string[], Compared[][]>()
function comparedOf(words: readonly string[]): Compared[][] {
  let compared = known.get(words)
  if (!compared) known.set(words, (compared = words.map(compare)))
  return compared
}

/**
 * The numbers to show first, calmly, above ordinary results: those of which a word is typed, in the order the town
 * gave them. Whole words and their forms only; what may not trigger it is left out of the list, not guessed here.
 */
export function crisisNumbers(text: string, emergency: EmergencyNumber[]): EmergencyNumber[] {
  const said = compare(text)
  if (said.length === 0) return []
  return emergency.filter(({ words }) => comparedOf(words).some((phrase) => occurs(phrase, said)))
}
