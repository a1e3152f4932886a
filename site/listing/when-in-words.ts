import type { ListingDocument, Schedule } from '#search/document.ts'
import type { LocalDate, LocalNow } from '#search/time/local-date.ts'
import { addDays } from '#search/time/local-date.ts'
import { nextOccurrence, type Occurrence } from '#search/time/occurrences.ts'
import * as told from '#search/time/rule-in-words.ts'
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

const words: told.RuleWords = {
  ...nl.when,
  weekdays: nl.labels.weekdays,
  ...nl.months,
  month: nl.months.name,
  list: inOneLine,
  date: dateInWords,
  clock,
}

export const timesInWords = (start: string, end: string | null): string =>
  told.timesInWords(start, end, words)
export const ruleDaysInWords = (rule: Rule): string => told.ruleDaysInWords(rule, words)
export const ruleInWords = (rule: Rule, today: LocalDate): string => told.ruleInWords(rule, today, words)

function dayInWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return nl.when.today
  if (date === addDays(today, 1)) return nl.when.tomorrow
  return dateInWords(date, today)
}

/** "Morgen, 10.00 – 12.00" or "dinsdag 24 november, 10.00 – 12.00". */
export const occurrenceInWords = ({ date, start, end }: Occurrence, today: LocalDate): string =>
  nl.when.at(dayInWords(date, today), timesInWords(start, end))

/** One line for a card: the next time, or how to find out. Null when there is nothing to say. */
export function nextInWords({ schedule, standing }: Told, now: LocalNow): string | null {
  const from = openFrom(standing, now)
  if (!from) return null
  const next = nextOccurrence(schedule, from)
  if (next) return occurrenceInWords(next, now.date)
  if (schedule.byAppointment) return nl.when.byAppointment
  return schedule.note
}
