import type { Payload } from 'payload'
import { openSearch } from '../outbox/search.ts'
import { channel } from '../outbox/queue-change.ts'
import { poolOf } from '../pool-of.ts'
import { missingMigrations } from './look-at-work.ts'
import { lastTurns } from './turns.ts'

export type Readiness = {
  status: 'ok' | 'degraded' | 'unavailable'
  database: 'ok' | 'unavailable'
  migrations: 'ok' | 'missing' | 'unknown'
  search: 'ok' | 'unavailable'
  worker: 'ok' | 'still'
}

/** A turn of the outbox takes seconds; while Meilisearch is away it ends at once. */
const stillAfterMs = 300_000
const patienceMs = 2_000

/**
 * Whether the cms can do its work: without the database or with tables of another version it cannot. Without the index, or
 * with a worker that stands still, people work on and what they do arrives later.
 */
export async function readiness(payload: Payload | undefined, now: Date): Promise<Readiness> {
  const missing = payload && (await inTime(missingMigrations(poolOf(payload))))
  const database = missing ? 'ok' : 'unavailable'
  const migrations = !missing ? 'unknown' : missing.length > 0 ? 'missing' : 'ok'
  const search = (await inTime(isSearchHealthy())) ? 'ok' : 'unavailable'
  const worker = now.getTime() - (lastTurns().get(channel)?.getTime() ?? 0) < stillAfterMs ? 'ok' : 'still'
  const isAble = database === 'ok' && migrations === 'ok'
  const status = !isAble ? 'unavailable' : search === 'ok' && worker === 'ok' ? 'ok' : 'degraded'
  return { status, database, migrations, search, worker }
}

/** One connection for the life of the process. */
let connection: ReturnType<typeof openSearch> | undefined
const isSearchHealthy = () => (connection ??= openSearch()).client.isHealthy()

/** Undefined when it fails or takes too long. */
async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), patienceMs)))
  return Promise.race([asked.catch(() => undefined), late]).finally(() => clearTimeout(timer))
}
