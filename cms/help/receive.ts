import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { keepClaim } from '../claims/keep-claim.ts'
import { env } from '../env.ts'
import { askAfterComplaint } from './complaint.ts'
import { connectionOf } from '../connection-of.ts'
import { findTarget } from './find-target.ts'
import { isFromSite } from './is-from-site.ts'
import { keepAddition, keepWrong } from './keep-report.ts'
import { readJson } from './read-json.ts'
import { type Addition, readSending, type Sending, type Wrong } from './sending.ts'
import { tellEditors, tellOwners } from './tell-people.ts'
import { tooMany } from './too-many.ts'

const say = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/**
 * What a resident filled in on the site. Answers 200, or 404 (no such listing), 422 with the names of the fields that are
 * not right, 429 (too often). The same form twice is one report.
 */
export async function receive(req: PayloadRequest, now: Date): Promise<Response> {
  if (!isFromSite(req.headers, env.helpKey)) return say(401, {})
  const read = readSending(await readJson(req))
  if ('faults' in read) return say(422, read)
  const { sending } = read
  // Whoever is logged in here by chance did not send this.
  req.user = null
  await initTransaction(req)
  try {
    const status = await takeIn(req, sending, now)
    await commitTransaction(req)
    return say(status, status === 200 ? { done: true } : {})
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

async function takeIn(req: PayloadRequest, sending: Sending, now: Date): Promise<number> {
  if (await isKnown(req, sending)) return 200
  if (await tooMany(req, sending, now)) return 429
  return (await keep(req, sending, now)) ? 200 : 404
}

/** Pressed twice, or sent again because the first answer did not arrive. The second waits here for the first. */
async function isKnown(req: PayloadRequest, { formId }: Sending): Promise<boolean> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${formId}, 14))`)
  const { rows } = await connection.execute(sql`
    select 1 from reports where form_id = ${formId} union all select 1 from claims where form_id = ${formId}`)
  return rows.length > 0
}

function keep(req: PayloadRequest, sending: Sending, now: Date): Promise<boolean> {
  if (sending.is === 'wrong') return keepAndTell(req, sending, now)
  return sending.is === 'claim' ? keepClaim(req, sending, now) : keepIdea(req, sending, now)
}

async function keepIdea(req: PayloadRequest, addition: Addition, now: Date): Promise<boolean> {
  const { id } = await keepAddition(req, addition, now)
  await tellEditors(req, { id, title: addition.title, kind: 'addition' }, now)
  return true
}

async function keepAndTell(req: PayloadRequest, wrong: Wrong, now: Date): Promise<boolean> {
  const target = await findTarget(req, wrong.about)
  if (!target) return false
  const { id, isNew } = await keepWrong(req, wrong, target, now)
  if (!isNew) return true
  const report = { id, kind: wrong.kind, title: target.title }
  const isForEditors = wrong.kind === 'unsafe' || target.owners.length === 0
  const told = isForEditors ? 0 : await tellOwners(req, report, target.owners, now)
  if (told > 0) {
    if (target.listing) await askAfterComplaint(req, target.listing, wrong.kind, now)
    return true
  }
  await handToEditors(req, id)
  await tellEditors(req, report, now)
  return true
}

/** Nobody else is there to answer. */
async function handToEditors(req: PayloadRequest, id: string) {
  const data = { withEditors: true }
  // Set by the house itself: nobody may change a report over the web.
  await req.payload.update({ collection: 'reports', id, data, depth: 0, overrideAccess: true, req })
}
