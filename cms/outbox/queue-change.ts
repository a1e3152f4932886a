import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '../connection-of.ts'

/** What can change and be seen by the public; the name of the collection or global it is kept in. */
export const changeKinds = [
  'listings',
  'organisations',
  'areas',
  'themes',
  'life-domains',
  'audiences',
  'pages',
  'municipality',
  'widgets',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Channel on which Postgres wakes the worker at commit. */
export const channel = 'outbox'

type Sql = ReturnType<typeof sql>

/**
 * The one writer of the outbox. Runs in the transaction of `req`, so that an edit and its message are kept together
 * or not at all. The message carries only what changed, never how: the worker reads the truth.
 */
async function write(req: PayloadRequest, statement: Sql): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(
    sql`with message as (${statement} returning 1) select pg_notify(${channel}, '') from message limit 1`,
  )
}

export const queueChange = (req: PayloadRequest, kind: ChangeKind, id: string): Promise<void> =>
  write(req, sql`insert into outbox.change (kind, doc) values (${kind}, ${id})`)

/** Queues everything that a query names by its id, without bringing the ids over here. */
export const queueSelected = (req: PayloadRequest, kind: ChangeKind, ids: Sql): Promise<void> =>
  write(
    req,
    sql`insert into outbox.change (kind, doc) select distinct ${kind}, touched.id::text from (${ids}) as touched (id) where touched.id is not null`,
  )
