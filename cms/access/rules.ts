import type { Access, FieldAccess, Where } from 'payload'
import { isAdmin, isEditor, isSomeone, organisationsOf, viewerOf } from './roles.ts'

/** What someone may do. A rule answers yes, no, or "those for which this holds". */

export const nobody: Access = () => false
export const everyoneInside: Access = ({ req }) => isSomeone(req)
export const editors: Access = ({ req }) => isEditor(req)
export const admins: Access = ({ req }) => isAdmin(req)

export const editorsField: FieldAccess = ({ req }) => isEditor(req)
export const adminsField: FieldAccess = ({ req }) => isAdmin(req)

/** Editors: all. A partner: those of an organisation of theirs, found at `path`. */
export const ownAt =
  (path: string): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    const own = organisationsOf(req)
    return own.length === 0 ? false : ({ [path]: { in: own } } as Where)
  }

/** Own as above, as long as it is not in the bin: what the editors throw away, only they take out again. */
export const ownOutOfBinAt =
  (path: string): Access =>
  (args) => {
    const own = ownAt(path)(args)
    return typeof own === 'boolean' ? own : { and: [own as Where, { deletedAt: { exists: false } }] }
  }

/** What anyone inside may see: published, not in the bin and not hidden by the editors. */
const shown: Where = {
  and: [
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
    { hidden: { not_equals: true } },
  ],
}

/** Own as above, and what others show: partners may refer to each other's listings. */
export const ownOrShownAt =
  (path: string): Access =>
  (args) => {
    const own = ownAt(path)(args)
    if (own === true || !isSomeone(args.req)) return own
    return own === false ? shown : { or: [shown, own as Where] }
  }

/** Own, and what is not kept secret: partners share venues. */
export const ownOrToldAt =
  (path: string): Access =>
  ({ req }) => {
    if (isEditor(req) || !isSomeone(req)) return isEditor(req)
    return { or: [{ secret: { not_equals: true } }, { [path]: { in: organisationsOf(req) } }] }
  }

/** May make one at all; for whom is checked by `belongsToViewer`. */
export const members: Access = ({ req }) => isEditor(req) || organisationsOf(req).length > 0

/** Oneself, and for editors also partners: nobody reaches the account of someone above. */
export const selfOrBelow: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer || isAdmin(req)) return isAdmin(req)
  const below: Where = { or: [{ id: { equals: viewer.id } }, { role: { equals: 'partner' } }] }
  return isEditor(req) ? below : false
}

/** Only oneself; editors see all. */
export const selfOrEditors: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isEditor(req) ? true : { id: { equals: viewer.id } }
}
