import type { PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'

type Membership = { organisation: unknown; role?: string }

/** Owners look after the people of their organisation; members only after its listings. */
export function isOwnerOf(req: PayloadRequest, organisation: string): boolean {
  const { memberships } = (req.user ?? {}) as { memberships?: Membership[] | null }
  return (memberships ?? []).some(
    (membership) => membership.role === 'owner' && idOf(membership.organisation) === organisation,
  )
}
