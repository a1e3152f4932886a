import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf, isEditor } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import type { Claim } from '../payload-types.ts'
import { isOwnerOf } from '../people/is-owner-of.ts'
import { isId } from '../is-id.ts'

export type OpenedClaim = { claim: Claim; organisation: { id: string; name: string } }

/** A claim that waits, for an editor or an owner of the organisation; null for everyone else. */
export async function openClaim(req: PayloadRequest, id: string): Promise<OpenedClaim | null> {
  if (!req.user || !isId(id)) return null
  // Read past the rules, for the collection is the editors' own; who may have this one is asked right below.
  const asked = {
    collection: 'claims',
    id,
    depth: 0,
    disableErrors: true,
    req,
  } as const
  const claim = (await req.payload.findByID({ ...asked, overrideAccess: true })) as Claim | null
  const organisation = idOf(claim?.organisation)
  if (!claim || claim.state !== 'open' || !organisation) return null
  if (!isEditor(req) && !isOwnerOf(req, organisation)) return null
  return { claim, organisation: { id: organisation, name: claim.title } }
}

/** Of two who decide at the same moment the second waits here, and finds it decided. */
export async function takeClaim(req: PayloadRequest, id: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select 1 from claims where id = ${id} and state = 'open' for update`,
  )
  return rows.length > 0
}
