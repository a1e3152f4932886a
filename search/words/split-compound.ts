import { foldWord } from './fold-word.ts'
import { knownSplits, unsplittable } from './known-splits.ts'
import { isKind, knownWord } from './known-words.ts'
import { onePiece, toWeight } from './part-weights.ts'
import { knownBase, stemWord } from './stem-word.ts'
import { kinds } from './word-kinds.ts'

/** A way to cut a word in two: until where the first part goes, where the last begins, and how likely it is. */
type Cut = { until: number; from: number; weight: number }

const shortestPart = 3
const shortestWord = 6
const longestWord = 45
/** And as the first part less than as the last: jongeren-ontmoetingscentrum. */
const firstInParts = 0.3
/** A part of so many letters may be a compound itself. */
const longPart = 9
const mostSplits = 4
/** A split this much less likely than the best is not worth keeping. */
const farBehind = 1 / 16
/** A part that is a compound itself counts, but less than a word one knows. */
const partInParts = 0.01

/** The weight of what a noun is a form of: vrouwen as vrouw, lessen as les. Forms of verbs are not looked for. */
function weightOfForm(word: string, role: 'first' | 'last'): number {
  if (!/(en|s|jes?|[^aeiou]e)$/.test(word)) return 0
  const base = knownBase(word)
  return !base || base === word || !isKind(base, kinds.lemma) ? 0 : toWeight(knownWord(base)?.[role])
}

/** The weight of a part that nobody knows but that is a compound itself; of its parts no more is asked. */
const weightOfCompound = (part: string, isPart: boolean): number =>
  isPart || part.length < longPart ? 0 : partInParts * Math.min(1, cutsOf(part, true)[0]?.weight ?? 0)

const weightOfLast = (last: string, isPart: boolean): number =>
  Math.max(toWeight(knownWord(last)?.last), weightOfForm(last, 'last')) || weightOfCompound(last, isPart)

/** What opens a compound: a word, a form of it (vrouwen-opvang), or a word with an s behind it (ontmoetings-plek). */
function openings(first: string, isPart: boolean): { until: number; weight: number }[] {
  const found = []
  const own =
    toWeight(knownWord(first)?.first) || (first.endsWith('en') ? 0.3 * weightOfForm(first, 'first') : 0)
  if (own) found.push({ until: first.length, weight: own })
  const bare = first.length > shortestPart && first.endsWith('s') ? knownWord(first.slice(0, -1)) : undefined
  const withS = bare ? toWeight(bare.first) * (bare.kind & kinds.takesS ? 0.6 : 0.2) : 0
  if (withS) found.push({ until: first.length - 1, weight: withS })
  const inner = found.length === 0 ? firstInParts * weightOfCompound(first, isPart) : 0
  if (inner) found.push({ until: first.length, weight: inner })
  return found
}

/** Every way to cut, likeliest first, weighed against the word being of one piece. */
function cutsOf(word: string, isPart = false): Cut[] {
  const cuts: Cut[] = []
  for (let from = shortestPart; from <= word.length - shortestPart; from++) {
    const opens = openings(word.slice(0, from), isPart)
    const last = opens.length > 0 ? weightOfLast(word.slice(from), isPart) : 0
    if (last === 0) continue
    for (const { until, weight } of opens)
      cuts.push({ until, from, weight: (weight * last) / onePiece(word.length) })
  }
  return cuts.sort((a, b) => b.weight - a.weight)
}

const ofUnknown = 0.02
const ofOnePiece = 1.5

/** How likely a cut must be: of an unknown word little, of one the dictionary has in one piece much, of a verb never. */
function leastWeight(word: string, stem = stemWord(word)): number {
  if (unsplittable.has(word) || unsplittable.has(stem)) return Infinity
  const isVerb = isKind(stem, kinds.verb) && (word.endsWith('en') || !isKind(stem, kinds.lemma))
  if (isVerb && !isKind(word, kinds.lemma)) return Infinity
  if (isKind(word, kinds.whole)) return ofOnePiece
  const isFormOfOnePiece = isKind(stem, kinds.whole) && !((cutsOf(stem)[0]?.weight ?? 0) >= ofOnePiece)
  return isFormOfOnePiece ? Infinity : ofUnknown
}

/**
 * The likely ways to cut a Dutch compound in two, best first: schuldhulpverlening is schuld and hulpverlening (and
 * schuldhulp and verlening). Parts can be cut again. Nothing for a word of one piece or an unknown one. Written as in
 * the word, accents included.
 */
export function splitCompound(word: string): string[][] {
  const written = word.toWellFormed().normalize('NFC').toLowerCase()
  const folded = foldWord(written)
  const source = folded.length === written.length ? written : folded
  if (folded.length < shortestWord || folded.length > longestWord || !/^[a-z]+$/.test(folded)) return []
  const known = knownSplits.get(folded)
  if (known) return [known]
  const least = leastWeight(folded)
  const cuts = cutsOf(folded).filter(
    ({ weight }, _, [best]) => weight >= least && weight >= best!.weight * farBehind,
  )
  return cuts.slice(0, mostSplits).map(({ until, from }) => [source.slice(0, until), source.slice(from)])
}
