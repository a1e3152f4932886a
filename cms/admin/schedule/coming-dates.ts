import type { Schedule } from '#search/document.ts'
import type { LocalDate, LocalNow } from '#search/time/local-date.ts'
import { concerns, isOver, type Occurrence, occurrences } from '#search/time/occurrences.ts'

type Exception = Schedule['exceptions'][number]

/** A time as the editor shows it: with what was done to it, and by which exception. */
export type ComingDate = Omit<Occurrence, 'cancelled'> & {
  is: 'on' | 'closed' | 'cancelled' | 'moved-away' | 'moved-here'
  /** Why it is shut, or what was written about it. */
  reason: string | null
  /** Which of the schedule's exceptions did this. */
  exception: number | null
  /** What tells it from other times of its day; null when it is the only one. */
  at: string | null
}

const windows = [45, 120, 400, 800]

/** The next so many times, those included that do not happen, so that one can bring them back. */
export function comingDates(schedule: Schedule, now: LocalNow, most: number): ComingDate[] {
  let found: ComingDate[] = []
  for (const days of windows) {
    found = within(schedule, now.date, days).filter((one) => !isOver({ ...one, cancelled: null }, now))
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

function within(schedule: Schedule, from: LocalDate, days: number): ComingDate[] {
  const planned = occurrences({ ...schedule, exceptions: [] }, from, days)
  const alone = (e: Exception) =>
    occurrences({ ...schedule, rules: [], dates: [], exceptions: [e] }, from, days)
  return [
    ...planned.map((one) => withException(one, schedule.exceptions, planned)),
    ...schedule.exceptions.flatMap((e, i) => alone(e).map((one) => movedHere(one, e.reason, i))),
  ].sort(inOrder)
}

function withException({ cancelled, ...one }: Occurrence, exceptions: Exception[], planned: Occurrence[]) {
  const exact = exceptions.findIndex((e) => e.at !== null && concerns(e, one))
  // What names the hour goes before what names the day.
  const exception = exact >= 0 ? exact : exceptions.findIndex((e) => concerns(e, one))
  const hasTwin = planned.some((other) => other.date === one.date && other.start !== one.start)
  const rest = { ...one, at: hasTwin ? one.start : null }
  const found = exceptions[exception]
  if (found)
    return {
      ...rest,
      is: found.what === 'moved' ? ('moved-away' as const) : ('cancelled' as const),
      reason: found.reason,
      exception,
    }
  return {
    ...rest,
    is: cancelled ? ('closed' as const) : ('on' as const),
    reason: cancelled,
    exception: null,
  }
}

const movedHere = (one: Occurrence, reason: string | null, exception: number): ComingDate => ({
  ...{ date: one.date, start: one.start, end: one.end, note: null },
  ...{ is: 'moved-here', reason, exception, at: null },
})

const inOrder = (a: ComingDate, b: ComingDate) => `${a.date}T${a.start}`.localeCompare(`${b.date}T${b.start}`)

/** Exceptions still to come that no time answers to any more, since the rules were changed. */
export const strayExceptions = (schedule: Schedule, today: LocalDate): number[] =>
  schedule.exceptions.flatMap((e, i) => {
    if (e.on < today) return []
    const planned = occurrences({ ...schedule, exceptions: [] }, e.on, 1)
    return planned.some((one) => concerns(e, one)) ? [] : [i]
  })
