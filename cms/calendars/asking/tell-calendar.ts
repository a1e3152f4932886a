import type { PayloadRequest } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { inTransaction } from '../../in-transaction.ts'
import { sayNo } from '../../import/asking/say-no.ts'
import type { FedDate } from '../fed-date.ts'
import type { Health } from '../healths.ts'
import type { Remark } from '../reading/read-calendar.ts'
import { comingOf } from '../running/is-doubtful.ts'
import { holdReading, isWaiting } from '../running/store.ts'
import { remarkWords } from './remark-words.ts'

/** All that the screen shows of a calendar. */
export type ToldCalendar = {
  isWaiting: boolean
  health: Health
  problem: string | null
  readAt: string | null
  succeededAt: string | null
  /** The first ones to come. */
  dates: FedDate[]
  count: number
  /** The last day that is known. */
  until: string | null
  remarks: string[]
  isLinked: boolean
}

const shown = 10

/** How it is with a calendar and what was found in it, whether it fills a listing or not. */
export async function tellCalendar({ payload }: PayloadRequest, id: string, now: Date): Promise<Response> {
  return inTransaction(payload, async (req) => {
    const [calendar, reading] = [
      await payload.findByID({
        collection: 'calendars',
        id,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      }),
      await holdReading(req, id),
    ]
    if (!calendar || !reading) return sayNo('Deze agenda is er niet.', 404)
    const coming = comingOf(reading.dates, localNow(now).date)
    const told: ToldCalendar = {
      isWaiting: await isWaiting(req, id, now),
      health: calendar.health,
      problem: calendar.problem ?? null,
      readAt: calendar.readAt ?? null,
      succeededAt: calendar.succeededAt ?? null,
      dates: coming.slice(0, shown),
      count: coming.length,
      until: coming.at(-1)?.on ?? null,
      remarks: Object.entries(reading.remarks).map(([name, count]) => remarkWords[name as Remark](count)),
      isLinked: Boolean(calendar.listing),
    }
    return Response.json(told)
  })
}
