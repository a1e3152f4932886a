import type { Metrics } from '#search/watch/metrics.ts'
import { lookAtWork, type WaitingWork } from './look-at-work.ts'
import type pg from 'pg'

const told = {
  outboxRows: ['outbox_rows', 'Changes that are not in the index yet.'],
  outboxAge: ['outbox_oldest_seconds', 'How far the index lags behind.'],
  setAside: ['outbox_set_aside', 'Documents that the index refused.'],
  mailsWaiting: ['mails_waiting', 'Mails that have not gone yet.'],
  mailAge: ['mails_oldest_due_seconds', 'Since the oldest of those was due.'],
  mailsFailed: ['mails_failed', 'Mails that did not arrive, or nobody knows.'],
} as const satisfies Record<keyof WaitingWork, readonly [string, string]>

/** What waits in the database as metrics; looked at once for all of them. */
export function addWaitingWork(metrics: Metrics, db: pg.Pool): void {
  let looking: Promise<WaitingWork> | undefined
  const look = () => (looking ??= lookAtWork(db).finally(() => (looking = undefined)))
  for (const [key, [name, help]] of Object.entries(told) as [keyof WaitingWork, readonly [string, string]][])
    metrics.gauge(name, help, async () => (await look())[key])
  metrics.gauge('postgres_connections', 'Of the pool.', () => [
    { labels: { state: 'all' }, value: db.totalCount },
    { labels: { state: 'idle' }, value: db.idleCount },
    { labels: { state: 'asked-for' }, value: db.waitingCount },
  ])
}
