import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { readSecrets } from '#ops/secrets.ts'

export type Store = {
  query: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
  close: () => Promise<void>
}

/** The database of the house of the journeys, past everything. */
export async function openStore(): Promise<Store> {
  const dataDir = inject('dataDir')
  // Postgres writes its port on the fourth line.
  const port = Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3])
  const password = readSecrets(dataDir).postgresPassword
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'kaart', password, database: 'kaart' })
  await client.connect()
  return { query: (sql) => client.query(sql), close: () => client.end() }
}
