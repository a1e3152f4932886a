import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { connectionOf } from '../../connection-of.ts'
import { type FedDate, fedDateSchema } from '../fed-date.ts'
import type { Health } from '../healths.ts'
import type { ReadCalendar } from '../reading/read-calendar.ts'

type Statement = ReturnType<typeof sql>

/** Channel on which Postgres wakes the reader at commit. */
export const calendarChannel = 'calendars'

/** A calendar with what was read from it before. */
export type Reading = {
  calendar: string
  name: string
  address: string
  only: string
  organisation: string | null
  listing: string | null
  etag: string | null
  lastModified: string | null
  /** When all of it was read, not only heard that nothing changed. */
  fullAt: Date | null
  dates: FedDate[]
  doubted: FedDate[] | null
  doubtedAt: Date | null
  /** Whether a person said that whatever comes now is right. */
  isBelieved: boolean
  remarks: ReadCalendar['remarks']
  failures: number
  failingSince: Date | null
  mailedAt: Date | null
}

/** A statement in the transaction of this request. */
async function run<Row extends object>(req: PayloadRequest, statement: Statement): Promise<Row[]> {
  return (await (await connectionOf(req)).execute(statement)).rows as unknown as Row[]
}

const wake = sql`select pg_notify(${calendarChannel}, '')`

/** A calendar that is new: to be read now, and whatever is in it is believed. */
export async function begin(req: PayloadRequest, calendar: string): Promise<void> {
  await run(req, sql`insert into feeds.reading (calendar) values (${calendar})`)
  await run(req, wake)
}

/** As if it were new, but what residents see stays until something else was read. */
export async function readAnew(req: PayloadRequest, calendar: string): Promise<void> {
  await run(
    req,
    sql`update feeds.reading set etag = null, last_modified = null, full_at = null, doubted = null, doubted_at = null,
      believed = true, failures = 0, failing_since = null, mailed_at = null, next_at = now() where calendar = ${calendar}`,
  )
  await run(req, wake)
}

/** Asks for a reading now. @returns whether it was long enough ago. */
export async function askReading(req: PayloadRequest, calendar: string, now: Date): Promise<boolean> {
  const rows = await run(
    req,
    sql`update feeds.reading set next_at = ${now.toISOString()} where calendar = ${calendar}
      and (tried_at is null or tried_at < ${new Date(now.getTime() - 20_000).toISOString()}) returning 1`,
  )
  await run(req, wake)
  return rows.length > 0
}

/** A person says that the calendar is right as it is now: it is read again, and believed. */
export async function believe(req: PayloadRequest, calendar: string, now: Date): Promise<void> {
  await run(
    req,
    sql`update feeds.reading set believed = true, etag = null, last_modified = null, next_at = ${now.toISOString()}
      where calendar = ${calendar}`,
  )
  await run(req, wake)
}

export const noteChanged = (req: PayloadRequest, calendar: string): Promise<unknown> =>
  run(req, sql`update feeds.reading set changed_at = now() where calendar = ${calendar}`)

const dates = z.array(fedDateSchema)
const columns = sql`calendar::text, c.name, c.address, coalesce(c.only, '') as only, c.organisation_id::text as organisation,
  c.listing_id::text as listing, etag, last_modified as "lastModified", full_at as "fullAt", dates, doubted,
  doubted_at as "doubtedAt", believed as "isBelieved", remarks, failures, failing_since as "failingSince",
  mailed_at as "mailedAt"`

const toReading = (row: Record<string, unknown>): Reading => {
  const date = (value: unknown) => (value == null ? null : new Date(value as string))
  return {
    ...(row as Reading),
    dates: dates.parse(row.dates),
    doubted: row.doubted ? dates.parse(row.doubted) : null,
    fullAt: date(row.fullAt),
    doubtedAt: date(row.doubtedAt),
    failingSince: date(row.failingSince),
    mailedAt: date(row.mailedAt),
  }
}

/** Those whose turn it is, the longest waiting first. */
export async function readDue(req: PayloadRequest, now: Date, most: number): Promise<Reading[]> {
  const rows = await run<Record<string, unknown>>(
    req,
    sql`select ${columns} from feeds.reading join calendars c on c.id = calendar
      where next_at <= ${now.toISOString()} order by next_at limit ${most}`,
  )
  return rows.map(toReading)
}

/**
 * One calendar as it stands now, held until the transaction ends; undefined when it is gone. The calendar is held before its
 * reading: who takes a calendar away holds them in that order too, and in another order the two wait for each other for ever.
 */
export async function holdReading(req: PayloadRequest, calendar: string): Promise<Reading | undefined> {
  await run(req, sql`select 1 from calendars where id = ${calendar} for no key update`)
  const rows = await run<Record<string, unknown>>(
    req,
    sql`select ${columns} from feeds.reading join calendars c on c.id = calendar
      where calendar = ${calendar} for update of reading`,
  )
  return rows.map(toReading)[0]
}

export type Noted = Omit<Reading, 'calendar' | 'name' | 'address' | 'only' | 'organisation' | 'listing'> & {
  nextAt: Date
  health: Health
  problem: string | null
  /** Whether the dates are other ones than before. */
  isChanged: boolean
  hasSucceeded: boolean
}

const at = (moment: Date | null) => moment?.toISOString() ?? null
const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

/** Writes down what became of a reading. */
export async function noteReading(
  req: PayloadRequest,
  calendar: string,
  noted: Noted,
  now: Date,
): Promise<void> {
  await run(
    req,
    sql`update feeds.reading set etag = ${noted.etag}, last_modified = ${noted.lastModified}, full_at = ${at(noted.fullAt)},
      dates = ${json(noted.dates)}::jsonb, doubted = ${json(noted.doubted)}::jsonb, doubted_at = ${at(noted.doubtedAt)},
      believed = ${noted.isBelieved}, remarks = ${json(noted.remarks)}::jsonb, failures = ${noted.failures},
      failing_since = ${at(noted.failingSince)}, mailed_at = ${at(noted.mailedAt)}, next_at = ${at(noted.nextAt)},
      tried_at = ${at(now)}, changed_at = case when ${noted.isChanged} then ${at(now)}::timestamptz else changed_at end
      where calendar = ${calendar}`,
  )
  await run(
    req,
    sql`update calendars set health = ${noted.health}, problem = ${noted.problem}, read_at = ${at(now)},
      date_count = ${noted.dates.length},
      succeeded_at = case when ${noted.hasSucceeded} then ${at(now)}::timestamptz else succeeded_at end
      where id = ${calendar}`,
  )
}

/** After a fault of our own: not again at once, and not never. */
export const postpone = (req: PayloadRequest, calendar: string, now: Date): Promise<unknown> =>
  run(
    req,
    sql`update feeds.reading set next_at = ${new Date(now.getTime() + 3_600_000).toISOString()} where calendar = ${calendar}`,
  )

/** Whether a reading was asked for and has not been done. */
export async function isWaiting(req: PayloadRequest, calendar: string, now: Date): Promise<boolean> {
  const rows = await run(
    req,
    sql`select 1 from feeds.reading where calendar = ${calendar} and next_at <= ${now.toISOString()}`,
  )
  return rows.length > 0
}
