import { metresBetween, type Point } from '../geo/point.ts'
import type { IndexRecord } from '../index-record.ts'
import type { Access } from '../vocabulary.ts'
import type { AskedWords } from '../terms/asked-of.ts'
import type { Candidate } from './candidate.ts'

/** The parts of a record that a candidate is made of. */
export const candidateFields = [
  'id',
  'find.rungOrder',
  'find.access',
  'find.lat',
  'find.lng',
  'document.organisations.slug',
  'document.organisations.role',
]

/** A record with little more than those. */
export type LightHit = Pick<IndexRecord, 'id' | 'find'> & Partial<Pick<IndexRecord, 'document'>>

/**
 * What Meilisearch said of a rung, as the ladder knows it. Less than half as good as its best is far-fetched: of "samen
 * koffie drinken" it then has one word of the three.
 */
export function toCandidates(
  hits: LightHit[],
  near: Point | undefined,
  words: AskedWords | null | undefined,
): Candidate[] {
  const fit = ({ id }: LightHit) => words?.fit(id) ?? 0
  const best = Math.max(...hits.map(fit))
  const inOrder = words ? [...hits].sort((a, b) => fit(b) - fit(a)) : hits
  return inOrder.map((hit) => ({
    id: hit.id,
    rung: hit.find.rungOrder,
    access: hit.find.access as Access,
    providers: providersOf(hit),
    metres: metresTo(hit, near),
    isFarFetched: fit(hit) < best / 2,
  }))
}

/** Who organises it; who lends a room or pays is no provider, unless there is nobody else. */
function providersOf({ document }: LightHit): string[] {
  // Meilisearch leaves out what has nothing in it.
  const all = document?.organisations ?? []
  const organisers = all.filter(({ role }) => role === 'organiser')
  return (organisers.length > 0 ? organisers : all).map(({ slug }) => slug)
}

function metresTo({ find: { lat, lng } }: LightHit, near: Point | undefined): number | null {
  return near === undefined || lat === undefined || lng === undefined
    ? null
    : metresBetween(near, { lat, lng })
}
