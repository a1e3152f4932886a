import type { Schedule } from '#search/document.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { exceptionFor, type Occurrence, occurrences } from '#search/time/occurrences.ts'
import type { Weekday } from '#search/vocabulary.ts'
import { type Thing, withoutEmpty } from './without-empty.ts'

type Rule = Schedule['rules'][number]

const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

export const schemaDay = (day: Weekday): string => `https://schema.org/${dayNames[day]}`

const inIcal = (day: Weekday) => day.slice(0, 2).toUpperCase()

/** Days of the week by their name; "the third Tuesday of the month" only as iCal says it. */
const toDays = (rule: Rule): string[] =>
  rule.every === 'week'
    ? rule.days.map(schemaDay)
    : rule.nth.flatMap((nth) => rule.days.map((day) => `${nth}${inIcal(day)}`))

/** The rules as schema.org's Schedule; days that a rule gives and that do not happen are named for `days` ahead. */
export const schemaSchedules = (schedule: Schedule, from: LocalDate, days: number): Thing[] =>
  schedule.rules.flatMap((rule): Thing[] => {
    const times = occurrences({ ...schedule, rules: [rule], dates: [], exceptions: [] }, from, days)
    const isOff = (time: Occurrence) => time.cancelled !== null || exceptionFor(schedule, time) !== null
    if (times.length === 0) return []
    return [
      withoutEmpty({
        '@type': 'Schedule',
        repeatFrequency: rule.every === 'week' ? `P${rule.interval}W` : 'P1M',
        byDay: toDays(rule),
        byMonth: toMonths(rule),
        startTime: `${rule.start}:00`,
        endTime: rule.end && `${rule.end}:00`,
        startDate: firstDay(rule, schedule, times),
        endDate: least(rule.until, schedule.validUntil),
        scheduleTimezone: 'Europe/Amsterdam',
        exceptDate: times.filter(isOff).map((time) => time.date),
      }),
    ]
  })

const toMonths = ({ notInMonths }: Rule): number[] =>
  notInMonths.length === 0
    ? []
    : Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => !notInMonths.includes(month))

/** Every other week is counted from a day on which it is; for the rest the first day on which it may be will do. */
const firstDay = (rule: Rule, { validFrom }: Schedule, [first]: Occurrence[]): LocalDate | null =>
  rule.every === 'week' && rule.interval > 1 ? (first?.date ?? rule.from) : most(rule.from, validFrom)

const most = (a: LocalDate | null, b: LocalDate | null) => (a && b ? (a > b ? a : b) : (a ?? b))
const least = (a: LocalDate | null, b: LocalDate | null) => (a && b ? (a < b ? a : b) : (a ?? b))
