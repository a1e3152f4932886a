import type { Need } from '../words/need-phrases.ts'
import type { Concept } from './concepts.ts'
import { isEnough, type Matching } from './matching.ts'
import type { TermIndex } from './term-index.ts'

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
}
const bestOnes = 6
const perTerm = 2.2

/** The listings that answer and how well, best first, at most `most`; exactly those that `textCondition` lets through. */
export function rank(index: TermIndex, asked: Asked, most: number): Map<string, number> {
  const scores = scoreWords(index, asked.concepts)
  keepMatching(index, scores, asked.matching)
  addNeeds(index, scores, asked.needs)
  for (let place = 0; place < scores.length; place++) {
    const listing = scores[place]! > 0 ? index.at(place) : undefined
    scores[place] = listing ? scores[place]! * (listing.isQuiet ? weights.quiet : 1) : 0
  }
  addShared(index, scores, highest(scores, bestOnes))
  return new Map(highest(scores, most).map((place) => [index.at(place)!.id, scores[place]!]))
}

/** Who has not enough of what was asked is no answer, however strong that little is. */
function keepMatching(index: TermIndex, scores: Float32Array, matching: Matching): void {
  const has = new Float32Array(scores.length)
  for (const { concept, tells } of matching.parts) {
    const seen = new Set<number>()
    for (const term of concept.keys()) index.withTerm(term)?.each((place) => seen.add(place))
    for (const place of seen) has[place]! += tells
  }
  for (let place = 0; place < scores.length; place++)
    if (!isEnough(has[place]!, matching) || has[place] === 0) scores[place] = 0
}

/** For each concept the term that fits best counts, and the others a little. */
function scoreWords(index: TermIndex, concepts: Concept[]): Float32Array {
  const size = index.places()
  const [scores, best, sum] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  for (const concept of concepts) {
    const seen: number[] = []
    for (const [term, fit] of concept) {
      const worth = fit * index.tells(term) * perTerm
      index.withTerm(term)?.each((place, weight) => {
        const value = worth * weight
        if (sum[place] === 0) seen.push(place)
        sum[place]! += value
        if (value > best[place]!) best[place] = value
      })
    }
    for (const place of seen) {
      scores[place]! += best[place]! + weights.again * (sum[place]! - best[place]!)
      best[place] = sum[place] = 0
    }
  }
  return scores
}

/** Of several themes that a listing has, the one that fits best. */
function addNeeds(index: TermIndex, scores: Float32Array, needs: Asked['needs']): void {
  const best = new Map<number, number>()
  for (const { theme, score } of needs)
    index.withTheme(theme)?.each((place) => best.set(place, Math.max(score, best.get(place) ?? 0)))
  for (const [place, score] of best) scores[place]! += weights.need * score
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
  const gains = new Map<number, number>()
  for (const [theme, share] of shares)
    index.withTheme(theme)?.each((place) => gains.set(place, (gains.get(place) ?? 0) + share))
  for (const [place, gain] of gains) {
    const count = index.at(place)?.themes.length
    if (count && scores[place]! > 0) scores[place]! += (best * weights.shared * gain) / (count * total)
  }
}

const buckets = 512

/** The places with the highest scores, highest first. Sorts only those that can be among them. */
function highest(scores: Float32Array, most: number): number[] {
  let top = 0
  for (const score of scores) if (score > top) top = score
  const counts = new Uint32Array(buckets + 1)
  const bucketOf = (score: number) => Math.floor((score / top) * buckets)
  for (const score of scores) if (score > 0) counts[bucketOf(score)]!++
  let [from, kept] = [buckets, counts[buckets]!]
  while (from > 0 && kept < most) kept += counts[--from]!
  const places: number[] = []
  for (let place = 0; place < scores.length; place++)
    if (scores[place]! > 0 && bucketOf(scores[place]!) >= from) places.push(place)
  return places.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most)
}
