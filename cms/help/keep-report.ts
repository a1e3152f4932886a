import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { reportKindWords } from './report-kinds.ts'
import { holdsLink, sameAs } from './same-as.ts'
import type { Addition, Wrong } from './sending.ts'
import type { Target } from './find-target.ts'

export const daysForOwner = 14
const dayLength = 24 * 60 * 60_000
const mostText = 4_000

export type Kept = { id: string; isNew: boolean }

/**
 * Keeps what a resident says is wrong, or adds it to the same report that is waiting already. Runs in the transaction of
 * `req`. What is not safe goes past the owner, to the editors; so does what nobody owns.
 */
export async function keepWrong(req: PayloadRequest, wrong: Wrong, target: Target, now: Date): Promise<Kept> {
  const same = sameAs(target.listing ?? target.organisation ?? 'site', wrong)
  const earlier = await takeEarlier(req, same)
  if (earlier) return fold(req, earlier, wrong)
  const { kind, day, from, until, times, place, phone, email, website, text, formId } = wrong
  const owners = kind === 'unsafe' ? [] : target.owners
  const said = { day, from, until, times, place, phone, email, website, text }
  const withEditors = owners.length === 0
  const dueAt = withEditors ? null : new Date(now.getTime() + daysForOwner * dayLength).toISOString()
  const title = `${reportKindWords[kind].nl}: ${target.title}`
  const { listing, organisation } = target
  const hasLinks = holdsLink([times, place, text])
  const made = { kind, title, listing, organisation, owners, withEditors, dueAt, hasLinks, formId }
  return create(req, { ...said, ...made, sameAs: same }, wrong.answerTo, now)
}

/** Keeps an idea of a resident, for the editors. */
export function keepAddition(req: PayloadRequest, addition: Addition, now: Date): Promise<Kept> {
  const { title, what, place, times, reach, name, formId } = addition
  const hasLinks = holdsLink([title, what, place, times])
  const data = { kind: 'addition', title, what, place, times, reach, name, hasLinks, formId }
  return create(req, { ...data, withEditors: true }, addition.answerTo, now)
}

type About = { listing: string; title: string; owners: string[] }
type ByDesk = { wanted: object; why: string; by: string }

/** Keeps what an editor proposes, for the owners alone: there is no day on which it becomes the editors' to accept. */
export function keepProposal(req: PayloadRequest, about: About, said: ByDesk, now: Date): Promise<Kept> {
  const title = `${reportKindWords.proposal.nl}: ${about.title}`
  const wanted = JSON.stringify(said.wanted)
  const data = { ...about, kind: 'proposal', title, wanted, text: said.why, withEditors: false, dueAt: null }
  return create(req, data, said.by, now)
}

async function create(req: PayloadRequest, data: object, answerTo: string, now: Date): Promise<Kept> {
  // Nobody may make one over the web; a resident does by way of this door.
  const made = await req.payload.create({
    collection: 'reports',
    data: data as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const id = String(made.id)
  await keepAddress(req, id, answerTo, now)
  return { id, isNew: true }
}

/** Kept apart, until there is an answer. */
async function keepAddress(req: PayloadRequest, id: string, answerTo: string, now: Date) {
  if (!answerTo) return
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into help.reporter (report, email, at) values (${id}, ${answerTo.toLowerCase()}, ${now.toISOString()})
    on conflict do nothing`)
}

type Earlier = { id: string; text: string | null }

/** Who reports the same at the same moment waits here for the other. */
async function takeEarlier(req: PayloadRequest, same: string): Promise<Earlier | undefined> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${same}, 12))`)
  const { rows } = await connection.execute<Earlier>(
    sql`select id::text, text from reports where same_as = ${same} and state = 'open' limit 1`,
  )
  return rows[0]
}

async function fold(req: PayloadRequest, earlier: Earlier, wrong: Wrong): Promise<Kept> {
  const { id, text: before } = earlier
  const isHeard = !wrong.text || (before ?? '').includes(wrong.text)
  const text = isHeard ? before : [before, wrong.text].filter(Boolean).join('\n\n').slice(0, mostText)
  const connection = await connectionOf(req)
  await connection.execute(sql`
    update reports set count = count + 1, text = ${text}, form_id = ${wrong.formId}, updated_at = now(),
      has_links = has_links or ${holdsLink([wrong.text])} where id = ${id}`)
  await keepAddress(req, id, wrong.answerTo, new Date())
  return { id, isNew: false }
}
