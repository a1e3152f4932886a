import { fromDay, type LocalDate, toDay } from '#search/time/local-date.ts'
import type { CalendarRule } from './calendar-rule.ts'

/** Days that may still be looked at, shared by all rules of a calendar: no rule, however odd, keeps us busy. */
export type Budget = { days: number }
type Window = { from: LocalDate; until: LocalDate }
type Day = { day: number; date: number; month: number; year: number; weekday: number }

const dayLength = 86_400_000
const dayOf = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / dayLength
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7

function toParts(day: number): Day {
  const at = new Date(day * dayLength)
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
  return { day, date, month, year, weekday: weekdayOf(day) }
}

const daysInMonth = ({ year, month }: Day) => dayOf(year, month + 1, 1) - dayOf(year, month, 1)

/** Whether it is the so-manieth of these days, counted from the front or from the back. */
const isNth = (nth: number, day: number, first: number, length: number) =>
  nth === 0 ||
  nth === Math.floor((day - first) / 7) + 1 ||
  nth === -(Math.floor((first + length - 1 - day) / 7) + 1)

const isCounted = (wanted: number[], at: number, of: number) =>
  wanted.length === 0 || wanted.includes(at) || wanted.includes(at - of - 1)

/** What the rule leaves unsaid is as on its first day. */
function withFirst(rule: CalendarRule, first: Day): CalendarRule {
  const { every, byDay, byMonth, byMonthDay, byYearDay } = rule
  if (every === 'WEEKLY' && byDay.length === 0) return { ...rule, byDay: [{ day: first.weekday, nth: 0 }] }
  const saysDay = byDay.length + byMonthDay.length + (every === 'YEARLY' ? byYearDay.length : 0) > 0
  if (every === 'MONTHLY' && !saysDay) return { ...rule, byMonthDay: [first.date] }
  if (every !== 'YEARLY' || saysDay) return rule
  return { ...rule, byMonthDay: [first.date], byMonth: byMonth.length ? byMonth : [first.month] }
}

function fits(rule: CalendarRule, one: Day): boolean {
  const { every, byMonth, byMonthDay, byYearDay, byDay } = rule
  if (byMonth.length > 0 && !byMonth.includes(one.month)) return false
  if (every !== 'WEEKLY' && !isCounted(byMonthDay, one.date, daysInMonth(one))) return false
  const newYear = dayOf(one.year, 1, 1)
  const yearLength = dayOf(one.year + 1, 1, 1) - newYear
  if (every === 'YEARLY' && !isCounted(byYearDay, one.day - newYear + 1, yearLength)) return false
  if (byDay.length === 0) return true
  const isInMonth = every === 'MONTHLY' || byMonth.length > 0
  const [first, length] = isInMonth ? [one.day - one.date + 1, daysInMonth(one)] : [newYear, yearLength]
  const countsNth = every === 'MONTHLY' || every === 'YEARLY'
  return byDay.some(
    ({ day, nth }) => day === one.weekday && isNth(countsNth ? nth : 0, one.day, first, length),
  )
}

/** The first day and the number of days of the so-manieth period after that of the first day. */
function period({ every, weekStart }: CalendarRule, first: Day, steps: number): [number, number] {
  if (every === 'DAILY') return [first.day + steps, 1]
  if (every === 'WEEKLY') return [first.day - ((first.weekday - weekStart + 7) % 7) + 7 * steps, 7]
  if (every === 'YEARLY') return span(dayOf(first.year + steps, 1, 1), dayOf(first.year + steps + 1, 1, 1))
  return span(dayOf(first.year, first.month + steps, 1), dayOf(first.year, first.month + steps + 1, 1))
}
const span = (from: number, to: number): [number, number] => [from, to - from]

const periodLength = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }

/** Without a number of times to count, there is no need to begin at the beginning. */
function firstStep({ every, interval, count }: CalendarRule, first: Day, from: number): number {
  if (count !== null || from <= first.day) return 0
  const passed = Math.floor((from - first.day) / periodLength[every])
  return Math.max(0, Math.floor(passed / interval) - 1) * interval
}

function pick(found: number[], positions: number[]): number[] {
  if (positions.length === 0) return found
  const at = positions.map((position) => (position > 0 ? position - 1 : found.length + position))
  return found.filter((_, i) => at.includes(i))
}

/** The days on which a rule falls, of those in the window. Everything is a day on the wall calendar of the event. */
export function expandRule(
  stated: CalendarRule,
  start: LocalDate,
  window: Window,
  budget: Budget,
): LocalDate[] {
  const first = toParts(toDay(start))
  const rule = withFirst(stated, first)
  const from = toDay(window.from)
  const last = Math.min(toDay(window.until), rule.until ? toDay(rule.until) : Infinity)
  const days: LocalDate[] = []
  let left = rule.count ?? Infinity
  for (let step = firstStep(rule, first, from); budget.days > 0; step += rule.interval) {
    const [begin, length] = period(rule, first, step)
    if (begin > last) break
    budget.days -= length
    const found = Array.from({ length }, (_, i) => begin + i).filter((day) => fits(rule, toParts(day)))
    for (const day of pick(found, rule.bySetPos)) {
      if (day < first.day) continue
      if (day > last || left-- <= 0) return days
      if (day >= from) days.push(fromDay(day))
    }
  }
  return days
}
