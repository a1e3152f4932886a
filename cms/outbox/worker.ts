import type { Payload } from 'payload'
import pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { drainOnce } from './drain.ts'
import { queueNewDay } from './new-day.ts'
import { channel } from './queue-change.ts'

type Options = {
  databaseUrl: string
  clock?: () => Date
  /** Looks by itself this often, for wake-ups that were lost. */
  everyMs?: number
  /** Waits this long after something went wrong. */
  patienceMs?: number
}

export type Worker = { stop: () => Promise<void> }

/**
 * Keeps the index in line for as long as it runs. Woken by Postgres at every commit that left a message;
 * survives Postgres and Meilisearch going away and coming back.
 */
export function startWorker(payload: Payload, search: SearchConnection, options: Options): Worker {
  const { databaseUrl, clock = () => new Date(), everyMs = 2_000, patienceMs = 1_000 } = options
  const bell = makeBell()
  let isStopping = false

  async function listen(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    client.on('error', bell.ring).on('end', bell.ring).on('notification', bell.ring)
    await client.connect()
    await client.query(`listen ${channel}`)
    return client
  }

  async function work(client: pg.Client) {
    while (!isStopping) {
      const rung = bell.wait(everyMs)
      if (await search.client.isHealthy()) {
        await queueNewDay(client, clock())
        while (!isStopping && (await drainOnce(payload, search, client, clock())));
      }
      await rung
    }
  }

  async function run() {
    let lastWords = ''
    while (!isStopping) {
      let client: pg.Client | undefined
      try {
        client = await listen()
        await work(client)
        lastWords = ''
      } catch (err) {
        // Said once, not every second for as long as it lasts.
        if (String(err) !== lastWords)
          payload.logger.warn({ err, msg: 'outbox: wacht en probeert het opnieuw' })
        lastWords = String(err)
        await bell.wait(patienceMs)
      } finally {
        await client?.end().catch(() => {})
      }
    }
  }

  const running = run()
  return {
    stop: () => {
      isStopping = true
      bell.ring()
      return running
    },
  }
}

/** A wait that can be cut short; a ring while nobody waits is not lost. */
function makeBell() {
  let wake: (() => void) | undefined
  return {
    ring: () => wake?.(),
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
