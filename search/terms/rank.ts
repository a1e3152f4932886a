import type { Need } from '../words/need-phrases.ts'
import type { Concept } from './concepts.ts'
import { isEnough, type Matching } from './matching.ts'
import { makePostings, placeIn, type Postings, weightIn } from './postings.ts'
import type { Placed, TermIndex } from './term-index.ts'

/** What a question says: its words, and the themes its sentence may be about. */
export type Asked = {
  concepts: Concept[]
  matching: Matching
  needs: Pick<Need, 'theme' | 'score'>[]
}

/** All tuned on the benchmark. */
const weights = {
  /** A listing that has several of the terms of one concept has a little more of it. */
  again: 0.4,
  /** Of a theme that the sentence is about. */
  need: 6,
  /** Of a theme that the best listings share. */
  shared: 0.5,
  /** Where one cannot go this week. */
  quiet: 0.8,
  /** Whose owner left question after question unanswered: below its equals, above what answers less well. */
  lowered: 0.9,
}
const bestOnes = 6
const perTerm = 2.2

/** How well every listing answers, by its place; 0 for those that `textCondition` does not let through. */
export function score(index: TermIndex, asked: Asked): Float32Array {
  const scores = scoreWords(index, asked)
  addNeeds(index, scores, asked.needs)
  for (let place = 0; place < scores.length; place++) {
    if (scores[place] === 0) continue
    const listing = index.at(place)
    scores[place] = listing ? scores[place]! * worthOf(listing) : 0
  }
  addShared(index, scores, highest(scores, bestOnes))
  return scores
}

const worthOf = ({ isQuiet, isLowered }: Placed): number =>
  (isQuiet ? weights.quiet : 1) * (isLowered ? weights.lowered : 1)

/**
 * For each concept the term that fits best counts, and the others a little. Who has not enough of what was asked is no
 * answer, however strong that little is.
 */
function scoreWords(index: TermIndex, { concepts, matching }: Asked): Float32Array {
  const size = index.places()
  const [scores, has] = [new Float32Array(size), new Float32Array(size)]
  const [best, sum] = [new Float32Array(size), new Float32Array(size)]
  const seen = new Uint32Array(size)
  for (const concept of concepts) {
    const tells = matching.parts.find((part) => part.concept === concept)?.tells ?? 0
    let found = 0
    for (const [term, fit] of concept) {
      const worth = fit * index.tells(term) * perTerm
      const { packed, count } = index.withTerm(term) ?? none
      for (let i = 0; i < count; i++) {
        const place = placeIn(packed[i]!)
        const value = worth * weightIn(packed[i]!)
        if (sum[place] === 0) seen[found++] = place
        sum[place]! += value
        if (value > best[place]!) best[place] = value
      }
    }
    for (let i = 0; i < found; i++) {
      const place = seen[i]!
      scores[place]! += best[place]! + weights.again * (sum[place]! - best[place]!)
      has[place]! += tells
      best[place] = sum[place] = 0
    }
  }
  for (let place = 0; place < size; place++)
    if (has[place] === 0 || !isEnough(has[place]!, matching)) scores[place] = 0
  return scores
}

const none = makePostings()

function* placesOf({ packed, count }: Postings = none): Generator<number> {
  for (let i = 0; i < count; i++) yield placeIn(packed[i]!)
}

/** Of several themes that a listing has, the one that fits best. */
function addNeeds(index: TermIndex, scores: Float32Array, needs: Asked['needs']): void {
  if (needs.length === 0) return
  const best = new Float32Array(scores.length)
  for (const { theme, score } of needs)
    for (const place of placesOf(index.withTheme(theme))) if (score > best[place]!) best[place] = score
  for (let place = 0; place < scores.length; place++) scores[place]! += weights.need * best[place]!
}

/** What the best listings are about, so may be what was meant: the others of those themes come next. */
function addShared(index: TermIndex, scores: Float32Array, first: number[]): void {
  if (first.length === 0) return
  const best = scores[first[0]!]!
  const shares = new Map<string, number>()
  let total = 0
  for (const place of first) {
    const weight = (scores[place]! / best) ** 2
    const { themes } = index.at(place)!
    total += weight
    for (const theme of themes) shares.set(theme, (shares.get(theme) ?? 0) + weight / themes.length)
  }
  const worth = (best * weights.shared) / total
  for (const [theme, share] of shares)
    for (const place of placesOf(index.withTheme(theme)))
      if (scores[place]! > 0) scores[place]! += (worth * share) / index.at(place)!.themes.length
}

/** So many steps are told apart before the few at the top are sorted. */
const steps = 512

/** The places with the highest scores, highest first. Sorts only those that can be among them. */
export function highest(scores: Float32Array, most: number): number[] {
  let top = 0
  for (const score of scores) if (score > top) top = score
  const counts = new Uint32Array(steps + 1)
  const scale = steps / top
  for (const score of scores) if (score > 0) counts[(score * scale) | 0]!++
  let [from, kept] = [steps, counts[steps]!]
  while (from > 0 && kept < most) kept += counts[--from]!
  const places: number[] = []
  for (let place = 0; place < scores.length; place++)
    if (scores[place]! > 0 && ((scores[place]! * scale) | 0) >= from) places.push(place)
  return places.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most)
}
