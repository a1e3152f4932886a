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
const borders = { from: maybe(anyDate), until: maybe(anyDate) }
const inWeeks = fc
  .record({ ...hours, ...borders, interval: fc.integer({ min: 1, max: 8 }) })
  .chain((told) => days.map((on) => weekly(on, told)))
const inMonths = fc
  .record({ ...hours, ...borders })
  .chain((told) =>
    fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), days).map(([nth, on]) => monthly(nth as 1, on, told)),
  )
const reason = fc.option(fc.constantFrom('Ziek', 'Zaal bezet'))
const exception = fc.oneof(
  fc.record({ what: fc.constant('cancelled' as const), on: anyDate, at: fc.option(anyTime), reason }),
  fc.record({
    what: fc.constant('moved' as const),
    on: anyDate,
    at: fc.option(anyTime),
    to: anyDate,
    ...hours,
    reason,
  }),
)
const closed = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 14 }))
  .map(([from, length]) => ({ from, until: addDays(from, length), reason: 'Schoolvakantie' }))

/** Any schedule an editor could enter, sensible or not; for properties. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    rules: fc.array(fc.oneof(inWeeks, inMonths), { maxLength: 3 }),
    dates: fc.array(fc.record({ on: anyDate, ...hours, note: reason }), { maxLength: 4 }),
    exceptions: fc.array(exception, { maxLength: 6 }),
    closedOnPublicHolidays: fc.boolean(),
    closed: fc.array(closed, { maxLength: 2 }),
    validFrom: maybe(anyDate),
    validUntil: maybe(anyDate),
  })
  .map(aSchedule)
