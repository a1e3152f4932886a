import { lightStem } from './light-stem.ts'
import { wordsIn } from './words-in.ts'

/** Said or left out without a difference in what is meant. What stands where (op, bij, voor) and "not" do matter. */
const fillers = new Set(
  (
    'ik je jij jou u hij zij ze we wij mij me mijn mn jouw uw hem haar zijn hun ons onze jullie zich elkaar de het een t n s ' +
    'die dat dit deze er en of maar dan als ook nog al toch even graag gewoon heel hele erg zo te om is ben bent was waren ' +
    'word wordt worden werd heb hebt heeft hebben had hadden kan kun kunt kunnen kon wil wilt willen wilde zou zouden ' +
    'moet moeten moest mag mogen ga gaat gaan altijd steeds vaak soms meer weer nu net echt eigenlijk beetje misschien'
  ).split(' '),
)

const negations = new Set('geen niet nooit nergens niks niets'.split(' '))

const pieceOf = (word: string): string => (negations.has(word) ? 'niet' : lightStem(word))

/**
 * What phrases share that say the same in another order or form: `kind luistert niet` and `kinderen willen nooit
 * luisteren`. Nothing for what begins or ends with a word that does not matter, so that of all pieces of a question only
 * one has the key, nor for what is one word really.
 */
export function phraseKey(words: string[]): string | undefined {
  if (fillers.has(words[0]!) || fillers.has(words.at(-1)!)) return undefined
  return keyOfTelling(words.filter((word) => !fillers.has(word)))
}

const keyOfTelling = (telling: string[]): string | undefined =>
  telling.length < 2 ? undefined : telling.map(pieceOf).sort().join(' ')

/** The same of a phrase as it is written down, which may begin with "ik". */
export const writtenPhraseKey = (phrase: string): string | undefined =>
  keyOfTelling(wordsIn(phrase).filter((word) => !fillers.has(word)))
