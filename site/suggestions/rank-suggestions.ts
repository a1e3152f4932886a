import { wordFit } from '#search/words/word-fit.ts'
import { type Suggestion, suggestionKinds } from './suggestion.ts'
import { type Entry, type Phrase, tellingWords, toPhrase, wholeText } from './town-entries.ts'

export const mostSuggestions = 8
export const mostListings = 4
/** Of each kind, so that one kind does not fill the list; and of all that is not a listing, while there are listings. */
const mostOfKind: Record<Suggestion['kind'], number> = {
  theme: 3,
  need: 2,
  place: 3,
  organisation: 2,
  listing: mostListings,
}
const goodEnough = 0.4
/** Within so much of the best of its kind. */
const besideTheBest = 0.6
/** The name of something says more than one of the words it goes by. */
const goesBy = 0.8
/** What was typed fits; how much of the phrase that is counts too. */
const weights = { fit: 0.7, coverage: 0.3 }

/** `fit`: how well the words fit; `score`: also how much of the phrase that is. */
type Ranked = { suggestion: Suggestion; fit: number; score: number }
/** What was typed; `text` is what stands before it. */
type Typed = { words: ReturnType<typeof tellingWords>; whole: string; text: string }

const toTyped = (typed: string, text = ''): Typed => ({
  words: tellingWords(typed),
  whole: wholeText(typed),
  text,
})

/** How well all that was typed fits a phrase; every word must fit somewhere. */
function fitOf({ words, whole }: Typed, phrase: Phrase): number {
  if (phrase.whole.startsWith(whole)) return 1
  if (words.length === 0 || words.length > phrase.words.length + 1) return 0
  let total = 0
  for (const typed of words) {
    const fit = Math.max(0, ...phrase.words.map((known) => wordFit(typed, known)))
    if (fit === 0) return 0
    total += fit
  }
  return total / words.length
}

function rank(
  typed: Typed,
  { phrases, toSuggestion }: Pick<Entry, 'phrases' | 'toSuggestion'>,
): Ranked | undefined {
  let best: { fit: number; score: number; said: string | null } | undefined
  for (const phrase of phrases) {
    const fit = fitOf(typed, phrase)
    if (fit === 0) continue
    const coverage = Math.min(1, typed.words.length / phrase.words.length)
    const score = (weights.fit * fit + weights.coverage * coverage) * (phrase.said === null ? 1 : goesBy)
    if (score >= goodEnough && score > (best?.score ?? 0)) best = { fit, score, said: phrase.said }
  }
  return best && { fit: best.fit, score: best.score, suggestion: toSuggestion(best.said, typed.text) }
}

const between = /\s+(?:in|bij|te|rond|uit|op|van|de|het|wijk|buurt)$/i

/** "koffie in Woensel": a place may stand at the end, behind what is looked for. */
function toTails(text: string): Typed[] {
  const words = text.trim().split(/\s+/)
  const lengths = [1, 2].filter((length) => length < words.length)
  return lengths.map((length) => {
    const rest = words.slice(0, -length).join(' ').replace(between, '').replace(between, '')
    return toTyped(words.slice(-length).join(' '), rest)
  })
}

const leastTail = 4
const surely = 0.7
/** From here on a word fits; below, it only looks like one that does. */
const fitting = 0.6
/** Of a title that the index found by words we do not know. */
const unlike = 0.5

/** A place fits all that was typed, or else surely its end. */
function rankPlace(whole: Typed, tails: Typed[], entry: Entry): Ranked | undefined {
  const found = rank(whole, entry)
  if (found) return found
  const sure = tails
    .filter(({ words }) => words.some(({ word }) => word.length >= leastTail))
    .map((tail) => rank(tail, entry))
  return sure.find((ranked) => ranked && ranked.score >= surely)
}

function bestOfKind(ranked: Ranked[], kind: Suggestion['kind']): Ranked[] {
  if (kind === 'listing') return []
  const own = ranked.filter(({ suggestion }) => suggestion.kind === kind).sort((a, b) => b.score - a.score)
  return own.filter(({ score }) => score >= own[0]!.score * besideTheBest).slice(0, mostOfKind[kind])
}

/** What looks a little like it is left out when there is something that does fit. */
function withoutLookAlikes(ranked: Ranked[]): Ranked[] {
  const doFit = ranked.filter(({ fit }) => fit >= fitting)
  return doFit.length > 0 ? doFit : ranked
}

/**
 * What somebody who typed this may mean: of the town what fits best, then listings, at most eight, by kind.
 *
 * @param listings in their own order, best first
 */
export function rankSuggestions(text: string, entries: Entry[], listings: Suggestion[]): Suggestion[] {
  const [whole, tails] = [toTyped(text), toTails(text)]
  const ofTown = entries.flatMap(
    (entry) => (entry.kind === 'place' ? rankPlace(whole, tails, entry) : rank(whole, entry)) ?? [],
  )
  const titles = listings.map((listing) => {
    const ranked = rank(whole, { phrases: [toPhrase(listing.label)], toSuggestion: () => listing })
    return ranked ?? { suggestion: listing, fit: unlike, score: 0 }
  })
  const ranked = withoutLookAlikes([...ofTown, ...titles])
  const found = titles.filter((title) => ranked.includes(title)).slice(0, mostListings)
  const some = suggestionKinds.flatMap((kind) => bestOfKind(ranked, kind)).sort((a, b) => b.score - a.score)
  const chosen = [...some.slice(0, mostSuggestions - found.length), ...found]
  return suggestionKinds.flatMap((kind) =>
    chosen.map(({ suggestion }) => suggestion).filter((one) => one.kind === kind),
  )
}
