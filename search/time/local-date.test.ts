import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayPartOf, fromDay, localNow, toDay, toInstant, weekdayOf } from './local-date.ts'

const at = (date: string, time: string) => toInstant(date, time).toISOString()

describe('the moment at which the clock in town shows a time', () => {
  test.each([
    ['in winter it is an hour ahead of Greenwich', '2026-11-03', '10:00', '2026-11-03T09:00:00.000Z'],
    ['in summer two', '2026-07-01', '10:00', '2026-07-01T08:00:00.000Z'],
    ['midnight belongs to the day that begins', '2026-11-03', '00:00', '2026-11-02T23:00:00.000Z'],
    ['before the clock goes forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['after the clock went forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['that evening', '2026-03-29', '20:00', '2026-03-29T18:00:00.000Z'],
    ['before the clock goes back', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['after the clock went back', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['that morning', '2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
    ['a year later, forward', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['a year later, back', '2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s', (_, date, time, instant) => {
    expect(at(date, time)).toBe(instant)
  })

  test('a time in the hour that is skipped comes just after it', () => {
    for (const date of ['2026-03-29', '2027-03-28'])
      for (const minute of ['00', '30', '59'])
        expect(localNow(toInstant(date, `02:${minute}`))).toEqual({ date, time: `03:${minute}` })
  })

  test('a time in the hour that comes twice is one of the two', () => {
    for (const date of ['2026-10-25', '2027-10-31'])
      expect(localNow(toInstant(date, '02:30'))).toEqual({ date, time: '02:30' })
  })

  test('is that moment, on every other minute of every day', () => {
    const minute = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2032, 0) / 60_000 })
    fc.assert(
      fc.property(minute, (m) => {
        const shown = localNow(new Date(m * 60_000))
        expect(localNow(toInstant(shown.date, shown.time))).toEqual(shown)
      }),
      { numRuns: 500 },
    )
  })

  test('every quarter of the days on which the clock changes comes back as it was', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'])
      for (let quarter = 0; quarter < 96; quarter++) {
        const time = new Date(quarter * 900_000).toISOString().slice(11, 16)
        const isSkipped = date.slice(5, 7) === '03' && time.startsWith('02')
        if (!isSkipped) expect(localNow(toInstant(date, time))).toEqual({ date, time })
      }
  })
})

describe('the calendar and clock in town', () => {
  test.each([
    ['2026-11-02T22:59:59.999Z', '2026-11-02', '23:59'],
    ['2026-11-02T23:00:00.000Z', '2026-11-03', '00:00'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01', '23:59'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02', '00:00'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
  ])('at %s it is %s, %s', (moment, date, time) => {
    expect(localNow(new Date(moment))).toEqual({ date, time })
  })
})

describe('counting days', () => {
  test('goes over months, leap days and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-26', -2)).toBe('2026-10-24')
  })

  test('there and back is where one began, and a week later is the same weekday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30_000, max: 60_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (day, by) => {
          const date = fromDay(day)
          expect(toDay(date)).toBe(day)
          expect(addDays(addDays(date, by), -by)).toBe(date)
          expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
          const isLater = addDays(date, by) > date
          expect(isLater).toBe(by > 0)
        },
      ),
    )
  })

  test.each([
    ['2026-11-02', 'mon'],
    ['2026-11-08', 'sun'],
    ['1970-01-01', 'thu'],
    ['1969-12-31', 'wed'],
    ['2000-02-29', 'tue'],
  ])('%s is a %s', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
  })
})

test.each([
  ['00:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:29', 'afternoon'],
  ['17:30', 'evening'],
  ['23:59', 'evening'],
])('what starts at %s is in the %s', (time, part) => {
  expect(dayPartOf(time)).toBe(part)
})
