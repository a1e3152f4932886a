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

/** Own as above, and what others have published: partners may refer to each other's listings. */
export const ownOrPublishedAt =
  (path: string): Access =>
  (args) => {
    const own = ownAt(path)(args)
    if (own === true || !isSomeone(args.req)) return own
    const published: Where = { _status: { equals: 'published' } }
    return own === false ? published : { or: [published, own as Where] }
  }

/** May make one at all; for whom is checked by `belongsToViewer`. */
export const members: Access = ({ req }) => isEditor(req) || organisationsOf(req).length > 0

/** Only oneself; editors see all. */
export const selfOrEditors: Access = ({ req }) => {
  const viewer = viewerOf(req)
  if (!viewer) return false
  return isEditor(req) ? true : { id: { equals: viewer.id } }
}
