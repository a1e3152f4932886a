import type { Payload } from 'payload'
import type pg from 'pg'
import type { SearchConnection } from '#search/connection.ts'
import { keepWorking, type Worker } from '../keep-working.ts'
import { drainOnce } from './drain.ts'
import { BrokenIndex } from './bring-in-line.ts'
import { queueNewDay } from './new-day.ts'
import { distrustIndex, isOwnIndex, isOwnShape } from './own-index.ts'
import { channel } from './queue-change.ts'
import { AlreadyRebuilding, rebuildIndex } from './rebuild-index.ts'

export type { Worker }

type Options = {
  databaseUrl: string
  clock?: () => Date
  /** Looks by itself this often, for wake-ups that were lost. */
  everyMs?: number
  /** Waits this long after something went wrong. */
  patienceMs?: number
}

const lostIndex = 'outbox: de zoekindex is weg of niet van ons; die wordt nu opnieuw gemaakt uit de database'
const otherVersion =
  'outbox: een andere versie van de software heeft de zoekindex gevuld; deze laat het werk aan die over (draai anders seed/prepare.ts)'

/**
 * Keeps the index in line for as long as it runs. Woken by Postgres at every commit that left a message;
 * survives Postgres and Meilisearch going away and coming back.
 */
export function startWorker(payload: Payload, search: SearchConnection, options: Options): Worker {
  const { clock = () => new Date(), ...timing } = options
  let lastSaid = ''
  /** Once, not at every turn for as long as it lasts. */
  const say = (words: string) => {
    if (words && words !== lastSaid) payload.logger.warn(words)
    lastSaid = words
  }

  /** Whether there is an index to bring in line; one that was lost is filled anew first. */
  async function isReady(client: pg.Client): Promise<boolean> {
    if (!(await isOwnShape(client))) {
      say(otherVersion)
      return false
    }
    if (await isOwnIndex(search, client)) {
      say('')
      return true
    }
    // Between its swap and its note a rebuild leaves an index that is not known yet: so it is looked at again when none runs.
    const isNeeded = async () => {
      const isLost = !(await isOwnIndex(search, client))
      if (isLost) say(lostIndex)
      return isLost
    }
    try {
      const { listings } = await rebuildIndex(payload, search, client, { now: clock, isNeeded })
      payload.logger.info(`outbox: de zoekindex is weer vol, met ${listings} keer aanbod`)
      return true
    } catch (err) {
      if (err instanceof AlreadyRebuilding) return false
      throw err
    }
  }

  return keepWorking({
    ...timing,
    channel,
    turn: async (client, isStopping) => {
      if (!(await search.client.isHealthy())) return
      if (!(await isReady(client))) return
      await queueNewDay(client, clock())
      try {
        while (!isStopping() && (await drainOnce(payload, search, client, clock())));
      } catch (err) {
        if (err instanceof BrokenIndex) await distrustIndex(client)
        throw err
      }
    },
    onTrouble: (err) => payload.logger.warn({ err, msg: 'outbox: wacht en probeert het opnieuw' }),
  })
}
