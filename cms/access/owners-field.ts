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

/**
 * Everybody inside, but of a secret place only those whose it is: whom it is for is often where it is. What does not say
 * how secret it is (a filter, a sort, a selection of fields) counts as secret.
 */
export const ownersFieldWhenSecret: FieldAccess = (args) => {
  const at: unknown = args.doc?.whereabouts
  return (Boolean(at) && at !== 'secret') || ownersField(args)
}
