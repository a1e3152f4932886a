import fc from 'fast-check'
import type { Schedule } from '../document.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import { weekdays } from '../vocabulary.ts'
import { aSchedule, monthly, weekly } from './a-schedule.ts'

/** Dates lie close together, so that rules, exceptions and windows meet. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 120 })
  .map((days) => addDays('2026-03-01', days))

export const anyTime = fc
  .integer({ min: 0, max: 95 })
  .map((q) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`)

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 3 })
const hours = { start: anyTime, end: fc.option(anyTime) }
const days = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 })
const reason = fc.option(fc.constantFrom('Ziek', 'Zaal bezet'))
/** Most rules hold all year. */
const notInMonths = fc.oneof(
  { weight: 4, arbitrary: fc.constant<number[]>([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 }) },
)

function ruleAround(date: fc.Arbitrary<LocalDate>): fc.Arbitrary<Schedule['rules'][number]> {
  const told = { ...hours, from: maybe(date), until: maybe(date), notInMonths }
  const inWeeks = fc
    .record({ ...told, interval: fc.integer({ min: 1, max: 8 }) })
    .chain((one) => days.map((on) => weekly(on, one)))
  const inMonths = fc
    .record(told)
    .chain((one) =>
      fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), days).map(([nth, on]) => monthly(nth as 1, on, one)),
    )
  return fc.oneof(inWeeks, inMonths)
}

function exceptionAround(date: fc.Arbitrary<LocalDate>): fc.Arbitrary<Schedule['exceptions'][number]> {
  const at = maybe(anyTime)
  return fc.oneof(
    fc.record({ what: fc.constant('cancelled' as const), on: date, at, reason }),
    fc.record({ what: fc.constant('moved' as const), on: date, at, to: date, ...hours, reason }),
  )
}

/** Any schedule an editor could enter, sensible or not, with its dates from these. */
export function scheduleAround(date: fc.Arbitrary<LocalDate>): fc.Arbitrary<Schedule> {
  const closed = fc
    .tuple(date, fc.integer({ min: 0, max: 14 }))
    .map(([from, length]) => ({ from, until: addDays(from, length), reason: 'Schoolvakantie' }))
  return fc
    .record({
      rules: fc.array(ruleAround(date), { maxLength: 3 }),
      dates: fc.array(fc.record({ on: date, ...hours, note: reason }), { maxLength: 4 }),
      exceptions: fc.array(exceptionAround(date), { maxLength: 6 }),
      closedOnPublicHolidays: fc.boolean(),
      closed: fc.array(closed, { maxLength: 2 }),
      validFrom: maybe(date),
      validUntil: maybe(date),
    })
    .map(aSchedule)
}

/** Any schedule of half a year, for properties. */
export const anySchedule = scheduleAround(anyDate)
