import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedUser } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { Listing, Organisation, Report } from '../payload-types.ts'
import { idOf, isEditor, organisationsOf } from '../access/roles.ts'
import { hashOf, isToken } from '../sign-in/token.ts'
import { isId } from '../is-id.ts'
import { type Proposal, toListingProposal, toOrganisationProposal } from './to-proposal.ts'

type Subject = {
  collection: 'listings' | 'organisations'
  id: string
  title: string
  seen: string
  /** Of a listing: whose it is. */
  organisations?: Listing['organisations']
}

export type Opened = {
  report: Report
  proposal: Proposal
  /** What it is about, as it is now: changed since, then somebody looks again. */
  subject: Subject | null
  /** There are changes that the owner has not published yet. */
  hasDraft: boolean
}

/** Of whom a mailed link is: as long as they may log in and it has not been answered. The link alone makes no editor. */
export async function whoseLink(req: PayloadRequest, token: string, now: Date) {
  if (!isToken(token)) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ report: string; person: string }>(sql`
    select report::text, person::text from help.link
    where hash = ${hashOf(token)} and expires_at > ${now.toISOString()}::timestamptz
      and exists (select 1 from users where id = person and role = 'partner' and disabled is not true)`)
  const [link] = rows
  if (!link) return null
  // The link says who it is; what that person may do is asked as that person.
  const user = await req.payload.findByID({
    collection: 'users',
    id: link.person,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { report: link.report, user: { ...user, collection: 'users' } as TypedUser }
}

/** A report with what it would change, as the person of `req` may see it; null when they may not. */
export async function openReport(req: PayloadRequest, id: string): Promise<Opened | null> {
  if (!req.user || !isId(id)) return null
  const report = await req.payload.findByID({
    ...asOne(req),
    collection: 'reports',
    id,
    overrideAccess: false,
  })
  if (!report) return null
  const listing = idOf(report.listing)
  if (listing) return withListing(req, report, listing)
  const organisation = idOf(report.organisation)
  return organisation ? withOrganisation(req, report, organisation) : { report, ...nothing }
}

const nothing = { proposal: { changes: [], data: null }, subject: null, hasDraft: false }
const asOne = (req: PayloadRequest) => ({ depth: 0, req, user: req.user, disableErrors: true }) as const

async function withOrganisation(req: PayloadRequest, report: Report, id: string): Promise<Opened> {
  const asked = { ...asOne(req), collection: 'organisations', id } as const
  const found = (await req.payload.findByID({ ...asked, overrideAccess: false })) as Organisation | null
  if (!found) return { report, ...nothing }
  const subject = { collection: 'organisations' as const, id, title: found.name, seen: found.updatedAt }
  return { report, proposal: toOrganisationProposal(report, found), subject, hasDraft: false }
}

async function withListing(req: PayloadRequest, report: Report, id: string): Promise<Opened> {
  const asked = { ...asOne(req), collection: 'listings', id, locale: 'nl', draft: true } as const
  const listing = (await req.payload.findByID({ ...asked, overrideAccess: false })) as Listing | null
  if (!listing) return { report, ...nothing }
  const { title, updatedAt: seen, organisations } = listing
  const subject = { collection: 'listings' as const, id, title, seen, organisations }
  const hasDraft = listing._status !== 'published'
  return { report, proposal: toListingProposal(report, listing), subject, hasDraft }
}

/** Whether the person of `req` is one of those who answer: the editors, or somebody of an organisation it is for. */
export function mayAnswer(req: PayloadRequest, { owners }: Report): boolean {
  const own = organisationsOf(req)
  return isEditor(req) || (owners ?? []).some((owner) => own.includes(idOf(owner) ?? ''))
}
