import { arabic } from './groups/arabic.ts'
import { belongings } from './groups/belongings.ts'
import { care } from './groups/care.ts'
import { dayToDay } from './groups/day-to-day.ts'
import { doing } from './groups/doing.ts'
import { english } from './groups/english.ts'
import { family } from './groups/family.ts'
import { fieldTerms } from './groups/field-terms.ts'
import { growingUp } from './groups/growing-up.ts'
import { hardUp } from './groups/hard-up.ts'
import { health } from './groups/health.ts'
import { homeAndStreet } from './groups/home-and-street.ts'
import { illness } from './groups/illness.ts'
import { law } from './groups/law.ts'
import { leisure } from './groups/leisure.ts'
import { living } from './groups/living.ts'
import { mind } from './groups/mind.ts'
import { money } from './groups/money.ts'
import { newcomers } from './groups/newcomers.ts'
import { polish } from './groups/polish.ts'
import { professional } from './groups/professional.ts'
import { sentences } from './groups/sentences.ts'
import { shortNames } from './groups/short-names.ts'
import { spoken } from './groups/spoken.ts'
import { turkish } from './groups/turkish.ts'
import { ukrainian } from './groups/ukrainian.ts'
import { work } from './groups/work.ts'
import { otherForms } from './other-forms.ts'
import { phraseKey, writtenPhraseKey } from './phrase-key.ts'
import { type Group, groupsIn, type Phrases } from './read-groups.ts'
import { splitCompound } from './split-compound.ts'
import { stemWord } from './stem-word.ts'
import { wordsIn } from './words-in.ts'

/** Dutch first: a word that is Dutch too has its Dutch meaning only. */
export const dutch = [
  money,
  living,
  health,
  family,
  leisure,
  work,
  hardUp,
  belongings,
  law,
  mind,
  care,
  growingUp,
  newcomers,
  homeAndStreet,
  doing,
  shortNames,
  illness,
  spoken,
  sentences,
  professional,
  fieldTerms,
  dayToDay,
]
export const abroad = [english, turkish, polish, arabic, ukrainian]

/** Folded phrase → what it can mean, a list for each group it is in. */
type Meanings = Map<string, Phrases[]>

function add(meanings: Meanings, { said, meant }: Group, isTaken = (_key: string) => false): void {
  for (const key of said.keys()) {
    if (isTaken(key)) continue
    const lists = meanings.get(key)
    if (lists) lists.push(meant)
    else meanings.set(key, [meant])
  }
}

function readMeanings(): Meanings {
  const meanings: Meanings = new Map()
  for (const group of groupsIn(dutch)) add(meanings, group)
  const ofDutch = new Set(meanings.keys())
  for (const group of groupsIn(abroad)) add(meanings, group, (key) => ofDutch.has(key))
  return meanings
}

/** Read when first asked for: not every process that loads this asks. */
let meanings: Meanings | undefined
const known = (): Meanings => (meanings ??= readMeanings())

/** Every group: what is said, and what may be meant by it. */
export function allMeanings(): { said: string[]; meant: string[] }[] {
  const ofDutch = new Set(groupsIn(dutch).flatMap(({ said }) => [...said.keys()]))
  const foreign = groupsIn(abroad).map(({ said, meant }) => ({
    said: [...said].filter(([key]) => !ofDutch.has(key)),
    meant: [...meant],
  }))
  const own = groupsIn(dutch).map(({ said, meant }) => ({ said: [...said], meant: [...meant] }))
  const words = (phrases: [string, string][]) => phrases.map(([, phrase]) => phrase)
  return [...own, ...foreign].map(({ said, meant }) => ({ said: words(said), meant: words(meant) }))
}

/** The most words of a phrase that has other words. */
export const longestPhrase = 7

/** Phrases by what matters in them; made when first asked for. */
let phrases: Map<string, Phrases[]> | undefined

function meaningsOfPhrases(): Map<string, Phrases[]> {
  if (phrases) return phrases
  phrases = new Map()
  for (const [said, lists] of known()) {
    const key = said.includes(' ') ? writtenPhraseKey(said) : undefined
    if (key) phrases.set(key, [...(phrases.get(key) ?? []), ...lists])
  }
  return phrases
}

const firstKnown = (words: string[]): Phrases[] | undefined => {
  for (const word of words) {
    const lists = known().get(word)
    if (lists) return lists
  }
  return undefined
}

/** As it is, as its stem, as another form, or as a phrase of its parts: fietsreparatie is fiets and reparatie. */
function ofWord(word: string): Phrases[] {
  const stem = stemWord(word)
  const lists = firstKnown([word, stem]) ?? firstKnown(otherForms(stem))
  if (lists) return lists
  const splits = splitCompound(word)
  const phrases = splits.flatMap((parts) => ofPhrase(parts))
  return phrases.length > 0 ? phrases : splits.flatMap(ofMatter)
}

/** What is done about it in the words of the field: a depressiepreventie is about depressie. */
const doneAbout = new Set(
  (
    'preventie aanpak bestrijding interventie problematiek ondersteuning begeleiding hulpverlening hulp zorg beleid ' +
    'training cursus coach coaching consulent programma traject project voorziening werk werker therapie reductie ' +
    'bevordering stimulering groep bijeenkomst spreekuur loket punt netwerk team'
  ).split(' '),
)

function ofMatter([matter, done]: string[]): Phrases[] {
  if (!matter || !done || !doneAbout.has(done)) return []
  const lists = firstKnown([matter, stemWord(matter)])
  return lists ? [new Map([[matter, matter]]), ...lists] : []
}

/** Phrases of one telling word (`zonder werk`) are known as they stand only. */
const ofPhrase = (words: string[]): Phrases[] => {
  const key = phraseKey(words)
  if (key) return meaningsOfPhrases().get(key) ?? []
  return (writtenPhraseKey(words.join(' ')) ? undefined : known().get(words.join(' '))) ?? []
}

/** `wandel groep` is a wandelgroep, when that is known. */
const ofJoined = (words: string[]): Phrases[] => {
  const joined = words.join('')
  const lists = words.length === 2 ? known().get(joined) : undefined
  return lists ? [new Map([[joined, joined]]), ...lists] : []
}

/**
 * Other Dutch words for a word or short phrase of the field: what professionals, neighbours, old people or people who
 * speak another language call it. Forms of it will do (deurwaarders), and of a phrase another order and small words
 * between. Nothing for what is not in the groups.
 */
export function otherWords(said: string): string[] {
  const words = wordsIn(said)
  const lists = words.length === 1 ? ofWord(words[0]!) : [...ofPhrase(words), ...ofJoined(words)]
  const key = words.join(' ')
  return [
    ...new Set(lists.flatMap((list) => [...list].filter(([other]) => other !== key).map(([, text]) => text))),
  ]
}
