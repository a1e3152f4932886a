import type { Draft } from '../drafts/draft.ts'
import type { Remark } from '../drafts/remark.ts'
import type { Difference } from '../comparing/compare-import.ts'
import type { FieldChange } from '../comparing/merge-fields.ts'
import type { RowState } from '../states.ts'

export type Made = {
  collection: 'organisations' | 'venues'
  id: string
  name: string
  /** As it was made: a later one says that someone went on with it. */
  updatedAt: string
}
/** Stored values by their path in a listing: `contact.phone` and the like. */
export type Stored = Record<string, unknown>

/** What doing a row did, so that it can be undone. */
export type Trace = {
  made: Made[]
  /** Whether the listing itself was made. */
  isNew: boolean
  /** Whether what was shown changed, and not a draft. */
  isShown: boolean
  before: Stored
  after: Stored
  /** When the listing was last changed, right after this. */
  updatedAt: string
  /** What the source had said before, as it was remembered; null when it never did. */
  imported: string | null
}

/** A row of an import as it is kept. */
export type ImportRow = {
  id: string
  line: number | null
  key: string
  title: string
  outcome: Difference['outcome']
  draft: Draft | null
  listing: string | null
  changes: FieldChange[]
  remarks: Remark[]
  state: RowState
  fault: string | null
  trace: Trace | null
}
