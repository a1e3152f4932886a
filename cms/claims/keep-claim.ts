import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { findOrganisation } from '../help/find-target.ts'
import type { Claim } from '../help/sending.ts'
import { tellOfClaim } from './tell-of-claim.ts'

/** Keeps who says that an organisation is theirs. One open claim for each person and organisation. */
export async function keepClaim(req: PayloadRequest, claim: Claim, now: Date): Promise<boolean> {
  const target = await findOrganisation(req, claim.slug)
  if (!target) return false
  const email = claim.email.toLowerCase()
  if (await isOpen(req, target.organisation!, email)) return true
  const { name, proof, formId } = claim
  const data = {
    title: target.title,
    organisation: target.organisation!,
    name,
    email,
    proof,
    formId,
    state: 'open' as const,
  }
  // Nobody may make one over the web; a resident does by way of this door.
  const made = await req.payload.create({ collection: 'claims', data, depth: 0, overrideAccess: true, req })
  const organisation = { id: target.organisation!, name: target.title }
  await tellOfClaim(req, { id: String(made.id), name, organisation }, now)
  return true
}

async function isOpen(req: PayloadRequest, organisation: string, email: string): Promise<boolean> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${organisation + email}, 13))`)
  const { rows } = await connection.execute(sql`
    select 1 from claims where organisation_id = ${organisation} and email = ${email} and state = 'open'`)
  return rows.length > 0
}
