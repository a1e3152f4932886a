import { foldWord } from './fold-word.ts'
import { irregularWords } from './irregular-words.ts'
import { isBase, isKind, knownWord } from './known-words.ts'
import { restoreSpelling } from './restore-spelling.ts'
import { type Candidate, stemCandidates, withoutPrefix } from './stem-candidates.ts'
import { kinds } from './word-kinds.ts'

const isVerb = (stem: string) => isKind(stem, kinds.verb) || isKind(withoutPrefix(stem), kinds.verb)

const isTrue = ({ stem, kind }: Candidate) =>
  kind === 0 || isKind(stem, kind) || ((kind & kinds.verb) > 0 && isVerb(stem))

function firstTrue(word: string): string | undefined {
  for (const candidate of stemCandidates(word)) if (isTrue(candidate)) return candidate.stem
  return undefined
}

/** What a folded word is a form of, when that is in the dictionary; compounds are not looked into. */
export const knownBase = (word: string): string | undefined =>
  irregularWords.get(word) ?? (isBase(word) ? word : firstTrue(word))

function knownStem(word: string): string | undefined {
  const base = knownBase(word)
  return base && (stemOfDoing(base) ?? base)
}

/** Nouns in -ing that are about something else than their verb. */
const otherThings = /(handel|reken|richt|kled|dek|afdel|instel|won|sticht|vestig|regel|men|stell?)ing$/

/** Short verbs whose noun is the doing of it. */
const surelyDoing = new Set(['oefen', 'train', 'leen', 'scheid'])

/** vergadering → vergader: the doing of a verb, when the verb is long enough to be sure of. */
function stemOfDoing(word: string): string | undefined {
  if (!word.endsWith('ing') || otherThings.test(word)) return undefined
  return restoreSpelling(word.slice(0, -3)).find(
    (stem) => (stem.length >= 6 || surelyDoing.has(stem)) && isVerb(stem),
  )
}

const opens = (first: string): number =>
  knownWord(first)?.first || (first.endsWith('s') && knownWord(first.slice(0, -1))?.first) || 0

/** Only the last part of a compound is inflected: wijkteams is wijk and teams. The likeliest cut decides. */
function stemOfCompound(word: string): string | undefined {
  let best: { stem: string; weight: number } | undefined
  for (let at = 3; at <= word.length - 3; at++) {
    const first = word.slice(0, at)
    const weight = opens(first)
    const last = weight && knownStem(word.slice(at))
    if (!last) continue
    const total = weight + (knownWord(last)?.last ?? 0)
    if (!best || total > best.weight) best = { stem: first + last, weight: total }
  }
  return best?.stem
}

/** verhaal(en) but wandel(en): an e that is not the first vowel is seldom long. */
function guessSpelling(base: string): string {
  const [likely, other] = restoreSpelling(base)
  return other && /[aeiou].*e[^aeiou]$/.test(base) ? other : likely!
}

/** A word nobody knows: only the endings that are hardly ever anything else. */
function guessStem(word: string): string {
  if (/..(tjes?|[bdfgkpt]jes?)$/.test(word)) return word.replace(/t?jes?$/, '')
  if (/[^aeiou]en$/.test(word) && word.length >= 7) return guessSpelling(word.slice(0, -2))
  if (/([lnr]|[ae]r)s$/.test(word) && word.length >= 6) return word.slice(0, -1)
  return word
}

/**
 * The stem that the forms of a Dutch word share: huizen → huis, oefent → oefen, boekjes → boek. It brings together too
 * little rather than too much, and leaves words of other scripts and of fewer than four letters alone.
 */
export function stemWord(word: string): string {
  const folded = foldWord(word)
  if (folded.length < 3 || !/^[a-z]+$/.test(folded)) return folded
  return knownStem(folded) ?? (folded.length < 4 ? folded : (stemOfCompound(folded) ?? guessStem(folded)))
}
