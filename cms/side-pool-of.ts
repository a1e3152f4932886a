import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type pg from 'pg'
import { steadyPg } from './steady-pg.ts'

const pools = new WeakMap<object, pg.Pool>()

/**
 * A few connections beside Payload's own, for what is kept whatever becomes of a transaction and is asked while one is open.
 * Out of Payload's pool that would be a second connection for each: ten requests at once hold all ten, and each waits for an
 * eleventh until all are given up.
 */
export function sidePoolOf({ db }: Payload): pg.Pool {
  const { poolOptions } = db as unknown as PostgresAdapter
  const pool = pools.get(db) ?? new steadyPg.Pool({ ...poolOptions, max: 3, allowExitOnIdle: true })
  pools.set(db, pool)
  return pool
}
