import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { connectionOf } from '../connection-of.ts'
import { locks } from '../locks.ts'
import { keepWorking, type Worker } from '../keep-working.ts'
import { carryOut } from './carry-out.ts'
import { type Plan, planDay } from './plan-day.ts'
import { readPeople, readWatched } from './read-watched.ts'

/** Channel on which Postgres wakes the one who looks after it. */
export const freshnessChannel = 'freshness'
const hour = 3_600_000

/**
 * Looks once at everything and does what is due, in one transaction: a process that dies half-way has done nothing, and
 * of two at the same moment one does it.
 * @returns what was done, or null when another is at it.
 */
export async function keepFreshOnce(payload: Payload, now: Date): Promise<Plan | null> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const connection = await connectionOf(req)
    const { rows } = await connection.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(${locks.freshness}) as mine`,
    )
    if (!rows[0]?.mine) {
      await killTransaction(req)
      return null
    }
    await connection.execute(forgetWhatIsGone)
    const listings = await readWatched(req, now)
    const people = await readPeople(req, [...new Set(listings.flatMap((one) => one.everyone))], now)
    const plan = planDay(listings, people, now)
    await carryOut(req, plan, { listings, people }, now)
    await commitTransaction(req)
    return plan
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

/** Nothing is asked about what residents do not see. */
const forgetWhatIsGone = sql`
  delete from freshness.round using listings l
  where l.id = listing and (l._status <> 'published' or l.deleted_at is not null or l.hidden or l.standing = 'ended')`

type Options = { databaseUrl: string; clock?: () => Date; everyMs?: number; patienceMs?: number }

/** Looks every hour for as long as it runs, and at once when somebody says that something is wrong. */
export function startKeepingFresh(payload: Payload, options: Options): Worker {
  const { clock = () => new Date(), everyMs = hour, ...timing } = options
  return keepWorking({
    ...timing,
    everyMs,
    channel: freshnessChannel,
    turn: async () => void (await keepFreshOnce(payload, clock())),
    onTrouble: (err) => payload.logger.warn({ err, msg: 'actueel houden: wacht en probeert het opnieuw' }),
  })
}
