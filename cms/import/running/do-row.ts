import type { PayloadRequest } from 'payload'
import { compareImport } from '../comparing/compare-import.ts'
import { formatImported } from '../comparing/remember-import.ts'
import type { Around } from '../saving/from-listing.ts'
import type { House } from './house.ts'
import type { ImportRow } from './import-row.ts'
import { readKnown } from './read-known.ts'
import type { Town } from './read-town.ts'
import { saveChange, saveNew } from './save-row.ts'
import { noteRow, readImported, setImported } from './store.ts'

export type Surroundings = Around & { town: Town; house: House }
type Source = { source: string; publish: boolean }

const nothingToRemember = () => {}

/**
 * Does one row, in the transaction of `req`. It is compared anew: someone may have changed the listing after the dry
 * run.
 * @returns what to remember of it once the transaction is committed.
 */
export async function doRow(
  req: PayloadRequest,
  row: ImportRow,
  { source, publish }: Source,
  around: Surroundings,
): Promise<() => void> {
  const draft = row.draft!
  const known = await readKnown(req, source, [draft], around, 'these')
  const difference = compareImport([draft], known)[0]!
  const isOwn = known.some((one) => one.key === draft.key && one.isOwn)
  const done = { ...row, state: 'done' as const, outcome: difference.outcome, fault: null }
  const earlier = (await readImported(req, source, draft.key)).get(draft.key)
  const said = { imported: earlier ? formatImported(earlier) : null }
  // A file of our own is compared with what was exported; it is no source.
  if (!isOwn) await setImported(req, source, draft.key, draft.fields)

  if (difference.outcome === 'new') {
    const saved = await saveNew(req, around.house, draft.fields, { name: source, key: draft.key, publish })
    await noteRow(req, { ...done, listing: saved.listing, trace: { ...saved.trace, ...said } })
    return saved.remember
  }
  if (difference.outcome === 'changed') {
    const saved = await saveChange(req, around.house, difference)
    const { changes, listing } = difference
    await noteRow(req, { ...done, listing, changes, trace: { ...saved.trace, ...said } })
    return saved.remember
  }
  const changes = difference.outcome === 'unchanged' ? difference.changes : []
  await noteRow(req, { ...done, changes, trace: row.trace })
  return nothingToRemember
}
