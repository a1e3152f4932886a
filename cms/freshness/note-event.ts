import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'
import type { Stage } from './rules.ts'

export type Happened =
  | Exclude<Stage, 'due'>
  | 'unreachable'
  | 'asked-again'
  | 'confirmed'
  | 'ended'
  | 'undone'
  | 'called-right'
  | 'called-wrong'
  | 'called-nobody'

/** Writes down what was tried or said about a listing, with the change itself or not at all. */
export async function noteEvent(
  req: PayloadRequest,
  listing: string,
  event: { what: Happened; person?: string | undefined; note?: string | undefined },
  now: Date,
): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into freshness.event (listing, at, what, person, note)
    values (${listing}, ${now.toISOString()}, ${event.what}, ${event.person ?? null}, ${event.note ?? null})`)
}
