import type { Schedule } from '../document.ts'
import { addDays, fromDay, type LocalDate, type LocalNow, toDay, weekdayOf } from './local-date.ts'
import { publicHoliday } from './public-holidays.ts'

/** One time that something happens, on the clock of Europe/Amsterdam. */
export type Occurrence = {
  date: LocalDate
  start: string
  end: string | null
  note: string | null
  /** Set when it does not happen after all: why, in words. */
  cancelled: string | null
}

type Rule = Schedule['rules'][number]

const nthOfMonth = (date: LocalDate) => Math.ceil(Number(date.slice(8)) / 7)
const isLastOfMonth = (date: LocalDate) => addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
const monday = (date: LocalDate) => Math.floor((toDay(date) + 3) / 7)

function falls(rule: Rule, date: LocalDate): boolean {
  if (!rule.days.includes(weekdayOf(date))) return false
  if (rule.notInMonths.includes(Number(date.slice(5, 7)))) return false
  if (rule.from && date < rule.from) return false
  if (rule.until && date > rule.until) return false
  if (rule.every === 'month')
    return rule.nth.some((nth) => (nth === -1 ? isLastOfMonth(date) : nth === nthOfMonth(date)))
  // Without a first week the count starts at the first Monday of 1970: the same everywhere.
  return (monday(date) - (rule.from ? monday(rule.from) : 0)) % rule.interval === 0
}

function whyShut(schedule: Schedule, date: LocalDate): string | null {
  const holiday = schedule.closedOnPublicHolidays ? publicHoliday(date) : undefined
  return holiday ?? schedule.closed.find((c) => c.from <= date && date <= c.until)?.reason ?? null
}

function regular(schedule: Schedule, date: LocalDate): Occurrence[] {
  const cancelled = whyShut(schedule, date)
  return schedule.rules
    .filter((rule) => falls(rule, date))
    .map((rule) => ({ date, start: rule.start, end: rule.end, note: null, cancelled }))
}

type Exception = Schedule['exceptions'][number]

/** Whether this exception is about this time of that day. */
export const concerns = (
  { on, at }: Exception,
  { date, start }: Pick<Occurrence, 'date' | 'start'>,
): boolean => on === date && (at === null || at === start)

function withExceptions(schedule: Schedule, planned: Occurrence[], from: LocalDate, until: LocalDate) {
  const moved: Occurrence[] = []
  const changed = planned.map((occurrence) => {
    const exception = schedule.exceptions.find((e) => concerns(e, occurrence))
    if (!exception) return occurrence
    const reason = exception.reason ?? (exception.what === 'moved' ? 'Verplaatst' : 'Gaat niet door')
    return { ...occurrence, cancelled: reason }
  })
  for (const e of schedule.exceptions)
    if (e.what === 'moved' && from <= e.to && e.to <= until)
      moved.push({ date: e.to, start: e.start, end: e.end, note: e.reason, cancelled: null })
  return [...changed, ...moved]
}

const inOrder = (a: Occurrence, b: Occurrence) => `${a.date}T${a.start}`.localeCompare(`${b.date}T${b.start}`)

/** Everything planned from `from` for `days` days, cancelled ones included and marked, in order of time. */
export function occurrences(schedule: Schedule, from: LocalDate, days: number): Occurrence[] {
  const start = schedule.validFrom && schedule.validFrom > from ? schedule.validFrom : from
  const last = addDays(from, days - 1)
  const until = schedule.validUntil && schedule.validUntil < last ? schedule.validUntil : last
  const planned: Occurrence[] = []
  if (schedule.rules.length > 0)
    for (let day = toDay(start); day <= toDay(until); day++) planned.push(...regular(schedule, fromDay(day)))
  for (const single of schedule.dates)
    if (start <= single.on && single.on <= until)
      planned.push({
        date: single.on,
        start: single.start,
        end: single.end,
        note: single.note,
        cancelled: null,
      })
  return withExceptions(schedule, planned, from, until).sort(inOrder)
}

/** What ends before it starts goes on past midnight. */
const endsAt = ({ start, end }: Occurrence) => (end === null ? start : end < start ? '24:00' : end)

/** Whether this has ended by now. */
export const isOver = (o: Occurrence, now: LocalNow): boolean =>
  o.date < now.date || (o.date === now.date && endsAt(o) < now.time)

/** The first time from now on that really happens, looking a little over a year ahead; null when there is none. */
export function nextOccurrence(schedule: Schedule, now: LocalNow): Occurrence | null {
  for (const [skip, days] of [
    [0, 15],
    [15, 45],
    [60, 340],
  ] as const) {
    const found = occurrences(schedule, addDays(now.date, skip), days).find(
      (o) => !o.cancelled && !isOver(o, now),
    )
    if (found) return found
  }
  return null
}

/** Whether it says anything at all about when. */
export const hasTimes = (schedule: Schedule): boolean =>
  schedule.rules.length > 0 || schedule.dates.length > 0
