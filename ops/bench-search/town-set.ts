import { questions } from '#seed/questions/questions.ts'
import type { AskedSet } from './asked-set.ts'
import { growDocuments } from './grow-documents.ts'
import { toText } from './to-text.ts'

/** The town of the seed and what its residents ask. */
export function townSet(now: Date): AskedSet {
  const { listings, town } = growDocuments(now)
  const found = listings.filter(({ standing }) => standing.is !== 'ended')
  return { set: { name: 'Eindhoven', texts: found.map(toText), listings, town, now }, asked: questions }
}
