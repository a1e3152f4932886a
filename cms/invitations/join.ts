import type { PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import { makeToken } from '../sign-in/token.ts'
import type { Open } from './take-invitation.ts'

type Account = {
  id: string
  memberships?: { id?: string; organisation: unknown; role: 'owner' | 'member' }[] | null
}

/**
 * Makes someone a member, with an account if there was none.
 * @returns the id of a new account; null when there was one, which the invitation does not open: it lives for days, and
 * whoever has an account has a shorter way in.
 */
export async function join(req: PayloadRequest, invited: Open, password: string): Promise<string | null> {
  const { payload } = req
  const { email, name, organisation, role } = invited
  // Not on behalf of whoever happens to be logged in here.
  req.user = null
  const where = { email: { equals: email } }
  const known = await payload.db.findOne<Account>({ collection: 'users', where, req })
  const others = (known?.memberships ?? []).filter(
    (membership) => idOf(membership.organisation) !== organisation,
  )
  const memberships = [...others, { organisation, role }] as never
  const asked = { collection: 'users', req, depth: 0 } as const
  if (known) {
    await payload.update({ ...asked, id: known.id, data: { memberships }, overrideAccess: true })
    return null
  }
  // Who chose no password signs in by mailed links; nobody knows this one.
  const data = { email, name, role: 'partner' as const, memberships, password: password || makeToken() }
  return String((await payload.create({ ...asked, data, overrideAccess: true })).id)
}
