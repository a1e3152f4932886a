import type { PayloadRequest } from 'payload'
import { exportHeaders, exportMapping, toExportRow } from '../../export/export-columns.ts'
import type { Listing } from '../../payload-types.ts'
import type { FieldName } from '../comparing/merge-fields.ts'
import type { Draft, DraftFields } from '../drafts/draft.ts'
import { toDrafts } from '../drafts/to-drafts.ts'
import type { Row } from '../reading/table.ts'
import { type Around, fromListing } from '../saving/from-listing.ts'
import type { Town } from './read-town.ts'

type Surroundings = Around & { town: Town }

/** Whether the number of a row is one of our own: a listing that was exported. */
export const isOwnNumber = (key: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(key)

const toRow = (texts: string[], line: number): Row => ({
  line,
  cells: texts.map((text, at) => ({ text, line, column: at + 1 })),
})

/** What our own importer makes of a listing that is exported and comes straight back. */
function readBack(listing: Listing, around: Surroundings): DraftFields {
  const rows = [toRow(exportHeaders, 1), toRow(toExportRow(listing, around, around.town.labels), 2)]
  return toDrafts({ rows, format: '', remarks: [] }, exportMapping, around.town)[0]!.fields
}

/** The listing as it was when it was exported; undefined when that version is no longer kept. */
async function versionOf(
  req: PayloadRequest,
  listing: Listing,
  stamp: string | undefined,
): Promise<Listing | undefined> {
  if (!stamp || Number.isNaN(Date.parse(stamp))) return undefined
  if (Date.parse(stamp) === Date.parse(listing.updatedAt)) return listing
  const { docs } = await req.payload.findVersions({
    collection: 'listings',
    where: {
      and: [
        { parent: { equals: listing.id } },
        { 'version.updatedAt': { equals: new Date(stamp).toISOString() } },
      ],
    },
    limit: 1,
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  return docs[0] && ({ ...docs[0].version, id: listing.id } as Listing)
}

/** Worked out from other cells, or not in an export at all: a file of our own says nothing about these. */
const unsaid: FieldName[] = ['kind', 'access', 'note']

/**
 * Both other sides of a row of our own export: what it said then, and what it would say now. What a cell cannot hold
 * (exceptions to a rhythm, a price per month) is the same on both sides and so never lost; a field that has such is
 * left alone.
 */
export async function toOwnKnown(
  req: PayloadRequest,
  listing: Listing,
  draft: Draft,
  around: Surroundings,
): Promise<{ imported: DraftFields; house: DraftFields }> {
  const then = await versionOf(req, listing, draft.stamp)
  const untold = Object.fromEntries(unsaid.map((field) => [field, draft.fields[field]])) as DraftFields
  const { schedule, cost } = fromListing(listing, around)
  const now = readBack(listing, around)
  const house = { ...now, ...(schedule?.more && { schedule }), ...(cost?.more && { cost }) }
  return {
    imported: { ...(then ? readBack(then, around) : {}), ...untold },
    house: { ...house, ...untold },
  }
}
