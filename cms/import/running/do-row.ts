import type { PayloadRequest } from 'payload'
import { compareImport, type Difference } from '../comparing/compare-import.ts'
import type { Draft } from '../drafts/draft.ts'
import { formatImported } from '../comparing/remember-import.ts'
import type { Around } from '../saving/from-listing.ts'
import type { House } from './house.ts'
import type { ImportRow } from './import-row.ts'
import { readKnown } from './read-known.ts'
import type { Town } from './read-town.ts'
import { refuseOutside } from './refuse-outside.ts'
import { type Saved, saveChange, saveNew, saveNothing } from './save-row.ts'
import { noteRow, readImported, setImported } from './store.ts'

export type Surroundings = Around & { town: Town; house: House }
type Source = { source: string; publish: boolean; importId: string }

function save(
  req: PayloadRequest,
  difference: Difference,
  { house }: Surroundings,
  source: { name: string; publish: boolean },
): Saved | Promise<Saved> {
  if (difference.outcome === 'changed') return saveChange(req, house, difference)
  if (difference.outcome !== 'new') return saveNothing('listing' in difference ? difference.listing : null)
  const { fields, key } = difference.draft
  return saveNew(req, house, fields, { ...source, key })
}

/** A file of our own is compared with what was exported; it is no source. */
async function rememberSaid(req: PayloadRequest, source: string, draft: Draft, isOwn: boolean) {
  const before = (await readImported(req, source, draft.key)).get(draft.key)
  if (!isOwn) await setImported(req, source, draft.key, draft.fields)
  return { imported: before ? formatImported(before) : null }
}

/**
 * Does one row, in the transaction of `req`. It is compared anew: someone may have changed the listing after the dry
 * run.
 * @returns what to remember of it once the transaction is committed.
 */
export async function doRow(
  req: PayloadRequest,
  row: ImportRow,
  { source, publish, importId }: Source,
  around: Surroundings,
): Promise<() => void> {
  const draft = row.draft!
  const known = await readKnown(req, source, [draft], around, 'these')
  const difference = compareImport([draft], known)[0]!
  const isOwn = known.some((one) => one.key === draft.key && one.isOwn)
  const said = await rememberSaid(req, source, draft, isOwn)
  if (difference.outcome === 'changed') await refuseOutside(req, importId, difference.listing)
  const { listing, trace, remember } = await save(req, difference, around, { name: source, publish })
  if (listing) await refuseOutside(req, importId, listing)
  await noteRow(req, {
    ...row,
    state: 'done',
    fault: null,
    outcome: difference.outcome,
    changes: 'changes' in difference ? difference.changes : [],
    listing,
    trace: { ...trace, ...said },
  })
  return remember
}
