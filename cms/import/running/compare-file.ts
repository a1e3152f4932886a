import type { PayloadRequest } from 'payload'
import { compareImport, type Difference } from '../comparing/compare-import.ts'
import { toDrafts } from '../drafts/to-drafts.ts'
import { readFile } from '../reading/read-file.ts'
import type { Surroundings } from './do-row.ts'
import type { ImportRow } from './import-row.ts'
import { type KnownListing, readKnown } from './read-known.ts'
import { readStoredFile, replaceRows } from './store.ts'

function toRow(difference: Difference, titles: Map<string, string>): Omit<ImportRow, 'id'> {
  const { outcome } = difference
  const more = { fault: null, trace: null }
  if (outcome === 'gone') {
    const { key, listing } = difference
    const title = titles.get(listing) ?? key
    return {
      ...more,
      outcome,
      line: null,
      key,
      title,
      draft: null,
      listing,
      changes: [],
      remarks: [],
      state: 'idle',
    }
  }
  const { draft } = difference
  return {
    ...more,
    outcome,
    line: draft.line,
    key: draft.key,
    title: draft.fields.title ?? '',
    draft,
    listing: 'listing' in difference ? difference.listing : null,
    changes: 'changes' in difference ? difference.changes : [],
    remarks: draft.remarks,
    // What is the same is remembered as said; there is no need to save the listing for that.
    state: outcome === 'new' || outcome === 'changed' || outcome === 'unchanged' ? 'waiting' : 'idle',
  }
}

const titlesOf = (known: KnownListing[]) => new Map(known.map(({ listing, title }) => [listing, title]))

/** The dry run: every row of the file beside what is there, kept as the rows of this import. Changes nothing else. */
export async function compareFile(
  req: PayloadRequest,
  { id, source }: { id: string; source: string },
  around: Surroundings,
): Promise<void> {
  const { bytes, mapping } = await readStoredFile(req, id)
  const drafts = toDrafts(await readFile(bytes), mapping, around.town)
  const known = await readKnown(req, source, drafts, around)
  const titles = titlesOf(known)
  const rows = compareImport(drafts, known).map((difference) => toRow(difference, titles))
  await replaceRows(req, id, rows)
}
