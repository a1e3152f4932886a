import { isDeepStrictEqual } from 'node:util'
import { localNow } from '#search/time/local-date.ts'
import type { FedDate } from '../fed-date.ts'
import type { Outcome } from './fetch-calendar.ts'
import { comingOf, isDoubtful } from './is-doubtful.ts'
import type { Noted, Reading } from './store.ts'
import { troubleWords } from './trouble.ts'
import { whenNext } from './when-next.ts'

/** What to write down after a reading, and what the owner should hear of it. */
export type Settled = { noted: Noted; mail: 'broken' | 'doubt' | null }

const hour = 3_600_000
/** A server that is away for a night is nobody's worry. */
const patience = 48 * hour
/** After so long without an answer the calendar is believed: it is theirs. */
const longestDoubt = 7 * 24 * hour
/** A calendar that never changes still has a day more to tell every day. */
const fullEvery = 7 * 24 * hour

/** Whether all of it must be fetched, though it may not have changed. */
export const needsFull = ({ fullAt }: Reading, now: Date): boolean =>
  fullAt === null || now.getTime() - fullAt.getTime() > fullEvery

export function settle(reading: Reading, outcome: Outcome, now: Date, chance: number): Settled {
  if (outcome.is === 'failed') return afterFailure(reading, outcome, now, chance)
  const fine = { ...keep(reading, now, chance), failures: 0, failingSince: null, hasSucceeded: true }
  if (outcome.is === 'same') return afterSame(reading, fine, now)
  const { etag, lastModified, remarks } = outcome
  const read = { ...fine, etag, lastModified, remarks, fullAt: now }
  const today = localNow(now).date
  if (!reading.isBelieved && isDoubtful(reading.dates, outcome.dates, today))
    return doubt(reading, read, outcome.dates, now)
  return { noted: accept(reading, read, outcome.dates, today), mail: null }
}

function keep(reading: Reading, now: Date, chance: number): Noted {
  const { dates, doubted, doubtedAt, isBelieved, remarks, etag, lastModified, fullAt, mailedAt } = reading
  const known = { dates, doubted, doubtedAt, isBelieved, remarks, etag, lastModified, fullAt, mailedAt }
  const { failures, failingSince } = reading
  const nextAt = whenNext(0, now, chance)
  return {
    ...known,
    failures,
    failingSince,
    nextAt,
    health: 'fine',
    problem: null,
    isChanged: false,
    hasSucceeded: false,
  }
}

function accept(reading: Reading, noted: Noted, dates: FedDate[], today: string): Noted {
  const isChanged = !isDeepStrictEqual(comingOf(reading.dates, today), dates)
  return { ...noted, dates, isChanged, doubted: null, doubtedAt: null, isBelieved: false, mailedAt: null }
}

const askWords = (before: number, now: number) =>
  `Er staan ineens nog maar ${now} van de ${before} datums in deze agenda. Klopt dat?`

function doubt(reading: Reading, read: Noted, dates: FedDate[], now: Date): Settled {
  const today = localNow(now).date
  const doubtedAt = reading.doubtedAt ?? now
  if (now.getTime() - doubtedAt.getTime() > longestDoubt)
    return { noted: accept(reading, read, dates, today), mail: null }
  const problem = askWords(comingOf(reading.dates, today).length, dates.length)
  const noted: Noted = { ...read, health: 'asking', problem, doubted: dates, doubtedAt, mailedAt: null }
  return { noted, mail: reading.doubtedAt ? null : 'doubt' }
}

function afterSame(reading: Reading, fine: Noted, now: Date): Settled {
  if (reading.doubted) return doubt(reading, fine, reading.doubted, now)
  return { noted: { ...fine, mailedAt: null }, mail: null }
}

function afterFailure(
  reading: Reading,
  { trouble, waitMs }: Outcome & { is: 'failed' },
  now: Date,
  chance: number,
): Settled {
  const failures = reading.failures + 1
  const failingSince = reading.failingSince ?? now
  const isBroken = now.getTime() - failingSince.getTime() >= patience
  const isNews = isBroken && reading.mailedAt === null
  const noted: Noted = {
    ...keep(reading, now, chance),
    failures,
    failingSince,
    nextAt: whenNext(failures, now, chance, waitMs),
    health: isBroken ? 'broken' : 'failing',
    problem: troubleWords[trouble],
    mailedAt: isNews ? now : reading.mailedAt,
  }
  return { noted, mail: isNews ? 'broken' : null }
}
