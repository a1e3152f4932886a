import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type pg from 'pg'

/** Payload's own connections, for what is kept whatever becomes of a transaction. */
export const poolOf = (payload: Payload): pg.Pool =>
  (payload.db as unknown as PostgresAdapter).pool as unknown as pg.Pool
