import type { FieldAccess } from 'payload'
import { listedOwners } from './belongs-to-viewer.ts'
import { isSomeone, organisationsOf } from './roles.ts'
import { editorsField } from './rules.ts'

/** Only those whose listing it is. Without a listing at hand (a filter, a sort) the answer is no. */
export const ownersField: FieldAccess = (args) => {
  if (editorsField(args)) return true
  const own = organisationsOf(args.req)
  return args.doc ? listedOwners(args.doc).some((id) => own.includes(id)) : false
}

/** While one is being made there is no document yet; `belongsToViewer` judges whose it becomes. */
export const ownersFieldOrNew: FieldAccess = (args) => (args.doc ? ownersField(args) : isSomeone(args.req))
