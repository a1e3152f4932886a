import type { Need } from '../words/need-phrases.ts'
import type { Concept } from './concepts.ts'
import { highest } from './highest.ts'
import { leastThatIsEnough, type Matching } from './matching.ts'
import { makePostings, placeIn, weightIn } from './postings.ts'
import { standing, type TermIndex } from './term-index.ts'

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
  /** Of each further theme that the sentence is about: the small one beside the large one around it. */
  needAgain: 0.2,
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
  const standings = index.standings()
  const worths = worthsByStanding()
  for (let place = 0; place < scores.length; place++) scores[place]! *= worths[standings[place]!]!
  addShared(index, scores, highest(scores, bestOnes))
  return scores
}

/** What a score is worth for each combination of standings. */
function worthsByStanding(): number[] {
  const all = standing.here + standing.quiet + standing.lowered
  return Array.from({ length: all + 1 }, (_, is) => {
    if ((is & standing.here) === 0) return 0
    return (is & standing.quiet ? weights.quiet : 1) * (is & standing.lowered ? weights.lowered : 1)
  })
}

/**
 * For each concept the term that fits best counts, and the others a little. Who has not enough of what was asked is no
 * answer, however strong that little is.
 */
function scoreWords(index: TermIndex, { concepts, matching }: Asked): Float32Array {
  const size = index.places()
  const scores = new Float32Array(size)
  const { has, best, sum, seen } = roomToCount(size)
  for (const concept of concepts) {
    const tells = matching.parts.find((part) => part.concept === concept)?.tells ?? 0
    let found = 0
    for (const [term, fit] of concept) {
      const worth = fit * index.tells(term) * perTerm
      const { packed, count } = index.withTerm(term) ?? none
      for (let i = 0; i < count; i++) {
        const place = placeIn(packed[i]!)
        const value = worth * weightIn(packed[i]!)
        const before = sum[place]!
        if (before === 0) seen[found++] = place
        sum[place] = before + value
        if (value > best[place]!) best[place] = value
      }
    }
    for (let i = 0; i < found; i++) {
      const place = seen[i]!
      const most = best[place]!
      scores[place]! += most + weights.again * (sum[place]! - most)
      has[place]! += tells
      best[place] = sum[place] = 0
    }
  }
  const needed = leastThatIsEnough(matching)
  for (let place = 0; place < size; place++)
    if (!(has[place]! > 0 && has[place]! >= needed)) scores[place] = 0
  return scores
}

const none = makePostings()

const makeRoom = (size: number) => ({
  has: new Float32Array(size),
  best: new Float32Array(size),
  sum: new Float32Array(size),
  seen: new Uint32Array(size),
})
let room = makeRoom(0)

/** Room to count in, zeros but for `seen`. The same each time: making two megabytes for every question costs a third of it. */
function roomToCount(size: number): typeof room {
  if (room.has.length < size) room = makeRoom(Math.ceil(size * 1.5))
  else for (const part of [room.has, room.best, room.sum]) part.fill(0)
  return room
}

/** Of several themes that a listing has, the one that fits best, and the others a little. */
function addNeeds(index: TermIndex, scores: Float32Array, needs: Asked['needs']): void {
  if (needs.length === 0) return
  const { best, sum: sums } = roomToCount(scores.length)
  for (const { theme, score } of needs) {
    const { packed, count } = index.withTheme(theme) ?? none
    for (let i = 0; i < count; i++) {
      const place = placeIn(packed[i]!)
      sums[place]! += score
      if (score > best[place]!) best[place] = score
    }
  }
  for (let place = 0; place < scores.length; place++) {
    const more = sums[place]! - best[place]!
    scores[place]! += weights.need * (best[place]! + weights.needAgain * more)
  }
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
  for (const [theme, share] of shares) {
    const { packed, count } = index.withTheme(theme) ?? none
    for (let i = 0; i < count; i++) {
      const place = placeIn(packed[i]!)
      if (scores[place]! > 0) scores[place]! += worth * share * weightIn(packed[i]!)
    }
  }
}
