import type { PayloadRequest } from 'payload'
import { compareImport, type Difference } from '../comparing/compare-import.ts'
import { sameText } from '../comparing/merge-fields.ts'
import type { Draft } from '../drafts/draft.ts'
import { toDrafts } from '../drafts/to-drafts.ts'
import { readFile } from '../reading/read-file.ts'
import type { Surroundings } from './do-row.ts'
import type { RowState } from '../states.ts'
import type { ImportRow } from './import-row.ts'
import { type KnownListing, readKnown } from './read-known.ts'
import { readBytes, readReading, replaceRows } from './store.ts'

type Row = Omit<ImportRow, 'id'>

/** The source says what it said before: there is nothing to do, and nothing new to remember. */
const isOldNews = (draft: Draft, one: KnownListing | undefined) =>
  one !== undefined && (one.isOwn || sameText(one.imported) === sameText(draft.fields))

function stateOf(difference: Difference, one: KnownListing | undefined): RowState {
  const { outcome } = difference
  if (outcome === 'new' || outcome === 'changed') return 'waiting'
  return outcome === 'unchanged' && !isOldNews(difference.draft, one) ? 'waiting' : 'idle'
}

function toRow(difference: Difference, one: KnownListing | undefined): Row {
  const { outcome } = difference
  const draft = 'draft' in difference ? difference.draft : null
  const key = 'key' in difference ? difference.key : difference.draft.key
  return {
    outcome,
    line: draft?.line ?? null,
    key,
    title: draft?.fields.title ?? one?.title ?? '',
    draft,
    listing: 'listing' in difference ? difference.listing : null,
    changes: 'changes' in difference ? difference.changes : [],
    remarks: draft?.remarks ?? [],
    state: stateOf(difference, one),
    fault: null,
    trace: null,
  }
}

/** The dry run: every row of the file beside what is there, kept as the rows of this import. Changes nothing else. */
export async function compareFile(
  req: PayloadRequest,
  { id, source }: { id: string; source: string },
  around: Surroundings,
): Promise<void> {
  const { mapping } = await readReading(req, id)
  const drafts = toDrafts(await readFile(await readBytes(req, id)), mapping, around.town)
  const known = await readKnown(req, source, drafts, around)
  const byKey = new Map(known.map((one) => [one.key, one]))
  const rows = compareImport(drafts, known).map((difference) =>
    toRow(difference, byKey.get('key' in difference ? difference.key : difference.draft.key)),
  )
  await replaceRows(req, id, rows)
}
