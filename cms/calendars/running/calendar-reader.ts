import { createLocalReq, type Payload } from 'payload'
import { holdLock } from '../../hold-lock.ts'
import { locks } from '../../locks.ts'
import { inTransaction } from '../../in-transaction.ts'
import { keepWorking, type Worker } from '../../keep-working.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { fetchCalendar, type Manners, type Outcome } from './fetch-calendar.ts'
import { needsFull, settle } from './settle.ts'
import { calendarChannel, holdReading, noteReading, postpone, readDue, type Reading } from './store.ts'
import { tellOwners } from './tell-owners.ts'

type Options = {
  databaseUrl: string
  manners?: Manners
  clock?: () => Date
  chance?: () => number
  everyMs?: number
  patienceMs?: number
  /** Between two calendars on the same host. */
  pauseMs?: number
}

const mostInTurn = 40
const hostsAtOnce = 4

/**
 * Reads calendars when their time has come, for as long as it runs. Of one host one at a time, with a pause between; what
 * was read is kept in one transaction with the message to the index and the mail to the owner.
 */
export function startCalendarReader(payload: Payload, options: Options): Worker {
  const { databaseUrl, manners = {}, clock = () => new Date(), chance = Math.random } = options
  const { everyMs = 30_000, patienceMs, pauseMs = 2_000 } = options
  const stopping = new AbortController()

  const isMine = holdLock(locks.calendars)

  async function readOne(known: Reading) {
    const now = clock()
    const asked = needsFull(known, now) ? { ...known, etag: null, lastModified: null } : known
    const signal = stopping.signal
    const outcome = await fetchCalendar(asked, now, { ...manners, signal }).catch((err: unknown): Outcome => {
      payload.logger.error({ err, msg: `agenda ${known.calendar}: lezen ging mis bij ons` })
      return { is: 'failed', trouble: 'odd-answer', waitMs: 0 }
    })
    // What was cut off by ourselves says nothing about them.
    if (signal.aborted) return
    await inTransaction(payload, async (req) => {
      const reading = await holdReading(req, known.calendar)
      // Someone changed the address meanwhile: it is read again in the next turn.
      if (!reading || reading.address !== known.address || reading.only !== known.only) return
      const { noted, mail } = settle(reading, outcome, now, chance())
      await noteReading(req, known.calendar, noted, now)
      if (noted.isChanged && reading.listing) await queueChange(req, 'listings', reading.listing)
      if (mail) await tellOwners(req, reading, mail, noted.problem ?? '', now)
    })
  }

  async function readHost(readings: Reading[]) {
    for (const [i, reading] of readings.entries()) {
      if (i > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
      if (stopping.signal.aborted) return
      await readOne(reading).catch(async (err: unknown) => {
        payload.logger.error({ err, msg: `agenda ${reading.calendar}: bewaren lukte niet` })
        await inTransaction(payload, (req) => postpone(req, reading.calendar, clock()))
      })
    }
  }

  const worker = keepWorking({
    databaseUrl,
    everyMs,
    patienceMs,
    channel: calendarChannel,
    turn: async (client, isStopping) => {
      if (!(await isMine(client)) || isStopping()) return
      const due = await readDue(await createLocalReq({}, payload), clock(), mostInTurn)
      const hosts = [...Map.groupBy(due, ({ address }) => URL.parse(address)?.host ?? '').values()]
      const lanes = Array.from({ length: hostsAtOnce }, async () => {
        for (let host = hosts.shift(); host; host = hosts.shift()) await readHost(host)
      })
      await Promise.all(lanes)
    },
    onTrouble: (err) => payload.logger.warn({ err, msg: 'agenda: wacht en probeert het opnieuw' }),
  })
  return {
    stop: () => {
      stopping.abort()
      return worker.stop()
    },
  }
}
