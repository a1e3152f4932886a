import type { ListingDocument, Schedule } from '#search/document.ts'
import type { LocalDate, LocalNow } from '#search/time/local-date.ts'
import { addDays } from '#search/time/local-date.ts'
import type { Occurrence } from '#search/time/occurrences.ts'
import { openNow } from '#search/time/open-now.ts'
import { nextTime } from '#search/time/planned-times.ts'
import { inOneLine, nl } from '#site/text/nl.ts'
import { openFrom } from '#search/time/open-from.ts'

type Rule = Schedule['rules'][number]
type Told = Pick<ListingDocument, 'schedule' | 'standing' | 'kind'>
type Hours = Pick<Occurrence, 'date' | 'start' | 'end'>

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

const monthName = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long' })
/** By its number, 1 = januari. */
const monthInWords = (month: number) => monthName.format(Date.UTC(2026, month - 1))

/** "3 en 17 december en 7 januari 2027"; a single date with the day of the week. */
export function datesInWords(dates: LocalDate[], today: LocalDate): string {
  if (dates.length === 1) return dateInWords(dates[0]!, today)
  const months = Map.groupBy(dates, (date) => date.slice(0, 7))
  return inOneLine(
    [...months].map(([month, days]) => {
      const name = monthInWords(Number(month.slice(5)))
      const year = month.slice(0, 4) === today.slice(0, 4) ? '' : ` ${month.slice(0, 4)}`
      return `${inOneLine(days.map((date) => String(Number(date.slice(8)))))} ${name}${year}`
    }),
  )
}

const clock = (time: string) => time.replace(':', '.').replace(/^0/, '')

const isAllDay = (start: string, end: string | null) =>
  start === '00:00' && (end === '23:59' || end === '00:00')

/** "10.00 – 12.00", "de hele dag", or "10.00 uur" when nobody knows the end. */
export function timesInWords(start: string, end: string | null): string {
  if (isAllDay(start, end)) return nl.when.allDay
  return end ? nl.when.between(clock(start), clock(end)) : nl.when.from(clock(start))
}

function dayInWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return nl.when.today
  if (date === addDays(today, 1)) return nl.when.tomorrow
  return dateInWords(date, today)
}

/** "Morgen, 10.00 – 12.00" or "dinsdag 24 november, 10.00 – 12.00". */
export const occurrenceInWords = ({ date, start, end }: Hours, today: LocalDate): string =>
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
  return [...parts, ...monthsInWords(rule)].join(', ')
}

/** "niet in juli", or "alleen in juni, juli en augustus" when that is shorter. */
function monthsInWords({ notInMonths }: Rule): string[] {
  if (notInMonths.length === 0) return []
  const all = Array.from({ length: 12 }, (_, i) => i + 1)
  const [not, only] = [true, false].map((is) =>
    inOneLine(all.filter((month) => notInMonths.includes(month) === is).map(monthInWords)),
  )
  return [notInMonths.length > 6 ? nl.when.onlyIn(only!) : nl.when.notIn(not!)]
}

/** "Nu open, tot 12.00 uur", or null when it is not. */
function openInWords(listing: Told, now: LocalNow): string | null {
  const open = openNow(listing, now)
  if (!open) return null
  const { start, end } = open
  const until = isAllDay(start, end) ? nl.when.allDay : nl.when.until(nl.when.from(clock(end!)))
  return nl.when.at(listing.kind === 'activity' ? nl.when.onNow : nl.when.openNow, until)
}

/** One line for a card: that it is open now, the next time, or how to find out. Null when there is nothing to say. */
export function nextInWords(listing: Told, now: LocalNow): string | null {
  const open = openInWords(listing, now)
  if (open) return open
  const { schedule, standing } = listing
  if (!openFrom(standing, now)) return null
  const next = nextTime(listing, now)
  if (next) return occurrenceInWords(next, now.date)
  if (schedule.byAppointment) return nl.when.byAppointment
  return schedule.note
}
