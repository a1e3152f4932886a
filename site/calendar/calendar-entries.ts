import type { Schedule } from '#search/document.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { type Occurrence, occurrences } from '#search/time/occurrences.ts'

type Rule = Schedule['rules'][number]

/** One thing in a calendar: a single time, or one that repeats. */
export type CalendarEntry = {
  /** Tells it from the other entries of the same listing, and stays what it is when only the hours change. */
  key: string
  first: Occurrence
  repeats: { rule: Rule; until: LocalDate } | null
  /** Times that the rule gives and that do not happen: cancelled, moved, closed, a public holiday. */
  skipped: Occurrence[]
}

/**
 * A schedule as calendars know it. It goes no further than `days`: nobody can promise more, and a calendar would
 * go on for ever. Within them it says exactly what `occurrences` says.
 */
export function calendarEntries(schedule: Schedule, from: LocalDate, days: number): CalendarEntry[] {
  const exceptions = schedule.exceptions.map(({ on, at, reason }) => ({
    what: 'cancelled' as const,
    on,
    at,
    reason,
  }))
  const planned = { ...schedule, exceptions }
  const times = (part: Partial<Schedule>) =>
    occurrences({ ...planned, rules: [], dates: [], ...part }, from, days)
  return withOwnKeys([
    ...schedule.rules.flatMap((rule, i) => toSeries(`regel-${i + 1}`, rule, times({ rules: [rule] }))),
    ...schedule.dates.flatMap((date) => toSingles(`datum-${date.on}`, times({ dates: [date] }))),
    ...schedule.exceptions
      .filter((exception) => exception.what === 'moved')
      .flatMap((moved) => toSingles(`verplaatst-${moved.on}`, times({ exceptions: [moved] }))),
  ])
}

const isOn = (time: Occurrence) => time.cancelled === null

function toSeries(key: string, rule: Rule, times: Occurrence[]): CalendarEntry[] {
  const first = times.find(isOn)
  const last = times.findLast(isOn)
  if (!first || !last) return []
  const skipped = times.filter((time) => !isOn(time) && first.date < time.date && time.date < last.date)
  return [{ key, first, repeats: first === last ? null : { rule, until: last.date }, skipped }]
}

const toSingles = (key: string, times: Occurrence[]): CalendarEntry[] =>
  times.filter(isOn).map((first) => ({ key, first, repeats: null, skipped: [] }))

/** Two on one day would be one to a calendar. */
function withOwnKeys(entries: CalendarEntry[]): CalendarEntry[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const count = (seen.get(entry.key) ?? 0) + 1
    seen.set(entry.key, count)
    return count === 1 ? entry : { ...entry, key: `${entry.key}-${count}` }
  })
}
