import { stemWord } from './stem-word.ts'

/** Words of any story whatever it is about: when, how much, how well, and what everybody does all day. */
const lines = [
  'dag dagen dagje week weken maand maanden jaar jaren uur uren keer keren tijd tijdje moment eind einde begin periode',
  'twee drie vier vijf zes zeven acht negen tien eerste tweede derde laatste volgende vorige geleden straks later vroeger',
  'maken laten nemen geven zeggen vragen denken voelen blijven gebruiken houden beginnen proberen gebeuren kijken',
  'bedoelen hopen willen kunnen regelen komen brengen halen hangen lijken worden vertellen merken',
  'goed goede beter best slecht slechte leuk leuke fijn fijne mooi mooie groot grote klein kleine lang lange kort korte',
  'weinig genoeg vol hard makkelijk moeilijk lastig zwaar',
  'mens mensen persoon plek plekje plaats manier soort probleem problemen situatie geval reden deel rest',
  'gek raar zeker precies helemaal bijna gauw snel langzaam rustig opeens plotseling telkens helaas gelukkig',
]
/** All of them, as they are written. */
export const ordinaryWords = lines.join(' ').split(' ')
const ordinary = new Set(ordinaryWords.map(stemWord))

/** Who it is about, where that is said with "mijn" or "onze": whose it is says little about what is needed. */
const relatives = new Set(
  'moeder vader mama papa ma pa oma opa man vrouw partner vriend vriendin echtgenoot schoonmoeder schoonvader broer broertje zus zusje oom tante ex'.split(
    ' ',
  ),
)
const owners = new Set('mijn mn m ons onze zijn haar hun jouw je een'.split(' '))

/**
 * Of the words of a question those that say little of what is needed, beside the others. A question of few words has
 * none: who types "vrouwen" or "lange dag" means that.
 */
export function ordinaryWordsIn(words: string[]): Set<string> {
  if (words.length < shortest) return new Set()
  return new Set(
    words.filter(
      (word, at) => ordinary.has(stemWord(word)) || (relatives.has(word) && owners.has(words[at - 1] ?? '')),
    ),
  )
}
const shortest = 4
