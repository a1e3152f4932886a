import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/roles.ts'
import { organisationOf } from '../invitations/organisation-of.ts'
import { tellOfJoiner } from '../people/tell-of-joiner.ts'

type Account = { id: string; name?: string; memberships?: { organisation: unknown }[] | null }

const seatsOf = (account: Account | undefined): string[] =>
  (account?.memberships ?? []).flatMap(({ organisation }) => idOf(organisation) ?? [])

/**
 * Who gives somebody a seat in an organisation by the form of users does not do so unseen. Who joins by an invitation is
 * told by the invitation; the seed and the first admin have no user.
 */
export const tellNewSeats: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (!req.user) return
  const account = doc as Account
  const before = operation === 'create' ? [] : seatsOf(previousDoc as Account)
  for (const seat of seatsOf(account).filter((id) => !before.includes(id))) {
    const organisation = await organisationOf(req, seat)
    const joiner = { id: String(account.id), name: account.name ?? '' }
    if (organisation) await tellOfJoiner(req, organisation, joiner, new Date())
  }
}
