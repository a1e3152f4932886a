import type { Schedule } from '#search/document.ts'
import { occurrences } from '#search/time/occurrences.ts'
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
export function schemaSchedules(schedule: Schedule, from: string, days: number): Thing[] {
  const { validFrom, validUntil } = schedule
  return schedule.rules.map((rule) => {
    const planned = occurrences({ ...schedule, rules: [rule], dates: [] }, from, days)
    return withoutEmpty({
      '@type': 'Schedule',
      repeatFrequency: rule.every === 'week' ? `P${rule.interval}W` : 'P1M',
      byDay: toDays(rule),
      startTime: `${rule.start}:00`,
      endTime: rule.end && `${rule.end}:00`,
      startDate: rule.from ?? validFrom,
      endDate: rule.until ?? validUntil,
      scheduleTimezone: 'Europe/Amsterdam',
      exceptDate: planned.filter((time) => time.cancelled !== null).map((time) => time.date),
    })
  })
}
