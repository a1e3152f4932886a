import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { env } from '../env.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { senderName } from '../mail/sender-name.ts'
import { hashOf, makeToken } from '../sign-in/token.ts'
import { factsOf } from './facts-of.ts'
import { noteEvent } from './note-event.ts'
import type { Letter } from './plan-day.ts'
import type { Reader } from './read-watched.ts'
import { readListings } from '../outbox/published.ts'
import { linkDays } from './rules.ts'
import { stopToken } from './stop-token.ts'
import { writeQuestion } from './write-question.ts'

/** One mail to one person about all of theirs, with the link to answer by. */
export async function sendQuestion(
  req: PayloadRequest,
  letter: Letter,
  person: Reader,
  now: Date,
): Promise<void> {
  const { put: documents } = await readListings(req.payload, letter.listings, now)
  if (documents.length === 0) return
  const token = makeToken()
  await keepLink(req, token, person, now)
  for (const document of documents) await keepAsked(req, token, document.id, factsOf(document))
  const from = await senderName(req)
  const stop = `${env.cmsUrl}/api/freshness/stop?token=${stopToken(env.secret, person.id)}`
  const link = `${env.cmsUrl}/api/freshness?token=${token}`
  const titles = documents.map(({ title }) => title)
  const words = writeQuestion({ name: person.name, titles, stage: letter.stage, link, stop, from })
  await queueMail(req, { kind: 'freshness', to: person.email, letter: words, unsubscribe: stop }, now)
  const what = letter.stage === 'reminded' || letter.stage === 'reminded-again' ? letter.stage : 'asked'
  for (const { id } of documents) await noteEvent(req, id, { what, person: person.id }, now)
}

async function keepLink(req: PayloadRequest, token: string, person: Reader, now: Date) {
  const connection = await connectionOf(req)
  const until = new Date(now.getTime() + linkDays * 86_400_000).toISOString()
  await connection.execute(sql`
    with past as (delete from freshness.link where expires_at <= ${now.toISOString()}::timestamptz)
    insert into freshness.link (hash, person, email, made_at, expires_at)
    values (${hashOf(token)}, ${person.id}, ${person.email}, ${now.toISOString()}, ${until})`)
}

async function keepAsked(req: PayloadRequest, token: string, listing: string, facts: string) {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into freshness.asked (hash, listing, owners, facts)
    select ${hashOf(token)}, ${listing}::uuid, string_agg(organisation_id::text, ',' order by organisation_id::text), ${facts}
    from listings_organisations where _parent_id = ${listing}::uuid having count(*) > 0`)
}
