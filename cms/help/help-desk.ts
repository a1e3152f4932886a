import type { Payload } from 'payload'
import { keepWorking, type Worker } from '../keep-working.ts'
import { forgetAddresses } from './forget-addresses.ts'
import { handOverLate } from './hand-over-late.ts'

const tenMinutes = 10 * 60_000

/** Looks now and then which reports waited too long, and wipes the addresses that are no longer needed. */
export function startHelpDesk(payload: Payload, databaseUrl: string, clock = () => new Date()): Worker {
  return keepWorking({
    databaseUrl,
    channel: 'help',
    everyMs: tenMinutes,
    turn: async (client) => {
      await handOverLate(payload, clock())
      await forgetAddresses(client, clock())
    },
    onTrouble: (err) => payload.logger.error({ err, msg: 'Meldingen konden niet worden doorgegeven.' }),
  })
}
