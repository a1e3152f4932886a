import type { ListingQuery } from '../query.ts'
import { type LocalDate, toDay } from '../time/local-date.ts'
import { datesAhead, datesFor, isWeekday } from '../to-filter.ts'
import { dayParts, weekdays } from '../vocabulary.ts'
import { type Asked, toWay, type Way } from './way.ts'

/** At another time: the nearest day on which it happens, another part of the same day, or whenever it is. */
export function otherTimes(asked: Asked): Way[] {
  return [...otherDay(asked), ...otherPart(asked)]
}

/** Whenever it is, also by appointment. */
export const anyTime = { days: [], dayParts: [] } satisfies Partial<ListingQuery>

export const hasTime = ({ days, dayParts: parts }: ListingQuery): boolean =>
  days.length > 0 || parts.length > 0

/** Whether there is something on this day, in one of the parts that were asked for. */
function hasDay({ query, facets }: Asked, day: string): boolean {
  const keys = query.dayParts.length === 0 ? [day] : query.dayParts.map((part) => `${day}/${part}`)
  return keys.some((key) => (facets.days[key] ?? 0) > 0)
}

/** Who asks for weekdays gets another weekday; who asks for a date, or for today, gets a date. */
function otherDay(asked: Asked): Way[] {
  const { query, today } = asked
  if (query.days.length === 0) return []
  const isWeekly = query.days.every(isWeekday)
  const own = isWeekly
    ? query.days
    : query.days.flatMap((day) => datesFor(day, today)).filter((day) => !isWeekday(day))
  const choices: readonly string[] = isWeekly ? weekdays : datesAhead(today)
  const [nearest] = choices
    .filter((day) => !own.includes(day) && hasDay(asked, day))
    .map((day) => ({
      day,
      far: Math.min(...own.map((one) => (isWeekly ? inWeek(one, day) : inDays(one, day)))),
    }))
    .sort((a, b) => a.far - b.far)
  return nearest ? [toWay('time', query, { days: [nearest.day] as ListingQuery['days'] })] : []
}

/** Days between two days of the week. A weekend is a weekend: Saturday is nearer to Sunday than Monday is. */
function inWeek(a: string, b: string): number {
  const names: readonly string[] = weekdays
  const apart = Math.abs(names.indexOf(a) - names.indexOf(b))
  const isFree = (day: string) => day === 'sat' || day === 'sun'
  return Math.min(apart, 7 - apart) + (isFree(a) === isFree(b) ? 0 : 0.5)
}

/** Days between two dates; the later one of two that are equally far. */
const inDays = (a: LocalDate, b: LocalDate) => Math.abs(toDay(a) - toDay(b)) + (b < a ? 0.5 : 0)

function otherPart(asked: Asked): Way[] {
  const { query, facets, today } = asked
  if (query.dayParts.length === 0) return []
  const days = query.days.flatMap((day) => datesFor(day, today))
  const keys = (part: string) => (days.length === 0 ? [part] : days.map((day) => `${day}/${part}`))
  const place = (part: string) => (dayParts as readonly string[]).indexOf(part)
  const [nearest] = dayParts
    .filter((part) => !query.dayParts.includes(part) && keys(part).some((key) => (facets.days[key] ?? 0) > 0))
    .map((part) => ({
      part,
      far: Math.min(...query.dayParts.map((one) => Math.abs(place(one) - place(part)))),
    }))
    .sort((a, b) => a.far - b.far)
  return nearest ? [toWay('time', query, { dayParts: [nearest.part] })] : []
}
