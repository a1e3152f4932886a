import type { ListingQuery } from '#search/query.ts'
import { addDays, type LocalDate } from '#search/time/local-date.ts'

type Counts = Record<string, number>

/** The key in the index for a day as one chooses it; the weekend is two days, so it has none. */
function dayKey(day: string, today: LocalDate): string | null {
  if (day === 'today') return today
  if (day === 'tomorrow') return addDays(today, 1)
  return day === 'weekend' ? null : day
}

const countOf = (counts: Counts, key: string) => counts[key] ?? 0

/**
 * How many there are on a day, in the part of the day that was chosen. Null when it cannot be told exactly:
 * what happens twice that day would be counted twice. That a weekend has nothing at all can be told.
 */
export function countOfDay(
  counts: Counts,
  day: string,
  query: ListingQuery,
  today: LocalDate,
): number | null {
  const key = dayKey(day, today)
  if (key === null) return counts.sat || counts.sun ? null : 0
  if (query.dayParts.length > 1) return null
  const [part] = query.dayParts
  return countOf(counts, part ? `${key}/${part}` : key)
}

/** The same for a part of the day, on the day that was chosen. */
export function countOfDayPart(
  counts: Counts,
  part: string,
  query: ListingQuery,
  today: LocalDate,
): number | null {
  if (query.days.length > 1) return null
  const [day] = query.days
  if (day === undefined) return countOf(counts, part)
  const key = dayKey(day, today)
  return key === null ? null : countOf(counts, `${key}/${part}`)
}
