import type { Field, FieldAccess } from 'payload'
import { listedOwners } from '../access/belongs-to-viewer.ts'
import { isEditor, isSomeone, organisationsOf } from '../access/roles.ts'
import { keptBy } from './kept-by.ts'

/**
 * What an editor may set of a listing that is somebody's: how it is found, which residents do not read as the words of
 * the organisation, and what the editors keep with it themselves.
 */
const forTheDesk = new Set([
  ...['themes', 'lifeDomains', 'purposes', 'rung', 'areas', 'slug'],
  ...['hidden', 'hiddenReason', 'internalNote', 'reportingLine', 'source'],
])

/** These fields, so that an editor who may not rewrite leaves them as they are, by whatever road. */
export function keepWords(fields: Field[]): Field[] {
  return fields.map((field) => {
    if ('tabs' in field)
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: keepWords(tab.fields) })) }
    if ('name' in field && field.name)
      return forTheDesk.has(field.name) || field.type === 'ui' ? field : kept(field)
    return 'fields' in field ? ({ ...field, fields: keepWords(field.fields) } as Field) : field
  })
}

function kept(field: Field): Field {
  const access = 'access' in field ? field.access : undefined
  const update: FieldAccess = async (args) => {
    if (!mayWriteAtAll(args)) return false
    const doc = { id: args.id, ...(args.doc as object | undefined) }
    if ((await keptBy(args.req, doc)).length > 0) return false
    return access?.update ? access.update(args) : true
  }
  return { ...field, access: { ...access, update } } as Field
}

/** What the collection says too; a field with a rule of its own no longer hears it. */
function mayWriteAtAll({ req, doc }: Parameters<FieldAccess>[0]): boolean {
  if (isEditor(req) || !doc) return isSomeone(req)
  const own = organisationsOf(req)
  return listedOwners(doc as Record<string, unknown>).some((id) => own.includes(id))
}
