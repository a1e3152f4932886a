import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from './env.ts'
import { openSearch } from './outbox/search.ts'
import { startWorker, type Worker } from './outbox/worker.ts'

const held = globalThis as { outboxWorker?: Worker }

/** Payload with its timed publishing, and one worker for the outbox, also after a hot reload. */
export async function start(): Promise<void> {
  const payload = await getPayload({ config, cron: true })
  await held.outboxWorker?.stop()
  held.outboxWorker = startWorker(payload, openSearch(), { databaseUrl: env.databaseUrl })
}
