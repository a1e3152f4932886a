import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type ConfirmedGroup, confirmedGroups } from '#search/vocabulary.ts'
import { idOf, viewerOf } from '../access/roles.ts'
import { fieldsOf } from './fields-of.ts'

type Row = Record<string, unknown>

const localised = ['title', 'summary', 'description', 'howToJoin', 'firstVisit', 'notice']

/** Empty is empty, however it is written, and what is chosen is its id, read or not. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (typeof value !== 'object') return value
  const kept = Object.entries(value as Row).flatMap(([key, one]) => {
    const known = key === 'id' ? undefined : plain(one)
    return known === undefined ? [] : [[key, known] as const]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** In which groups of facts two versions of a listing differ. */
export const editedGroups = (before: Row, after: Row): ConfirmedGroup[] =>
  confirmedGroups.filter((group) =>
    fieldsOf[group].some((field) => !isDeepStrictEqual(chosen(before[field]), chosen(after[field]))),
  )

const chosen = (value: unknown) => plain(Array.isArray(value) ? value.map(orId) : orId(value))
const orId = (value: unknown) =>
  typeof value === 'object' && value !== null && 'createdAt' in value ? idOf(value) : value

/**
 * Who changes a group of facts and publishes it has looked at it, so it is confirmed; what was not touched keeps its age.
 * Compared with what residents see, not with the last draft. Work without a user (the seed, imports) confirms nothing.
 */
export const confirmEdited: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const viewer = viewerOf(req)
  if (!viewer || data._status !== 'published') return data
  const row = originalDoc?.id ? await readRow(req, originalDoc.id as string) : null
  const isNew = row?._status !== 'published'
  const after = { ...(originalDoc as Row), ...(data as Row) }
  const groups = isNew ? confirmedGroups : editedGroups(row!, after)
  const said = Object.fromEntries(
    groups.map((group) => [group, { at: new Date().toISOString(), by: viewer.id }]),
  )
  const known = (row?.confirmed ?? (originalDoc as Row | undefined)?.confirmed ?? {}) as Row
  return { ...data, confirmed: { ...known, ...said } }
}

/** What residents see now, in the language that is being edited: the adapter hands over all of them. */
async function readRow(req: PayloadRequest, id: string): Promise<Row | null> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Row & { id: string }>({ collection: 'listings', where, req })
  if (!row) return null
  const said = localised.map((field) => [field, (row[field] as Row | undefined)?.[req.locale ?? 'nl']])
  return { ...row, ...Object.fromEntries(said) }
}
