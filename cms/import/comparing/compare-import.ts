import type { Draft, DraftFields } from '../drafts/draft.ts'
import { givesAway } from '../../trust/traces/gives-away.ts'
import { isUsable } from '../drafts/to-drafts.ts'
import { type FieldChange, mergeFields } from './merge-fields.ts'

/** A listing that came from this source before: what was imported then, and what the house has now. */
export type Known = {
  key: string
  listing: string
  imported: DraftFields
  house: DraftFields
  /** In the bin, or ended: that was a person's choice, and an import does not bring it back. */
  isPutAway: boolean
  /** The address that nobody may read, '' when it is not written down; null when its place is no secret. */
  secret: string | null
}

/** What an import would do, row by row. Nothing of it has been done yet. */
export type Difference =
  | { outcome: 'new'; draft: Draft }
  | { outcome: 'changed'; draft: Draft; listing: string; changes: FieldChange[] }
  | { outcome: 'unchanged'; draft: Draft; listing: string; changes: FieldChange[] }
  | { outcome: 'put-away'; draft: Draft; listing: string }
  | { outcome: 'refused'; draft: Draft }
  | { outcome: 'gone'; key: string; listing: string }

/** No file says where a secret place is: not by a venue, which others would see, and not in a text. */
function keepSecret(secret: string, change: FieldChange): FieldChange {
  const isTold = change.field !== 'note' && givesAway(secret, JSON.stringify(change.wanted ?? ''))
  return change.field === 'venue' || isTold ? { ...change, outcome: 'kept' } : change
}

function compareRow(draft: Draft, known: Known | undefined): Difference {
  if (!isUsable(draft)) return { outcome: 'refused', draft }
  if (!known) return { outcome: 'new', draft }
  const { listing } = known
  if (known.isPutAway) return { outcome: 'put-away', draft, listing }
  const { secret } = known
  const merged = mergeFields(known.imported, known.house, draft.fields)
  const changes = secret === null ? merged : merged.map((change) => keepSecret(secret, change))
  const isChanged = changes.some(({ outcome }) => outcome === 'take')
  return { outcome: isChanged ? 'changed' : 'unchanged', draft, listing, changes }
}

/**
 * A file beside what is there, by the source's own ids. A listing whose row is gone is only named: whether it stops
 * is for a person. A row that is there but cannot be read is not gone.
 */
export function compareImport(drafts: Draft[], known: Known[]): Difference[] {
  const byKey = new Map(known.map((one) => [one.key, one]))
  const seen = new Set(drafts.map(({ key }) => key))
  const rows = drafts.map((draft) => compareRow(draft, byKey.get(draft.key)))
  const gone = known
    .filter(({ key, isPutAway }) => !seen.has(key) && !isPutAway)
    .map(({ key, listing }) => ({ outcome: 'gone' as const, key, listing }))
  return [...rows, ...gone]
}

/** How many rows of each kind, for the line above the list. */
export function countDifferences(differences: Difference[]): Record<Difference['outcome'], number> {
  const counts = { new: 0, changed: 0, unchanged: 0, 'put-away': 0, refused: 0, gone: 0 }
  for (const { outcome } of differences) counts[outcome]++
  return counts
}
