import type { Concept } from './concepts.ts'
import type { TermIndex } from './term-index.ts'

/** What a listing must have to answer a question: enough of these together. */
export type Matching = { parts: { concept: Concept; tells: number }[]; needed: number }

/** So much of what the words tell together. Tuned on the benchmark: less finds more that is no answer. */
const enough = 0.25
/** Beyond these the most telling ones decide: every way to have enough of them is written out. */
const mostParts = 6

/** What was asked in, what is enough of it out: most telling first, what no listing has left out. */
export function toMatching(index: TermIndex, concepts: Concept[]): Matching {
  const parts = concepts
    .filter((concept) => concept.size > 0)
    .map((concept) => ({ concept, tells: tellsMost(index, concept) }))
    .sort((a, b) => b.tells - a.tells)
  const total = parts.reduce((sum, { tells }) => sum + tells, 0)
  return { parts: parts.slice(0, mostParts), needed: total * enough }
}

const tellsMost = (index: TermIndex, concept: Concept) =>
  Math.max(...[...concept.keys()].map((term) => index.tells(term)))

/** Rounding must not keep out what has exactly enough. */
export const leastThatIsEnough = ({ needed }: Matching): number => needed - 1e-6
