import type { StoredListing } from '../outbox/stored.ts'

const fields = ['hidden', 'hiddenReason', 'internalNote', 'reportingLine', 'source', 'confirmed'] as const
type Own = Partial<Pick<StoredListing, (typeof fields)[number]>>

/**
 * What the editors and the house keep with a listing, as it stands in its row. A draft may be older than that: who
 * publishes one must not show again what was hidden since.
 */
export const editorsOwn = (row: Partial<StoredListing> | null): Own =>
  Object.fromEntries(fields.flatMap((field) => (row && field in row ? [[field, row[field]]] : [])))
