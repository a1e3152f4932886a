import type { DayPart, Weekday } from '../vocabulary.ts'
import { weekdays } from '../vocabulary.ts'

/**
 * Dates on the wall calendar, `yyyy-mm-dd`, reckoned in whole days so that no clock change can shift them.
 * Only `localNow` and `toInstant` know of a time zone: Europe/Amsterdam.
 */
export type LocalDate = string
export type LocalNow = { date: LocalDate; time: string }

const dayLength = 86_400_000
const minuteLength = 60_000
/** More answers than a year of days has; after that they begin anew. */
const mostAnswers = 10_000

/** Few moments and days are asked for, and each of them again for every listing of a rebuild. */
function remembering<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= mostAnswers) known.clear()
    const answer = work(key)
    known.set(key, answer)
    return answer
  }
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What calendar and clock say in Amsterdam at this moment. */
export const localNow = (now: Date): LocalNow => atMinute(Math.floor(now.getTime() / minuteLength))

const atMinute = remembering((minute: number): LocalNow => {
  const part = Object.fromEntries(clock.formatToParts(minute * minuteLength).map((p) => [p.type, p.value]))
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
})

/** The moment at which Amsterdam's clock shows this; in the hour that a clock change skips, the moment after it. */
export function toInstant(date: LocalDate, time: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  const shownAt = (ms: number) => {
    const shown = localNow(new Date(ms))
    return Date.parse(`${shown.date}T${shown.time}:00Z`)
  }
  const guess = wanted - (shownAt(wanted) - wanted)
  return new Date(guess - (shownAt(guess) - wanted))
}

export const toDay: (date: LocalDate) => number = remembering(
  (date) => Date.parse(`${date}T00:00:00Z`) / dayLength,
)
export const fromDay: (day: number) => LocalDate = remembering((day) =>
  new Date(day * dayLength).toISOString().slice(0, 10),
)
export const addDays = (date: LocalDate, days: number): LocalDate => fromDay(toDay(date) + days)
/** Day 0 (1 January 1970) was a Thursday. */
export const weekdayOf = (date: LocalDate): Weekday => weekdays[(((toDay(date) + 3) % 7) + 7) % 7]!

export const dayPartOf = (time: string): DayPart =>
  time < '12:00' ? 'morning' : time < '17:30' ? 'afternoon' : 'evening'
