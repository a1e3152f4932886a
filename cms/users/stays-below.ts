import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { isAdmin, isEditor, viewerOf } from '../access/roles.ts'

type Account = { id?: string; role?: string }

/**
 * Nobody hands out more than they have: an editor makes and changes partners, and themselves, but no role above.
 * Work without a user (the seed, the first admin) never comes from outside.
 */
export const staysBelow: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || isAdmin(req)) return data
  const before = originalDoc as Account | undefined
  const isSelf = before?.id === viewerOf(req)?.id
  const keepsRole = data.role === undefined || data.role === before?.role
  if (isSelf && keepsRole) return data
  const touchesPartner = (before?.role ?? 'partner') === 'partner' && (data.role ?? 'partner') === 'partner'
  if (isEditor(req) && touchesPartner) return data
  throw new Forbidden(req.t)
}
