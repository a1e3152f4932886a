import type { Schedule } from '../document.ts'
import type { ListingQuery } from '../query.ts'
import { type DayPart, type Weekday, weekdays } from '../vocabulary.ts'
import { dayPartOf, type LocalDate, weekdayOf } from './local-date.ts'

/**
 * A schedule with only the days of the week and the parts of the day that were asked for; no days, or no parts, is
 * all of them. What was moved to another day is judged by that day.
 */
export function narrowSchedule(
  schedule: Schedule,
  { days, dayParts }: Pick<ListingQuery, 'days' | 'dayParts'>,
) {
  const asked = askedWeekdays(days)
  if (asked.length === 7 && dayParts.length === 0) return schedule
  const isThen = (date: LocalDate, start: string) =>
    asked.includes(weekdayOf(date)) && isPart(start, dayParts)
  return {
    ...schedule,
    rules: schedule.rules
      .filter(({ start }) => isPart(start, dayParts))
      .map((rule) => ({ ...rule, days: rule.days.filter((day) => asked.includes(day)) }))
      .filter((rule) => rule.days.length > 0),
    dates: schedule.dates.filter(({ on, start }) => isThen(on, start)),
    exceptions: schedule.exceptions.map((e) =>
      e.what === 'moved' && !isThen(e.to, e.start)
        ? { what: 'cancelled' as const, on: e.on, at: e.at, reason: e.reason }
        : e,
    ),
  }
}

const isPart = (start: string, dayParts: readonly DayPart[]) =>
  dayParts.length === 0 || dayParts.includes(dayPartOf(start))

/** The days of the week among what was asked for; "today" and dates say nothing of other weeks. */
function askedWeekdays(days: ListingQuery['days']): Weekday[] {
  const found = weekdays.filter((day) => days.includes(day))
  return found.length > 0 ? found : [...weekdays]
}
