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
  /** Of a time that was moved: when it is instead. */
  movedTo?: { date: LocalDate; start: string; end: string | null }
  /** Of a time that came in the place of another: when that one was planned. */
  movedFrom?: { date: LocalDate; start: string }
}

type Rule = Schedule['rules'][number]
type Exception = Schedule['exceptions'][number]

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
  const rules = schedule.rules.filter((rule) => falls(rule, date))
  if (rules.length === 0) return []
  const cancelled = whyShut(schedule, date)
  return rules.map(({ start, end }) => ({ date, start, end, note: null, cancelled }))
}

const singles = ({ dates }: Schedule, from: LocalDate, until: LocalDate): Occurrence[] =>
  dates
    .filter(({ on }) => from <= on && on <= until)
    .map(({ on, start, end, note }) => ({ date: on, start, end, note, cancelled: null }))

/** What was planned on these days, before anything was called off or moved. */
function plannedOn(schedule: Schedule, from: LocalDate, until: LocalDate): Occurrence[] {
  const { validFrom, validUntil } = schedule
  const first = validFrom && validFrom > from ? validFrom : from
  const last = validUntil && validUntil < until ? validUntil : until
  const planned: Occurrence[] = []
  if (schedule.rules.length > 0)
    for (let day = toDay(first); day <= toDay(last); day++) planned.push(...regular(schedule, fromDay(day)))
  return [...planned, ...singles(schedule, first, last)]
}

/** Whether this exception is about this time of that day. */
export const concerns = (
  { on, at }: Exception,
  { date, start }: Pick<Occurrence, 'date' | 'start'>,
): boolean => on === date && (at === null || at === start)

/** The exception that says what becomes of this time: what names the hour goes before what names the day. */
export const exceptionFor = (
  schedule: Schedule,
  time: Pick<Occurrence, 'date' | 'start'>,
): Exception | null =>
  schedule.exceptions.find((e) => e.at !== null && concerns(e, time)) ??
  schedule.exceptions.find((e) => concerns(e, time)) ??
  null

function withException(schedule: Schedule, occurrence: Occurrence): Occurrence {
  const exception = exceptionFor(schedule, occurrence)
  if (!exception) return occurrence
  if (exception.what === 'cancelled')
    return { ...occurrence, cancelled: exception.reason ?? 'Gaat niet door' }
  const { to, start, end, reason } = exception
  return { ...occurrence, cancelled: reason ?? 'Verplaatst', movedTo: { date: to, start, end } }
}

/** What was moved into these days, from wherever. */
function movedInto(schedule: Schedule, from: LocalDate, until: LocalDate): Occurrence[] {
  return schedule.exceptions.flatMap((e) => {
    if (e.what !== 'moved' || e.to < from || e.to > until) return []
    const [planned] = plannedOn(schedule, e.on, e.on)
      .filter((time) => concerns(e, time))
      .sort(inOrder)
    const movedFrom = planned && { date: e.on, start: planned.start }
    const time = { date: e.to, start: e.start, end: e.end, note: e.reason, cancelled: null }
    return movedFrom ? { ...time, movedFrom } : time
  })
}

const inOrder = (a: Occurrence, b: Occurrence) => `${a.date}T${a.start}`.localeCompare(`${b.date}T${b.start}`)

/** Everything planned from `from` for `days` days, cancelled ones included and marked, in order of time. */
export function occurrences(schedule: Schedule, from: LocalDate, days: number): Occurrence[] {
  const until = addDays(from, days - 1)
  const planned = plannedOn(schedule, from, until)
  if (schedule.exceptions.length === 0) return planned.sort(inOrder)
  const changed = planned.map((occurrence) => withException(schedule, occurrence))
  return [...changed, ...movedInto(schedule, from, until)].sort(inOrder)
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
