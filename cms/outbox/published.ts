import type { Payload } from 'payload'
import type { Where } from 'payload'
import type { ListingDocument } from '#search/document.ts'
import type { TownDocument } from '#search/town-document.ts'
import { toListingDocument } from '../listings/to-listing-document.ts'
import { idOf } from '../access/roles.ts'
import { readPublishedRows } from './read-published-rows.ts'
import { readByIds, readStored } from './read-stored.ts'
import type { StoredMedia } from './stored.ts'
import { currentLists } from './current-lists.ts'
import { type Lists, readSurroundings } from './surroundings.ts'
import { toTownDocument, type TownKind } from './to-town-document.ts'

/** What the public should see of some ids now: documents, what is not to be seen, and what could not be written. */
export type Truth<T> = { put: T[]; remove: string[]; refused: { id: string; reason: string }[] }

/** Writes each document apart, so that one that cannot be written keeps back no other. */
function write<Row extends { id: string | number }, T>(
  rows: Row[],
  toDocument: (row: Row) => T | null,
): Truth<T> {
  const truth: Truth<T> = { put: [], remove: [], refused: [] }
  for (const row of rows) {
    try {
      const document = toDocument(row)
      if (document) truth.put.push(document)
      else truth.remove.push(String(row.id))
    } catch (err) {
      truth.refused.push({ id: String(row.id), reason: String(err) })
    }
  }
  return truth
}

const missing = (ids: string[], rows: { id: string | number }[]) => {
  const found = new Set(rows.map((row) => String(row.id)))
  return ids.filter((id) => !found.has(id))
}

export async function readListings(
  payload: Payload,
  ids: string[],
  now: Date,
  known?: Lists,
): Promise<Truth<ListingDocument>> {
  const rows = await readPublishedRows(payload, ids)
  const lists = known ?? (await currentLists(payload))
  const around = await readSurroundings(payload, rows, lists)
  const truth = write(rows, (row) => toListingDocument(row, around, now))
  return { ...truth, remove: missing(ids, rows) }
}

export async function readTown(
  payload: Payload,
  kind: TownKind,
  ids: string[],
): Promise<Truth<TownDocument>> {
  const lists = await currentLists(payload)
  if (kind === 'municipality') {
    const logo = idOf(lists.municipality.look?.logo)
    const media = new Map(
      (await readByIds<StoredMedia>(payload, 'media', logo ? [logo] : [])).map((m) => [m.id, m]),
    )
    const around = { ...lists, media }
    return write([{ ...lists.municipality, id: 'municipality' }], (row) =>
      toTownDocument.municipality(row as never, around),
    )
  }
  const rows = await readStored<{ id: string; picture?: unknown }>(
    payload,
    kind,
    { and: [{ id: { in: ids } }, ...isShown(kind)] },
    ids.length,
  )
  const pictures = await readByIds<StoredMedia>(
    payload,
    'media',
    rows.flatMap((row) => idOf(row.picture) ?? []),
  )
  const around = { ...lists, media: new Map(pictures.map((m) => [String(m.id), m])) }
  const truth = write(rows, (row) => toTownDocument[kind](row as never, around))
  return { ...truth, remove: [...truth.remove, ...missing(ids, rows)] }
}

function isShown(kind: TownKind): Where[] {
  if (kind === 'pages') return [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]
  if (kind === 'widgets') return [{ isOn: { equals: true } }]
  return kind === 'organisations' ? [{ deletedAt: { exists: false } }] : []
}
