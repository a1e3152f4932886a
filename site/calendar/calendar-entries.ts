import type { Schedule } from '#search/document.ts'
import { addDays, type LocalDate } from '#search/time/local-date.ts'
import { exceptionFor, type Occurrence, occurrences } from '#search/time/occurrences.ts'

type Rule = Schedule['rules'][number]
type Exception = Schedule['exceptions'][number]
type Moved = Extract<Exception, { what: 'moved' }>

/** What became of one time: where it went, or nowhere, and why. */
export type Change = { planned: Occurrence; to: Moved | null; reason: string | null }

/** One thing in a calendar: a single time, or one that repeats. */
export type CalendarEntry = {
  /** Tells it from the other entries of the same listing, and stays what it is when only the hours change. */
  key: string
  first: Occurrence
  repeats: { rule: Rule; until: LocalDate } | null
  /** Times that the rule gives and that nobody expects: closed, a public holiday. */
  skipped: Occurrence[]
  /** Times that were called off or moved: whoever wrote them down must see it. */
  changes: Change[]
}

/**
 * A schedule as calendars know it. It goes no further than `days`: nobody can promise more, and a calendar would
 * go on for ever. Within them it says exactly what `occurrences` says.
 */
export function calendarEntries(schedule: Schedule, from: LocalDate, days: number): CalendarEntry[] {
  const planned = { ...schedule, exceptions: [], rules: [], dates: [] }
  const times = (part: Partial<Schedule>) => occurrences({ ...planned, ...part }, from, days)
  const moves = movesWithin(schedule, from, days)
  const toChange = changer(schedule, moves)
  const entries = [
    ...schedule.rules.flatMap((rule, i) => {
      const never = times({ rules: otherMonths(rule) })
      return toEntry(`regel-${i + 1}`, times({ rules: [rule] }), toChange, { rule, never })
    }),
    ...schedule.dates.flatMap((date) => toEntry(`datum-${date.on}`, times({ dates: [date] }), toChange)),
  ]
  // What was moved here from outside these days, or from a day on which there was nothing.
  return withOwnKeys([...entries, ...[...moves].map(toOwnEntry)])
}

/** A rule by the month for the months in which it is not: the best known calendar program counts days twice there. */
const otherMonths = (rule: Rule): Rule[] =>
  rule.every === 'month' && rule.notInMonths.length > 0
    ? [{ ...rule, notInMonths: allMonths.filter((month) => !rule.notInMonths.includes(month)) }]
    : []
const allMonths = Array.from({ length: 12 }, (_, i) => i + 1)

const movesWithin = ({ exceptions }: Schedule, from: LocalDate, days: number) =>
  new Set(
    exceptions.filter(
      (e): e is Moved => e.what === 'moved' && from <= e.to && e.to <= addDays(from, days - 1),
    ),
  )

/** Says what becomes of a planned time. Each move has one time to take along; what else it names is called off. */
const changer = (schedule: Schedule, moves: Set<Moved>) => (planned: Occurrence) => {
  const exception = exceptionFor(schedule, planned)
  if (!exception) return null
  const to = exception.what === 'moved' && moves.delete(exception) ? exception : null
  return { planned, to, reason: exception.reason }
}

function toEntry(
  key: string,
  times: Occurrence[],
  toChange: (planned: Occurrence) => Change | null,
  series?: { rule: Rule; never: Occurrence[] },
): CalendarEntry[] {
  const all = times.map((time) => ({ time, change: toChange(time) }))
  const told = all.filter(({ time, change }) => change || time.cancelled === null)
  const [first, last] = [told[0]?.time, told.at(-1)?.time]
  if (!first || !last) return []
  const closed = all.flatMap(({ time, change }) => (time.cancelled && !change ? [time] : []))
  const isWithin = ({ date }: Occurrence) => first.date < date && date < last.date
  return [
    {
      key,
      first,
      repeats: series && first !== last ? { rule: series.rule, until: last.date } : null,
      skipped: [...closed, ...(series?.never ?? [])].filter(isWithin),
      changes: told.flatMap(({ change }) => change ?? []),
    },
  ]
}

const toOwnEntry = ({ on, to, start, end, reason }: Moved): CalendarEntry => ({
  key: `verplaatst-${on}`,
  first: { date: to, start, end, note: reason, cancelled: null },
  repeats: null,
  skipped: [],
  changes: [],
})

/** Two on one day would be one to a calendar. */
function withOwnKeys(entries: CalendarEntry[]): CalendarEntry[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const count = (seen.get(entry.key) ?? 0) + 1
    seen.set(entry.key, count)
    return count === 1 ? entry : { ...entry, key: `${entry.key}-${count}` }
  })
}
