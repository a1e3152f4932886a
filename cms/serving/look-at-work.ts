import type pg from 'pg'
import { migrations } from '../migrations/index.ts'

/** What waits in the database, and since when, in seconds. */
export type WaitingWork = {
  outboxRows: number
  outboxAge: number
  setAside: number
  mailsWaiting: number
  mailAge: number
  mailsFailed: number
}

/** How much work waits. */
export async function lookAtWork(db: pg.Pool): Promise<WaitingWork> {
  const { rows } = await db.query<WaitingWork>(`
    select
      (select count(*)::int from outbox.change) as "outboxRows",
      (select coalesce(extract(epoch from now() - min(at)), 0)::float from outbox.change) as "outboxAge",
      (select count(*)::int from outbox.set_aside) as "setAside",
      (select count(*)::int from mails where state in ('waiting', 'sending')) as "mailsWaiting",
      (select coalesce(greatest(extract(epoch from now() - min(due_at)), 0), 0)::float from mails
        where state in ('waiting', 'sending')) as "mailAge",
      (select count(*)::int from mails where state in ('refused', 'gave-up', 'unclear')) as "mailsFailed"`)
  return rows[0]!
}

/** Names of changes of the tables that this version wants and the database has not had. */
export async function missingMigrations(db: pg.Pool): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>('select name from payload_migrations')
  const done = new Set(rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !done.has(name))
}
