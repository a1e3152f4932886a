import { z } from 'zod'
import type { LocalDate } from '#search/time/local-date.ts'

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** A rule of a calendar, as far as we follow them: whole days, at the time of the first. */
export type CalendarRule = {
  every: (typeof frequencies)[number]
  interval: number
  count: number | null
  /** The last day on which it may fall. */
  until: LocalDate | null
  /** Monday is 0; `nth` 0 is every one. */
  byDay: { day: number; nth: number }[]
  byMonthDay: number[]
  byYearDay: number[]
  byMonth: number[]
  bySetPos: number[]
  /** On which day a week begins; Monday is 0. */
  weekStart: number
}

const some = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(one))
const whole = (most: number) => z.coerce.number().int().min(-most).max(most)

const stated = z.object({
  freq: z.enum(frequencies),
  interval: z.coerce.number().int().min(1).max(1000).default(1),
  count: z.coerce.number().int().min(1).optional(),
  byday: some(z.string().regex(/^[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)$/)),
  bymonthday: some(whole(31)),
  byyearday: some(whole(366)),
  bymonth: some(z.coerce.number().int().min(1).max(12)),
  bysetpos: some(whole(366)),
  byweekno: z.undefined().optional(),
  byhour: z.undefined().optional(),
  byminute: z.undefined().optional(),
  wkst: z.coerce.number().int().min(1).max(7).optional(),
})

/** From what ical.js makes of an RRULE; undefined for rules that we do not follow. `until` is told apart: it needs a clock. */
export function toCalendarRule(recur: unknown, until: LocalDate | null): CalendarRule | undefined {
  const read = stated.safeParse(recur)
  if (!read.success) return undefined
  const { freq, interval, count, byday, wkst } = read.data
  return {
    every: freq,
    interval,
    count: count ?? null,
    until,
    byDay: byday.map((text) => ({ day: days.indexOf(text.slice(-2)), nth: Number(text.slice(0, -2) || 0) })),
    byMonthDay: read.data.bymonthday,
    byYearDay: read.data.byyearday,
    byMonth: read.data.bymonth,
    bySetPos: read.data.bysetpos,
    // ical.js counts from Sunday as 1.
    weekStart: wkst === undefined ? 0 : (wkst + 5) % 7,
  }
}
