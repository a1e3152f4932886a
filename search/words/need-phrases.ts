import type { OfType, TownDocument } from '../town-document.ts'
import { isNearlySame } from './is-nearly-same.ts'
import { lightStem } from './light-stem.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { otherWords } from './other-words.ts'
import { fold } from './fold.ts'
import { toWords } from './to-words.ts'

/** A theme that a sentence may be about. */
export type Need = {
  theme: string
  label: string
  parent: string | null
  /** Between 0 and 1; only good enough ones are given. */
  score: number
  /** The words of the theme that fit best. */
  said: string
}
type Theme = Pick<Need, 'theme' | 'label' | 'parent'>
type Phrase = {
  theme: Theme
  said: string
  /** Each word that says something, and its stem. */
  words: (readonly [word: string, stem: string])[]
  stems: Set<string>
  /** Words that make one word with the only one that tells: `op` straat. Without them it is something else. */
  particles: string[]
  worth: number
  weight: number
}
/** The phrases of a town, ready to be compared with. */
export type Needs = {
  phrases: Phrase[]
  byStem: Map<string, Phrase[]>
  stemOf: Map<string, string>
  weightOf: (stem: string) => number
}

/** One word alone is no sentence: it is not held beside phrases of more telling words than this. */
const longestForOne = 2
/** So many words of a sentence are looked at. */
const mostWords = 40
const mostNeeds = 5
const goodEnough = 0.45
/** Within so much of the best one: a far weaker guess beside a good one is noise. */
const besideTheBest = 0.6
/** A word that is spelled nearly the same says nearly as much. */
const nearlySame = 0.8
/** A part of a compound says less: a `gasrekening` is a `rekening`. */
const partly = 0.7
/** What it is called otherwise: `salaris` for `loon`. */
const otherwise = 0.6
/** What is longer is no word. */
const longestWord = 45
/** A shorter word is a part of too many others. */
const longEnough = 5

/** Words without a meaning of their own, and words that only say how much. */
const empty = withStems(
  (
    'ik je jij u hij zij ze we wij mij me mijn mn hem haar zijn ons onze zich de het een t n en of maar want als dan dat die ' +
    'dit deze er te om op in aan bij van voor met uit naar tot door over is ben bent was waren word wordt werd heb hebt heeft ' +
    'had kan kunt kunnen wil wilt willen moet moeten mag ga gaat kom komt doe doet zal zou wat wie waar hoe waarom wanneer ' +
    'doen kunnen laten zitten wel ook nog al toch even graag iets iemand zo nu sinds s beetje gewoon eigenlijk zelf daar'
  ).split(' '),
)
const weak = withStems([
  ...ordinaryWords,
  ...(
    'hier gemeente hulp help helpen helpt nodig bijna soms hele laatst vaak steeds altijd heel erg veel meer niet geen ' +
    'nooit elke dag dagen alle alles echt te zoek ander andere anderen'
  ).split(' '),
])

/** Whose it is changes little: a father who forgets or a mother. */
const relatives = new Map(
  [
    'vader moeder papa mama pa ma oma opa schoonmoeder schoonvader',
    'man vrouw partner echtgenoot',
    'zoon dochter kind kinderen kids zoontje dochtertje zoons dochters',
  ].flatMap((row) => row.split(' ').map((word) => [word, `+${row.split(' ')[0]}`] as const)),
)

function withStems(words: string[]): Set<string> {
  return new Set([...words, ...words.map(lightStem)])
}

/** The words that say something, folded, and the stem of each. */
function toStems(text: string): Map<string, string> {
  const words = toWords(text)
    .slice(0, mostWords)
    .map(({ folded }) => [folded, relatives.get(folded) ?? lightStem(folded)] as const)
  return new Map(words.filter(([word, stem]) => !empty.has(word) && !/^\d/.test(word)))
}

function toPhraseStems(said: string) {
  const words = toStems(said)
  const stems = new Set(words.values())
  const spoken = stems.size === 1 ? toWords(said).map(({ folded }) => folded) : []
  return { words: [...words], stems, particles: spoken.filter((word) => joining.has(word)) }
}

const joining = new Set('op in uit zonder weg af om over zijn'.split(' '))

const worths = { label: 0.85, everyday: 0.85, needs: 1, professional: 0.85 }

function toPhrases(document: OfType<'theme'>): Omit<Phrase, 'weight'>[] {
  const theme: Theme = { theme: document.slug, label: document.label, parent: document.parent }
  const lists = { ...document, label: [document.label] }
  return (Object.keys(worths) as (keyof typeof worths)[]).flatMap((key) =>
    lists[key]
      .map((said) => ({ theme, said, ...toPhraseStems(said), worth: worths[key] }))
      .filter(({ stems }) => [...stems].some(isStrong)),
  )
}

/** Takes a twentieth of a second, in which nobody is answered, while most that changes in a town is no theme. */
let latest: { of: string; needs: Needs } | undefined

/** The documents of a town in, what a sentence is compared with out. */
export function toNeeds(documents: TownDocument[]): Needs {
  const themes = documents.filter((one): one is OfType<'theme'> => one.type === 'theme')
  const of = JSON.stringify(themes)
  if (latest?.of !== of) latest = { of, needs: needsOf(themes) }
  return latest.needs
}

function needsOf(themes: OfType<'theme'>[]): Needs {
  const all = themes.flatMap(toPhrases)
  const byStem = new Map<string, Phrase[]>()
  const seen = new Map<string, number>()
  for (const { stems } of all) for (const stem of stems) seen.set(stem, (seen.get(stem) ?? 0) + 1)
  const weightOf = (stem: string) => {
    const rare = Math.log(1 + all.length / ((seen.get(stem) ?? 1) * 4))
    return rare * (weak.has(stem) ? 0.3 : stem.startsWith('+') ? 0.5 : 1)
  }
  const phrases = all.map((phrase) => ({ ...phrase, weight: sum(phrase.stems, weightOf) }))
  for (const phrase of phrases)
    for (const stem of phrase.stems) {
      const others = byStem.get(stem)
      if (others) others.push(phrase)
      else byStem.set(stem, [phrase])
    }
  const stemOf = new Map(all.flatMap(({ words }) => words))
  return { phrases, byStem, stemOf, weightOf }
}

const sum = (stems: Iterable<string>, weightOf: (stem: string) => number) => {
  let total = 0
  for (const stem of stems) total += weightOf(stem)
  return total
}

/** Says something by itself: it is not only how much, or whose. */
const isStrong = (stem: string) => !weak.has(stem) && !stem.startsWith('+')

/** The stems of the town that a word stands for: its own, what is spelled nearly the same, or what it begins or ends with. */
function knownStems(
  word: string,
  stem: string,
  { byStem, stemOf }: Needs,
): [stem: string, likeness: number][] {
  if (byStem.has(stem)) return [[stem, 1]]
  const similar = [...byStem.keys()].filter((other) => isNearlySame(stem, other))
  if (similar.length > 0) return similar.map((other) => [other, nearlySame])
  const parts = [...stemOf].filter(([known]) => isPartOf(known, word))
  return [...parts.map(([, other]) => [other, partly] as const), ...calledOtherwise(word, byStem)].map(
    ([other, like]) => [other, like],
  )
}

const calledOtherwise = (word: string, byStem: Needs['byStem']) =>
  (word.length > longestWord ? [] : otherWords(word))
    .filter((other) => !other.includes(' '))
    .map((other) => [lightStem(fold(other)), otherwise] as const)
    .filter(([other]) => byStem.has(other))

const isPartOf = (known: string, word: string) =>
  known.length >= longEnough &&
  word.length >= known.length + 3 &&
  (word.startsWith(known) || word.endsWith(known))

/**
 * The needs that a sentence may be about, best first; none when nothing fits. Order and form of the words and small
 * typing errors do not matter.
 */
export function matchNeeds(text: string, needs: Needs): Need[] {
  const stems = toStems(text)
  const likeness = new Map<string, number>()
  let said = 0
  for (const [word, stem] of stems) {
    const known = knownStems(word, stem, needs)
    for (const [other, like] of known) likeness.set(other, Math.max(like, likeness.get(other) ?? 0))
    said += Math.max(
      ...known.map(([other]) => needs.weightOf(other)),
      known.length ? 0 : needs.weightOf(stem) / 2,
    )
  }
  const best = new Map<string, Need>()
  const phrases = new Set([...likeness.keys()].flatMap((stem) => needs.byStem.get(stem) ?? []))
  const spoken = new Set(toWords(text).map(({ folded }) => folded))
  for (const phrase of phrases) {
    if (stems.size === 1 && phrase.stems.size > longestForOne) continue
    if (!phrase.particles.every((word) => spoken.has(word))) continue
    const score = scoreOf(phrase, likeness, said, needs)
    if (score >= goodEnough && score > (best.get(phrase.theme.theme)?.score ?? 0))
      best.set(phrase.theme.theme, { ...phrase.theme, score, said: phrase.said })
  }
  return choose([...best.values()])
}

/**
 * The themes that are called just so, by their label or a word of residents or professionals: what is meant by a word
 * in another language or of the street. Best first.
 */
export function needsCalled(said: string, needs: Needs): Need[] {
  const { stems } = toPhraseStems(said)
  const [first] = stems
  const best = new Map<string, Need>()
  for (const phrase of (first && needs.byStem.get(first)) || []) {
    const isSame = phrase.stems.size === stems.size && [...stems].every((stem) => phrase.stems.has(stem))
    if (isSame && phrase.worth > (best.get(phrase.theme.theme)?.score ?? 0))
      best.set(phrase.theme.theme, { ...phrase.theme, score: phrase.worth, said: phrase.said })
  }
  return choose([...best.values()])
}

/** How much of the phrase is in the sentence, and, less, how much of the sentence is in the phrase. */
function scoreOf(phrase: Phrase, likeness: Map<string, number>, said: number, { weightOf }: Needs): number {
  if (![...phrase.stems].some((stem) => isStrong(stem) && likeness.has(stem))) return 0
  const shared = sum(phrase.stems, (stem) => weightOf(stem) * (likeness.get(stem) ?? 0))
  return phrase.worth * (shared / phrase.weight) * (0.45 + 0.55 * Math.min(1, shared / said))
}

/** The small theme instead of the large one around it, when it fits as well. */
function choose(found: Need[]): Need[] {
  const top = Math.max(0, ...found.map(({ score }) => score))
  return found
    .filter((need) => !found.some((other) => other.parent === need.theme && other.score >= need.score))
    .filter(({ score }) => score >= top * besideTheBest)
    .sort((a, b) => b.score - a.score || a.theme.localeCompare(b.theme))
    .slice(0, mostNeeds)
}
