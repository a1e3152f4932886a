import type { Schedule } from '../document.ts'
import type { Weekday } from '../vocabulary.ts'
import type { LocalDate } from './local-date.ts'

type Rule = Schedule['rules'][number]
type Nth = Extract<Rule, { every: 'month' }>['nth'][number]

/** What a language brings: the site its own, the admin one for each of its languages. */
export type RuleWords = {
  weekdays: Record<Weekday, string>
  month: (month: number) => string
  nth: Record<Nth, string>
  list: (words: string[]) => string
  date: (date: LocalDate, today: LocalDate) => string
  clock: (time: string) => string
  at: (days: string, times: string) => string
  from: (start: string) => string
  between: (start: string, end: string) => string
  allDay: string
  everyDay: string
  workdays: string
  every: (days: string) => string
  everyOther: (days: string) => string
  everySo: (weeks: number, days: string) => string
  inMonth: (nth: string, days: string) => string
  notIn: (months: string) => string
  onlyIn: (months: string) => string
  startsOn: (date: string) => string
  endsOn: (date: string) => string
}

/** "10.00 – 12.00", "de hele dag", or "10.00 uur" when nobody knows the end. */
export function timesInWords(start: string, end: string | null, words: RuleWords): string {
  if (start === '00:00' && (end === '23:59' || end === '00:00')) return words.allDay
  return end ? words.between(words.clock(start), words.clock(end)) : words.from(words.clock(start))
}

/** "Elke dinsdag en donderdag", "Elke eerste woensdag van de maand". */
export function ruleDaysInWords(rule: Rule, words: RuleWords): string {
  const { days } = rule
  const names = words.list(days.map((code) => words.weekdays[code]))
  if (rule.every === 'month') return words.inMonth(words.list(rule.nth.map((nth) => words.nth[nth])), names)
  if (rule.interval > 2) return words.everySo(rule.interval, names)
  if (rule.interval === 2) return words.everyOther(names)
  if (days.length === 7) return words.everyDay
  const isWorkdays = days.length === 5 && !days.includes('sat') && !days.includes('sun')
  return isWorkdays ? words.workdays : words.every(names)
}

/** "Elke dinsdag, 10.00 – 12.00, niet in juli", and between them from or until when if that still matters. */
export function ruleInWords(rule: Rule, today: LocalDate, words: RuleWords): string {
  const parts = [words.at(ruleDaysInWords(rule, words), timesInWords(rule.start, rule.end, words))]
  if (rule.from && rule.from > today) parts.push(words.startsOn(words.date(rule.from, today)))
  if (rule.until) parts.push(words.endsOn(words.date(rule.until, today)))
  return [...parts, ...monthsInWords(rule, words)].join(', ')
}

/** "niet in juli", or "alleen in juni en juli" when that is shorter. */
function monthsInWords({ notInMonths }: Rule, words: RuleWords): string[] {
  if (notInMonths.length === 0) return []
  const all = Array.from({ length: 12 }, (_, i) => i + 1)
  const told = (isOut: boolean) =>
    words.list(all.filter((month) => notInMonths.includes(month) === isOut).map(words.month))
  return [notInMonths.length > 6 ? words.onlyIn(told(false)) : words.notIn(told(true))]
}
