import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { idOf, isAdmin, isEditor, viewerOf } from '../access/roles.ts'

type Membership = { organisation?: unknown; role?: string }
type Account = { id?: string; role?: string; memberships?: Membership[] | null }

const seatsOf = (account: Account | undefined): string[] =>
  (account?.memberships ?? []).map(({ organisation, role }) => `${idOf(organisation)} ${role}`)

/**
 * Nobody hands out more than they have: an editor makes and changes partners, and themselves, but no role above, and takes
 * no seat in an organisation: writing in its name is for whom it asks.
 * Work without a user (the seed, the first admin) never comes from outside.
 */
export const staysBelow: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || isAdmin(req)) return data
  const before = originalDoc as Account | undefined
  const isSelf = before?.id === viewerOf(req)?.id
  const keepsRole = data.role === undefined || data.role === before?.role
  const seats = seatsOf(before)
  const takesSeat = isSelf && data.memberships && seatsOf(data).some((seat) => !seats.includes(seat))
  if (isSelf && keepsRole && !takesSeat) return data
  const touchesPartner = (before?.role ?? 'partner') === 'partner' && (data.role ?? 'partner') === 'partner'
  if (isEditor(req) && touchesPartner) return data
  throw new Forbidden(req.t)
}
