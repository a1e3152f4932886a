import type { Payload } from 'payload'
import type { SearchConnection } from '#search/connection.ts'
import { keepWorking, type Worker } from '../keep-working.ts'
import { drainOnce } from './drain.ts'
import { queueNewDay } from './new-day.ts'
import { channel } from './queue-change.ts'

export type { Worker }

type Options = {
  databaseUrl: string
  clock?: () => Date
  /** Looks by itself this often, for wake-ups that were lost. */
  everyMs?: number
  /** Waits this long after something went wrong. */
  patienceMs?: number
}

/**
 * Keeps the index in line for as long as it runs. Woken by Postgres at every commit that left a message;
 * survives Postgres and Meilisearch going away and coming back.
 */
export function startWorker(payload: Payload, search: SearchConnection, options: Options): Worker {
  const { clock = () => new Date(), ...timing } = options
  return keepWorking({
    ...timing,
    channel,
    turn: async (client, isStopping) => {
      if (!(await search.client.isHealthy())) return
      await queueNewDay(client, clock())
      while (!isStopping() && (await drainOnce(payload, search, client, clock())));
    },
    onTrouble: (err) => payload.logger.warn({ err, msg: 'outbox: wacht en probeert het opnieuw' }),
  })
}
