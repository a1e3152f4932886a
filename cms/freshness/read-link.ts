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
}
export type OpenLink = { hash: string; person: string; name: string; email: string; questions: Question[] }

type Row = {
  person: string
  name: string
  email: string
  listing: string
  facts: string
  answer: Question['answer']
  can_undo: boolean
}

/**
 * A link counts for who it was mailed to: as long as that person has the same address and may log in. Of each listing only
 * as long as it is whose it was, and the person belongs to them.
 */
const statement = (token: string, now: Date) => sql`
  select link.person::text, u.name, link.email, a.listing::text, a.facts, a.answer,
    a.answer = 'ended' and a.answered_at > ${now.toISOString()}::timestamptz - ${undoDays} * interval '1 day' as can_undo
  from freshness.link link
  join users u on u.id = link.person and u.email = link.email and u.disabled is not true
  join freshness.asked a on a.hash = link.hash
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

/**
 * What may be answered by a link, without using anything up. With `isForAnswer` what it asks is held until the end of the
 * transaction: of two answers at the same moment the second waits and finds the first.
 */
export async function readLink(
  req: PayloadRequest,
  token: string,
  now: Date,
  { isForAnswer = false } = {},
): Promise<OpenLink | null> {
  if (!isToken(token)) return null
  const connection = await connectionOf(req)
  const lock = isForAnswer ? sql` for update of a` : sql``
  const { rows } = await connection.execute<Row>(sql`${statement(token, now)}${lock}`)
  const [first] = rows
  if (!first) return null
  const ids = rows.map(({ listing }) => listing)
  if (isForAnswer)
    await connection.execute(
      sql`select 1 from listings where id = any(${sql.param(`{${ids.join(',')}}`)}::uuid[]) order by id for update`,
    )
  const { put } = await readListings(req.payload, ids, now)
  const documents = new Map(put.map((document) => [document.id, document]))
  const questions = rows.flatMap((row) => toQuestion(row, documents.get(row.listing)))
  const { person, name, email } = first
  return { hash: hashOf(token), person, name, email, questions }
}

/** Who ended a listing elsewhere is not asked about it here. */
function toQuestion(row: Row, document: ListingDocument | undefined): Question[] {
  if (!document || (document.standing.is === 'ended' && row.answer !== 'ended')) return []
  return [{ document, facts: row.facts, answer: row.answer, canUndo: row.can_undo ?? false }]
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
