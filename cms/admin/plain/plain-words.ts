import type { Spot } from '../../plain-language/plainer-spots.ts'

const nl = {
  count: (count: number) => (count === 1 ? 'Eén ding kan makkelijker' : `${count} dingen kunnen makkelijker`),
  show: (text: string) => `Laat zien waar dit staat: ${text}`,
  why: ({ why, say, instead }: Spot): string => {
    if (why === 'difficult word') return say ? `Moeilijk woord. Zeg liever: ${say}.` : 'Moeilijk woord.'
    if (why === 'short name') return `Niet iedereen kent dit: ${say}.`
    if (why === 'long word') return 'Lang woord. Kan het korter, of in twee woorden?'
    if (why === 'passive') return 'Zeg wie het doet. Dus “wij koken”, niet “er wordt gekookt”.'
    return instead ? 'Lange zin. Maak er twee van.' : 'Lange zin. Kan het in twee zinnen?'
  },
  make: (instead: string) => `Maak er dit van: ${instead}`,
  made: (instead: string) => `Veranderd in: ${instead}`,
  putBack: 'Zet terug',
  isBack: 'Het staat er weer zoals eerst.',
}

const en: typeof nl = {
  count: (count) => (count === 1 ? 'One thing can be simpler' : `${count} things can be simpler`),
  show: (text) => `Show where this stands: ${text}`,
  why: ({ why, say, instead }) => {
    if (why === 'difficult word') return say ? `Difficult word. Rather say: ${say}.` : 'Difficult word.'
    if (why === 'short name') return `Not everyone knows this: ${say}.`
    if (why === 'long word') return 'Long word. Can it be shorter, or two words?'
    if (why === 'passive') return 'Say who does it: “we cook”, not “it is cooked”.'
    return instead ? 'Long sentence. Make it two.' : 'Long sentence. Can it be two?'
  },
  make: (instead) => `Change into: ${instead}`,
  made: (instead) => `Changed into: ${instead}`,
  putBack: 'Put back',
  isBack: 'It is as it was.',
}

/** The words of the check of plain language, in the language of the admin. */
export const plainWords = (language: string): typeof nl => (language === 'en' ? en : nl)
