import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ListingDocument } from '#search/document.ts'
import { connectionOf } from '../connection-of.ts'
import { readListings } from '../outbox/published.ts'
import { hashOf, isToken } from '../sign-in/token.ts'
import { undoDays } from './rules.ts'

export type Question = {
  document: ListingDocument
  /** A hash of what the listing said when the mail was written. */
  facts: string
  /** What was answered by this very link: then it is not asked any more. */
  answer: 'right' | 'ended' | null
  /** "No longer exists" was said here a short time ago. */
  canUndo: boolean
  /** Moves with every change of the listing or its place. */
  version: string
  /** It became another version while this was answered. */
  isChanged: boolean
}
export type OpenLink = { hash: string; person: string; name: string; email: string; questions: Question[] }

type Row = {
  person: string
  name: string
  email: string
  listing: string
  facts: string
  answer: Question['answer']
  can_undo: boolean | null
  version: string
}

/**
 * A link counts for who it was mailed to: as long as that person has the same address and may log in. Of each listing only
 * as long as it is whose it was, and the person belongs to them.
 */
const statement = (token: string, now: Date) => sql`
  select link.person::text, u.name, link.email, a.listing::text, a.facts, a.answer,
    a.answer = 'ended' and a.answered_at > ${now.toISOString()}::timestamptz - ${undoDays} * interval '1 day' as can_undo,
    l.updated_at::text || coalesce(v.updated_at::text, '') as version
  from freshness.link link
  join users u on u.id = link.person and u.email = link.email and u.disabled is not true
  join freshness.asked a on a.hash = link.hash
  join listings l on l.id = a.listing
  left join venues v on v.id = l.venue_id
  where link.hash = ${hashOf(token)} and link.expires_at > ${now.toISOString()}::timestamptz
    and a.owners = (
      select string_agg(organisation_id::text, ',' order by organisation_id::text) from listings_organisations
      where _parent_id = a.listing)
    and exists (
      select 1 from listings_organisations lo
      join organisations o on o.id = lo.organisation_id and o.deleted_at is null
      join users_memberships m on m.organisation_id = lo.organisation_id and m._parent_id = link.person
      where lo._parent_id = a.listing and lo.role <> 'funder')
  order by a.listing`

async function readRows(req: PayloadRequest, token: string, now: Date, lock = sql``): Promise<Row[]> {
  if (!isToken(token)) return []
  const connection = await connectionOf(req)
  return (await connection.execute<Row>(sql`${statement(token, now)}${lock}`)).rows
}

/** What may be answered by a link, without using anything up. Not within a transaction: it asks on other connections. */
export async function readLink(req: PayloadRequest, token: string, now: Date): Promise<OpenLink | null> {
  const rows = await readRows(req, token, now)
  const [first] = rows
  if (!first) return null
  const ids = rows.map(({ listing }) => listing)
  const { put } = await readListings(req.payload, ids, now)
  const documents = new Map(put.map((document) => [document.id, document]))
  const questions = rows.flatMap((row) => toQuestion(row, documents.get(row.listing)))
  const { person, name, email } = first
  return { hash: hashOf(token), person, name, email, questions }
}

/**
 * The same once more within the transaction of an answer, held until its end: of two answers at the same moment the second
 * waits and finds the first. What is not the version that was read is marked.
 */
export async function holdLink(
  req: PayloadRequest,
  token: string,
  link: OpenLink,
  now: Date,
): Promise<OpenLink> {
  const ids = link.questions.map(({ document }) => document.id)
  const connection = await connectionOf(req)
  // In the order in which a save holds them, and two answers each other's listings.
  await connection.execute(
    sql`select 1 from listings where id = any(${sql.param(ids)}::uuid[]) order by id for no key update`,
  )
  const rows = await readRows(req, token, now, sql` for update of a`)
  const questions = link.questions.flatMap((known) => {
    const row = rows.find(({ listing }) => listing === known.document.id)
    if (!row) return []
    return toQuestion(row, known.document).map((one) => ({
      ...one,
      isChanged: row.version !== known.version,
    }))
  })
  return { ...link, questions }
}

/** Who ended a listing elsewhere is not asked about it here. */
function toQuestion(row: Row, document: ListingDocument | undefined): Question[] {
  const { facts, answer, version } = row
  if (!document || (document.standing.is === 'ended' && answer !== 'ended')) return []
  return [{ document, facts, answer, version, canUndo: row.can_undo ?? false, isChanged: false }]
}

/** Writes down what was answered, so that it cannot be answered twice; null asks it again. */
export async function noteAnswer(
  req: PayloadRequest,
  { hash }: OpenLink,
  listing: string,
  { answer, before = null }: { answer: Question['answer']; before?: string | null },
  now: Date,
): Promise<string | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute<{ was: string | null }>(sql`
    update freshness.asked a set answer = ${answer}, answered_at = ${now.toISOString()}, before = ${before}
    from freshness.asked was
    where a.hash = ${hash} and a.listing = ${listing}::uuid and was.hash = a.hash and was.listing = a.listing
    returning was.before as was`)
  return rows[0]?.was ?? null
}
