import type { PayloadRequest } from 'payload'
import { parseImported } from '../comparing/remember-import.ts'
import { type FieldName, sameText } from '../comparing/merge-fields.ts'
import { fieldNames } from '../field-names.ts'
import type { ImportRow, Trace } from './import-row.ts'
import { findListings } from './read-known.ts'
import { updateListing } from './save-row.ts'
import { noteRow, readImported, setImported } from './store.ts'
import { fieldOf, pickStored, toNested } from './stored-paths.ts'
import type { Listing } from '../../payload-types.ts'

type Outcome = Pick<ImportRow, 'state' | 'fault'>
const undone = (fault: string | null = null): Outcome => ({ state: 'undone', fault })
const kept = (fault: string): Outcome => ({ state: 'kept', fault })

/** Puts back one row as it was before, but for what was changed since; in the transaction of `req`. */
export async function undoRow(req: PayloadRequest, row: ImportRow, source: string): Promise<void> {
  const { trace } = row
  const outcome = trace ? await undo(req, row.listing, trace) : undone()
  if (trace && outcome.state === 'undone') await forget(req, row, source, trace)
  await noteRow(req, { ...row, ...outcome })
}

/** What the source said goes back too, unless it has said something else since. */
async function forget(
  req: PayloadRequest,
  { key, draft }: ImportRow,
  source: string,
  trace: Trace,
): Promise<void> {
  const now = (await readImported(req, source, key)).get(key)
  if (!now || sameText(now) !== sameText(draft!.fields)) return
  await setImported(req, source, key, trace.imported === null ? null : parseImported(trace.imported))
}

async function undo(req: PayloadRequest, id: string | null, trace: Trace): Promise<Outcome> {
  if (!id || (!trace.isNew && Object.keys(trace.before).length === 0)) return undone()
  const [listing] = await findListings(req, { id: { equals: id } })
  if (!listing) return undone('Dit aanbod was al weg.')
  if (!trace.isNew) return putBack(req, listing, trace)
  if (Date.parse(listing.updatedAt) !== Date.parse(trace.updatedAt))
    return kept('Dit aanbod is na de import veranderd. Daarom blijft het staan.')
  await req.payload.delete({
    collection: 'listings',
    id,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return undone()
}

/** The fields that are as the import left them, and those that are not. */
function split(listing: Listing, { before, after }: Trace) {
  const fields = [...new Set(Object.keys(before).map(fieldOf))]
  const isUntouched = (field: FieldName) =>
    Object.entries(pickStored(listing, [field])).every(
      ([path, value]) => sameText(value) === sameText(after[path]),
    )
  return { back: fields.filter(isUntouched), left: fields.filter((field) => !isUntouched(field)) }
}

async function putBack(req: PayloadRequest, listing: Listing, trace: Trace): Promise<Outcome> {
  if (listing.deletedAt) return kept('Dit aanbod ligt nu in de prullenbak. Daarom laten we het zo.')
  const { back, left } = split(listing, trace)
  const values = Object.entries(trace.before).filter(([path]) => back.includes(fieldOf(path)))
  if (back.length > 0) await updateListing(req, listing, toNested(Object.fromEntries(values)))
  const names = left.map((field) => fieldNames[field]).join(', ')
  const told = [
    names && `Na de import veranderd, en daarom zo gebleven: ${names}.`,
    trace.isShown &&
      listing._status === 'draft' &&
      'Iemand werkt aan een concept hiervan. Daarin is het teruggezet. Wat op de kaart staat verandert pas als dat concept erop gaat.',
  ].filter(Boolean)
  return told.length > 0 ? kept(told.join(' ')) : undone()
}
