import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/roles.ts'
import { connectionOf } from '../connection-of.ts'
import { closeComplaint } from './complaint.ts'
import type { Opened } from './open-report.ts'
import { type Decision, tellReporters } from './tell-reporters.ts'

/** The draft it became when the owner has to finish it, and whether an editor has to look at it first. */
export type Outcome = { draft: string | null; waits: boolean }
const settled: Outcome = { draft: null, waits: false }

/**
 * Answers a report, in the transaction of `req` and on behalf of its user, so that every rule of publishing holds for the
 * edit too.
 * @returns null when somebody else was first; else what came of it.
 */
export async function settleReport(
  req: PayloadRequest,
  opened: Opened,
  decision: Decision,
  reason: string,
  now: Date,
): Promise<Outcome | null> {
  const { report } = opened
  if (!(await takeOpen(req, report.id))) return null
  const outcome = decision === 'accepted' ? await apply(req, opened) : settled
  const decided = { state: decision, reason, decidedAt: now.toISOString(), decidedBy: req.user!.id }
  // Whether this person may answer was asked before; the collection itself is closed to everyone.
  await req.payload.update({
    collection: 'reports',
    id: report.id,
    data: decided,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const about = idOf(report.listing)
  if (about) await closeComplaint(req, about)
  await tellReporters(req, report, decision, reason, now)
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from help.link where report = ${report.id}`)
  return outcome
}

/** Of two who answer at the same moment the second waits here, and finds it answered. */
async function takeOpen(req: PayloadRequest, id: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select 1 from reports where id = ${id} and state = 'open' for update`,
  )
  return rows.length > 0
}

async function apply(req: PayloadRequest, opened: Opened): Promise<Outcome> {
  const { report, proposal, subject, hasDraft } = opened
  if (report.kind === 'addition') return { draft: await beginListing(req, opened), waits: false }
  if (!proposal.data || !subject) return settled
  const asUser = { depth: 0, locale: 'nl', req, user: req.user } as const
  const { collection, id } = subject
  if (collection === 'organisations') {
    const asked = { ...asUser, overrideAccess: false, collection, id, data: proposal.data }
    const saved = { ...(await req.payload.update(asked)) } as Record<string, unknown>
    // What is risky was taken out and waits.
    return {
      draft: null,
      waits: Object.entries(proposal.data).some(([field, value]) => saved[field] !== value),
    }
  }
  // What the owner was still working on is not published along with it.
  const _status = hasDraft ? ('draft' as const) : ('published' as const)
  const saved = await req.payload.update({
    ...asUser,
    overrideAccess: false,
    collection,
    id,
    data: { ...proposal.data, _status },
    draft: hasDraft,
  })
  // What is risky is answered as a draft: the rules of trust hold it back.
  return { draft: hasDraft ? id : null, waits: !hasDraft && saved._status === 'draft' }
}

/** A beginning of a listing, for an editor to finish: the words of the resident, and nothing made up. */
async function beginListing(req: PayloadRequest, { report }: Opened): Promise<string> {
  const { title, what, place, times, reach, name } = report
  const lines = [
    what,
    place && `Waar: ${place}`,
    times && `Wanneer: ${times}`,
    reach && `Contact: ${reach}`,
    name && `Van: ${name}`,
  ]
  const data = {
    title,
    summary: (what ?? '').slice(0, 300),
    internalNote: lines.filter(Boolean).join('\n'),
    description: what,
    _status: 'draft',
  }
  const made = await req.payload.create({
    collection: 'listings',
    data: data as never,
    draft: true,
    depth: 0,
    locale: 'nl',
    req,
    user: req.user,
    overrideAccess: false,
  })
  return String(made.id)
}
