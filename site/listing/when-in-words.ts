import type { ListingDocument, Schedule } from '#search/document.ts'
import type { LocalDate, LocalNow } from '#search/time/local-date.ts'
import { addDays } from '#search/time/local-date.ts'
import { nextOccurrence, type Occurrence } from '#search/time/occurrences.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import { openFrom } from './open-from.ts'

type Rule = Schedule['rules'][number]
type Told = Pick<ListingDocument, 'schedule' | 'standing'>

const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const dayOfYear = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** "dinsdag 24 november", with the year when it is not this one. */
export const dateInWords = (date: LocalDate, today: LocalDate): string =>
  (date.slice(0, 4) === today.slice(0, 4) ? day : dayOfYear).format(new Date(`${date}T00:00:00Z`))

const clock = (time: string) => time.replace(':', '.').replace(/^0/, '')

/** "10.00 – 12.00", "de hele dag", or "10.00 uur" when nobody knows the end. */
export function timesInWords(start: string, end: string | null): string {
  if (start === '00:00' && (end === '23:59' || end === '00:00')) return nl.when.allDay
  return end ? nl.when.between(clock(start), clock(end)) : nl.when.from(clock(start))
}

function dayInWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return nl.when.today
  if (date === addDays(today, 1)) return nl.when.tomorrow
  return dateInWords(date, today)
}

/** "Morgen, 10.00 – 12.00" or "dinsdag 24 november, 10.00 – 12.00". */
export const occurrenceInWords = ({ date, start, end }: Occurrence, today: LocalDate): string =>
  nl.when.at(dayInWords(date, today), timesInWords(start, end))

/** "Elke dinsdag en donderdag", "Elke eerste woensdag van de maand". */
export function ruleDaysInWords(rule: Rule): string {
  const { days } = rule
  const names = inOneLine(days.map((code) => nl.labels.weekdays[code]))
  if (rule.every === 'month')
    return nl.when.inMonth(inOneLine(rule.nth.map((nth) => nl.when.nth[nth])), names)
  if (rule.interval > 2) return nl.when.everySo(rule.interval, names)
  if (rule.interval === 2) return nl.when.everyOther(names)
  if (days.length === 7) return nl.when.everyDay
  const isWorkdays = days.length === 5 && !days.includes('sat') && !days.includes('sun')
  return isWorkdays ? nl.when.workdays : nl.when.every(names)
}

/** "Elke dinsdag en donderdag, 10.00 – 12.00", and from or until when if that still matters. */
export function ruleInWords(rule: Rule, today: LocalDate): string {
  const parts = [nl.when.at(ruleDaysInWords(rule), timesInWords(rule.start, rule.end))]
  if (rule.from && rule.from > today) parts.push(nl.when.startsOn(dateInWords(rule.from, today)))
  if (rule.until) parts.push(nl.when.endsOn(dateInWords(rule.until, today)))
  return parts.join(', ')
}

/** One line for a card: the next time, or how to find out. Null when there is nothing to say. */
export function nextInWords({ schedule, standing }: Told, now: LocalNow): string | null {
  const from = openFrom(standing, now)
  if (!from) return null
  const next = nextOccurrence(schedule, from)
  if (next) return occurrenceInWords(next, now.date)
  if (schedule.byAppointment) return nl.when.byAppointment
  return schedule.note
}
