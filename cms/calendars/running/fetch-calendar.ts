import { fetchOutside, type Asked, type Fetched } from '../../outbound/fetch-outside.ts'
import { Unreachable } from '../../outbound/unreachable.ts'
import { NotACalendar } from '../reading/not-a-calendar.ts'
import { type ReadCalendar, readCalendar } from '../reading/read-calendar.ts'
import type { Trouble } from './trouble.ts'

export type Outcome =
  | { is: 'same' }
  | ({ is: 'read'; etag: string | null; lastModified: string | null } & ReadCalendar)
  | { is: 'failed'; trouble: Trouble; waitMs: number }

type Known = { address: string; only: string; etag: string | null; lastModified: string | null }
export type Manners = Pick<Asked, 'guard' | 'totalMs' | 'silenceMs' | 'most' | 'signal'>

const longestWait = 24 * 3_600_000
const failed = (trouble: Trouble, waitMs = 0): Outcome => ({ is: 'failed', trouble, waitMs })

/** Fetches a calendar and reads it, or hears that nothing changed. Whatever comes back, it does not throw for it. */
export async function fetchCalendar(known: Known, now: Date, manners: Manners = {}): Promise<Outcome> {
  const { address, only, etag, lastModified } = known
  try {
    const accept = 'text/calendar, text/plain;q=0.5, */*;q=0.1'
    const fetched = await fetchOutside(address, { ...manners, etag, lastModified, accept })
    if (fetched.status === 304 && (etag || lastModified)) return { is: 'same' }
    if (fetched.status !== 200) return refusal(fetched, now)
    const header = (name: string) => String(fetched.headers[name] ?? '').slice(0, 500) || null
    const read = readCalendar(decode(fetched.body), now, only)
    return { is: 'read', ...read, etag: header('etag'), lastModified: header('last-modified') }
  } catch (err) {
    if (err instanceof Unreachable) return failed(err.why)
    if (err instanceof NotACalendar) return failed(err.instead)
    throw err
  }
}

/** Calendars are UTF-8; what is not was made by something old. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function refusal({ status, headers }: Fetched, now: Date): Outcome {
  const wait = waitOf(headers['retry-after'], now)
  if (status === 401 || status === 403 || status === 407) return failed('closed')
  if (status === 404) return failed('not-there')
  if (status === 410) return failed('gone')
  if (status === 429) return failed('too-often', wait)
  return status >= 500 ? failed('their-fault', wait) : failed('odd-answer')
}

/** "Retry-After" is a number of seconds or a moment; a day is the most we listen to. */
function waitOf(header: string | string[] | undefined, now: Date): number {
  const text = String(header ?? '')
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return wait > 0 ? Math.min(wait, longestWait) : 0
}
