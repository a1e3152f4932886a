import type { Schedule } from '#search/document.ts'
import { type LocalDate, toDay } from '#search/time/local-date.ts'
import { exceptionFor, occurrences } from '#search/time/occurrences.ts'
import type { FedDate } from './fed-date.ts'

type Exception = Schedule['exceptions'][number]

/**
 * A schedule with the dates of a calendar beside what was typed. What was typed goes first: a time that is there already
 * is not there twice, and what a person said about a time is not unsaid. Of two calendars the first is followed.
 */
export function withFedDates(schedule: Schedule, fed: FedDate[] | undefined, today: LocalDate): Schedule {
  const coming = (fed ?? []).filter(({ on }) => on >= today)
  if (coming.length === 0) return schedule
  const typed = typedTimes(schedule, coming)
  const dates: Schedule['dates'] = []
  const exceptions: Exception[] = []
  const seen = new Set<string>()
  for (const one of coming) {
    const at = `${one.on} ${one.start}`
    if (seen.has(at)) continue
    seen.add(at)
    if (!typed.has(at))
      dates.push({ on: one.on, start: one.start, end: one.end, note: one.title.trim() || null })
    const exception = toException(one)
    if (exception && !exceptionFor(schedule, { date: one.on, start: one.start })) exceptions.push(exception)
  }
  return {
    ...schedule,
    dates: [...schedule.dates, ...dates],
    exceptions: [...schedule.exceptions, ...exceptions],
  }
}

/** Every time that the typed schedule has on these days, called off or not. */
function typedTimes(schedule: Schedule, fed: FedDate[]): Set<string> {
  const days = fed.map(({ on }) => on).toSorted()
  const [from, until] = [days[0]!, days.at(-1)!]
  const length = toDay(until) - toDay(from) + 1
  const times = occurrences(schedule, from, length)
  return new Set(times.map(({ date, start }) => `${date} ${start}`))
}

function toException(one: FedDate): Exception | null {
  if (one.is === 'on') return null
  const time = { on: one.on, at: one.start, reason: null }
  return one.is === 'cancelled'
    ? { what: 'cancelled', ...time }
    : { what: 'moved', ...time, to: one.to.on, start: one.to.start, end: one.to.end }
}
