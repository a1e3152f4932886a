import { restoreSpelling } from './restore-spelling.ts'
import { kinds } from './word-kinds.ts'

/** What a word may be a form of, and what that has to be known as for it to be true. */
export type Candidate = { stem: string; kind: number }

const noun = (stem: string): Candidate => ({ stem, kind: kinds.lemma })
const verb = (stem: string): Candidate => ({ stem, kind: kinds.verb })
const either = (stem: string): Candidate => ({ stem, kind: kinds.lemma | kinds.verb })

/** Any word will do: the ending says enough. */
const sure = (stem: string): Candidate => ({ stem, kind: 0 })

/** Endings with what they leave, likeliest first. `rest` is the word without the ending. */
const endings: [RegExp, (rest: string) => Candidate[]][] = [
  [/heden$/, (rest) => [sure(`${rest}heid`)]],
  // Diminutives: boekje, balletje, dingetje, boompje, opleidinkje, cafeetje, tuintje
  [/(?<!(bb|gg|kk|ll|mm|nn|pp|rr|ss|tt)et)jes?$/, (rest) => [noun(rest)]],
  [/etjes?$/, (rest) => [...restoreSpelling(rest).map(noun), noun(`${rest}e`)]],
  [/(?<=m)pjes?$/, (rest) => [noun(rest)]],
  [/(?<=n)kjes?$/, (rest) => [noun(`${rest}g`)]],
  [/tjes?$/, (rest) => [noun(rest), ...shorten(rest).map(noun)]],
  // Plurals: huizen, ideeen, groenten; autos; musea, technici
  [/(?<=(ig|[fnri]d|z)e)n$/, (rest) => [noun(rest)]],
  [/en$/, (rest) => restoreSpelling(rest).slice(0, 1).map(noun)],
  [/n$/, (rest) => [noun(rest)]],
  [/en$/, (rest) => restoreSpelling(rest).map(either)],
  [/s$/, (rest) => [noun(rest)]],
  [/a$/, (rest) => [noun(`${rest}um`)]],
  [/i$/, (rest) => [noun(`${rest}us`)]],
  // Adjectives: goede, groter, duurder
  [/(?<=i)ele$/, (rest) => [noun(`${rest}eel`)]],
  [/e$/, (rest) => restoreSpelling(rest).map(noun)],
  [/ere?$/, (rest) => restoreSpelling(rest).map(noun)],
  [/(?<=r)dere?$/, (rest) => [noun(rest)]],
  // Verbs: oefent, oefende(n), oefenend
  [/t$/, (rest) => [verb(rest)]],
  [/[dt]en?$/, (rest) => [verb(rest)]],
  [/end(en?)?$/, (rest) => restoreSpelling(rest).map(verb)],
  [/ste?$/, (rest) => [noun(rest)]],
]

/** cafee(tje), autoo(tje): the vowel is doubled before the ending only. */
const shorten = (rest: string): string[] => (/([aou])\1$/.test(rest) ? [rest.slice(0, -1)] : [])

const shortestStem = 3
const isLong = (stem: string) => stem.length >= shortestStem

/** What may stand before a verb and come loose: aan-melden, op-voeden. */
const prefixes =
  'aan|achter|af|bij|binnen|door|in|langs|mee|na|om|op|over|rond|samen|schoon|terug|thuis|toe|tegen|uit|vast|voor|weg'
const prefixed = new RegExp(`^(?:${prefixes})(?=..)`)
const prefixedParticiple = new RegExp(`^(${prefixes})?ge(.+[dt])e?n?$`)

/** A verb without what may come loose from it: aanmeld → meld. */
export const withoutPrefix = (stem: string): string => stem.replace(prefixed, '')

/** geoefend, opgevoed, aangemeld: `ge` at the front or behind a prefix, and d or t at the end when the stem has none. */
function fromParticiple(word: string): Candidate[] {
  const [, before = '', stem] = prefixedParticiple.exec(word) ?? []
  return stem ? [verb(before + stem.slice(0, -1)), verb(before + stem)] : []
}

/** What a folded word could be an inflected form of, likeliest first. Most will be no words at all. */
export function* stemCandidates(word: string): Generator<Candidate> {
  for (const [ending, undo] of endings) {
    const at = word.search(ending)
    if (at >= shortestStem - 1) yield* undo(word.slice(0, at)).filter(({ stem }) => isLong(stem))
  }
  yield* fromParticiple(word).filter(({ stem }) => isLong(stem))
}
