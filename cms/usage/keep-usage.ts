import type { Payload } from 'payload'
import { keepWorking, type Worker } from '../keep-working.ts'
import { rollUp } from './roll-up.ts'

const sixHours = 6 * 3_600_000

/** Adds up old days by month, for as long as it runs. Nobody rings its bell. */
export function startKeepingUsage(payload: Payload, databaseUrl: string, clock = () => new Date()): Worker {
  return keepWorking({
    databaseUrl,
    channel: 'usage',
    everyMs: sixHours,
    turn: (client) => rollUp(client, clock()),
    onTrouble: (err) => payload.logger.warn({ err, msg: 'cijfers optellen: wacht en probeert het opnieuw' }),
  })
}
