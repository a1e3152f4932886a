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

/** Which listings answer, in no order that means something, and how well each does, by its place; 0 for all others. */
export type Scored = { places: Uint32Array; scores: Float32Array }

/** What answers a question: what has enough of its words, or is about what it may need. */
export function score(index: TermIndex, asked: Asked): Scored {
  const scores = new Float32Array(index.places())
  const found = roomToCount(scores.length).found
  let count = scoreWords(index, asked, scores, found)
  count = addNeeds(index, asked.needs, scores, found, count)
  const standings = index.standings()
  const worths = worthsByStanding()
  for (let i = 0; i < count; i++) scores[found[i]!]! *= worths[standings[found[i]!]!]!
  const places = found.slice(0, dropUnscored(scores, found, count))
  addShared(index, scores, highest({ places, scores }, bestOnes))
  return { places, scores }
}

/** Moves those that have a score to the front; how many there are. */
function dropUnscored(scores: Float32Array, found: Uint32Array, count: number): number {
  let kept = 0
  for (let i = 0; i < count; i++) if (scores[found[i]!]! > 0) found[kept++] = found[i]!
  return kept
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
 * answer, however strong that little is. Puts who is one in `found`, and says how many.
 */
function scoreWords(
  index: TermIndex,
  { concepts, matching }: Asked,
  scores: Float32Array,
  found: Uint32Array,
): number {
  const { isFound, has, best, sum, seen } = roomToCount(scores.length)
  let count = 0
  for (const concept of concepts) {
    const tells = matching.parts.find((part) => part.concept === concept)?.tells ?? 0
    let many = 0
    for (const [term, fit] of concept) {
      const worth = fit * index.tells(term) * perTerm
      const { packed, count: length } = index.withTerm(term) ?? none
      for (let i = 0; i < length; i++) {
        const place = placeIn(packed[i]!)
        const value = worth * weightIn(packed[i]!)
        const before = sum[place]!
        if (before === 0) seen[many++] = place
        sum[place] = before + value
        if (value > best[place]!) best[place] = value
      }
    }
    for (let i = 0; i < many; i++) {
      const place = seen[i]!
      const most = best[place]!
      scores[place]! += most + weights.again * (sum[place]! - most)
      has[place]! += tells
      best[place] = sum[place] = 0
      if (isFound[place] === 0) found[count++] = place
      isFound[place] = 1
    }
  }
  const needed = leastThatIsEnough(matching)
  for (let i = 0; i < count; i++) {
    const place = found[i]!
    if (!(has[place]! > 0 && has[place]! >= needed)) scores[place] = 0
    has[place] = isFound[place] = 0
  }
  return dropUnscored(scores, found, count)
}

const none = makePostings()

const makeRoom = (size: number) => ({
  has: new Float32Array(size),
  best: new Float32Array(size),
  sum: new Float32Array(size),
  isFound: new Uint8Array(size),
  seen: new Uint32Array(size),
  found: new Uint32Array(size),
})
let room = makeRoom(0)

/**
 * Room to count in. The same each time, for making two megabytes for every question costs a third of it: whoever uses it
 * leaves zeros behind, but in `seen` and `found`.
 */
function roomToCount(size: number): typeof room {
  if (room.has.length < size) room = makeRoom(Math.ceil(size * 1.5))
  return room
}

/** Of several themes that a listing has, the one that fits best, and the others a little. Puts who is new in `found`. */
function addNeeds(
  index: TermIndex,
  needs: Asked['needs'],
  scores: Float32Array,
  found: Uint32Array,
  before: number,
): number {
  const { best, sum, seen } = roomToCount(scores.length)
  let [count, many] = [before, 0]
  for (const { theme, score } of needs) {
    const { packed, count: length } = index.withTheme(theme) ?? none
    for (let i = 0; i < length; i++) {
      const place = placeIn(packed[i]!)
      if (sum[place] === 0) seen[many++] = place
      sum[place]! += score
      if (score > best[place]!) best[place] = score
    }
  }
  for (let i = 0; i < many; i++) {
    const place = seen[i]!
    if (scores[place] === 0) found[count++] = place
    scores[place]! += weights.need * (best[place]! + weights.needAgain * (sum[place]! - best[place]!))
    best[place] = sum[place] = 0
  }
  return count
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
