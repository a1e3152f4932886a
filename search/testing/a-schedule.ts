import type { Schedule } from '../document.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import { type Weekday, weekdays } from '../vocabulary.ts'
import type { Chance } from './chance.ts'

type Rule = Schedule['rules'][number]
type Weekly = Extract<Rule, { every: 'week' }>
type Monthly = Extract<Rule, { every: 'month' }>

/** A schedule that says nothing about when, for tests; tell what matters to yours. */
export const aSchedule = (told: Partial<Schedule> = {}): Schedule => ({
  rules: [],
  dates: [],
  exceptions: [],
  closedOnPublicHolidays: false,
  closed: [],
  validFrom: null,
  validUntil: null,
  byAppointment: false,
  note: null,
  ...told,
})

/** Every week on these days, from ten to twelve. */
export const weekly = (days: Weekday | Weekday[], told: Partial<Weekly> = {}): Weekly => ({
  every: 'week',
  interval: 1,
  days: [days].flat(),
  notInMonths: [],
  start: '10:00',
  end: '12:00',
  from: null,
  until: null,
  ...told,
})

/** The first, third or last such day of the month, from ten to twelve. */
export const monthly = (
  nth: Monthly['nth'][number],
  days: Weekday | Weekday[],
  told: Partial<Monthly> = {},
): Monthly => ({
  every: 'month',
  nth: [nth],
  days: [days].flat(),
  notInMonths: [],
  start: '10:00',
  end: '12:00',
  from: null,
  until: null,
  ...told,
})

const hours = [
  ['09:00', '11:00'],
  ['10:30', null],
  ['13:30', '16:00'],
  ['17:30', '19:00'],
  ['19:30', '22:00'],
  ['22:00', '01:00'],
] as const

/** Some schedule around this day, as a town has them: mostly weekly, some monthly, some by appointment only. */
export function drawSchedule(random: Chance, today: LocalDate): Schedule {
  if (random.is(0.2)) return aSchedule({ byAppointment: true, note: 'Op afspraak' })
  const [start, end] = random.pick(hours)
  const days = [...random.some(weekdays, 2), random.pick(weekdays)]
  const near = () => addDays(today, random.whole(-20, 40))
  const rule = random.is(0.75)
    ? weekly(days, { start, end, interval: random.pick([1, 1, 1, 2]), from: random.is(0.3) ? near() : null })
    : monthly(random.pick([1, 2, 3, 4, -1]), days, { start, end })
  return aSchedule({
    rules: random.is(0.85) ? [rule] : [],
    dates: random.is(0.2) ? [{ on: near(), start, end, note: 'Open dag' }] : [],
    exceptions: random.is(0.2) ? [drawException(random, near)] : [],
    closedOnPublicHolidays: random.is(0.5),
    closed: random.is(0.1) ? [closedWeek(near())] : [],
    validFrom: random.is(0.1) ? near() : null,
    validUntil: random.is(0.1) ? near() : null,
  })
}

const closedWeek = (from: LocalDate) => ({ from, until: addDays(from, 6), reason: 'Schoolvakantie' })

function drawException(random: Chance, near: () => LocalDate): Schedule['exceptions'][number] {
  if (random.is(0.5)) return { what: 'cancelled', on: near(), at: null, reason: null }
  return { what: 'moved', on: near(), at: null, to: near(), start: '15:00', end: null, reason: 'Zaal bezet' }
}
