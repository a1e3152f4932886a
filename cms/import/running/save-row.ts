import type { PayloadRequest } from 'payload'
import type { Difference } from '../comparing/compare-import.ts'
import type { DraftFields } from '../drafts/draft.ts'
import type { Listing } from '../../payload-types.ts'
import { toListingData, toNewListing } from '../saving/to-listing-data.ts'
import type { House } from './house.ts'
import type { Trace } from './import-row.ts'
import { findListings } from './read-known.ts'
import { pickStored } from './stored-paths.ts'

/** What was saved; `remember` is for after the commit. */
export type Saved = { listing: string | null; trace: Omit<Trace, 'imported'>; remember: () => void }
type Source = { name: string; key: string; publish: boolean }

const readOne = async (req: PayloadRequest, id: string): Promise<Listing> => {
  const [listing] = await findListings(req, { id: { equals: id } })
  if (!listing) throw new Error('A listing is gone while it was being changed.')
  return listing
}

const trace = (after: Listing, more: Pick<Trace, 'made' | 'isNew' | 'before' | 'after'>) => ({
  ...more,
  isShown: after._status === 'published',
  updatedAt: after.updatedAt,
})

/** Makes a listing of a row, with the organisation and the venue it needs; all in the transaction of `req`. */
export async function saveNew(
  req: PayloadRequest,
  house: House,
  fields: DraftFields,
  source: Source,
): Promise<Saved> {
  const { found, made, remember } = await house.findOrMake(req, fields)
  const data = {
    ...toNewListing(fields, found, source),
    ...(source.publish && { _status: 'published' as const }),
  }
  const { id } = await req.payload.create({
    collection: 'listings',
    data: data as never,
    draft: !source.publish,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const after = await readOne(req, id)
  return { listing: id, remember, trace: trace(after, { made, isNew: true, before: {}, after: {} }) }
}

/** Takes over what changed at the source, on a draft where the newest version is one, else on what is shown. */
export async function saveChange(
  req: PayloadRequest,
  house: House,
  { listing, changes, draft }: Extract<Difference, { outcome: 'changed' }>,
): Promise<Saved> {
  const taken = changes.filter(({ outcome }) => outcome === 'take').map(({ field }) => field)
  const wanted = Object.fromEntries(taken.map((field) => [field, draft.fields[field]])) as DraftFields
  const { found, made, remember } = await house.findOrMake(req, wanted)
  const before = await readOne(req, listing)
  await updateListing(req, before, toListingData(wanted, taken, found))
  const after = await readOne(req, listing)
  const stored = { before: pickStored(before, taken), after: pickStored(after, taken) }
  return { listing, remember, trace: trace(after, { made, isNew: false, ...stored }) }
}

/** Saves on the newest version: what was a draft stays one, what is shown stays shown. */
export async function updateListing(req: PayloadRequest, before: Listing, data: object): Promise<void> {
  const isDraft = before._status !== 'published'
  await req.payload.update({
    collection: 'listings',
    id: before.id,
    data: { ...data, _status: before._status ?? 'draft' } as never,
    draft: isDraft,
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
}

/** Nothing was saved. */
export const saveNothing = (listing: string | null): Saved => ({
  listing,
  trace: { made: [], isNew: false, isShown: false, before: {}, after: {}, updatedAt: '' },
  remember: () => {},
})
