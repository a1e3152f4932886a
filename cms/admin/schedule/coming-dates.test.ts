import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aSchedule, monthly, weekly } from '#search/testing/a-schedule.ts'
import { anyDate, anySchedule } from '#search/testing/any-schedule.ts'
import { isOver, occurrences } from '#search/time/occurrences.ts'
import { comingDates, strayExceptions } from './coming-dates.ts'

const now = { date: '2026-11-21', time: '12:00' }
const told = (schedule: Parameters<typeof comingDates>[0], most = 3) =>
  comingDates(schedule, now, most).map(({ date, start, is, at }) => [date, start, is, at])

test('every first Monday except July, a year long', () => {
  const schedule = aSchedule({ rules: [monthly(1, 'mon', { notInMonths: [7] })] })
  expect(comingDates(schedule, now, 12).map(({ date }) => date)).toEqual([
    '2026-12-07',
    '2027-01-04',
    '2027-02-01',
    '2027-03-01',
    '2027-04-05',
    '2027-05-03',
    '2027-06-07',
    '2027-08-02',
    '2027-09-06',
    '2027-10-04',
    '2027-11-01',
    '2027-12-06',
  ])
})

describe('an exception', () => {
  const rules = [weekly('mon'), weekly('mon', { start: '19:00', end: '21:00' })]

  test('is about one time where a day has two', () => {
    const exceptions = [{ what: 'cancelled' as const, on: '2026-11-23', at: '19:00', reason: 'Ziek' }]
    expect(told(aSchedule({ rules, exceptions }))).toEqual([
      ['2026-11-23', '10:00', 'on', '10:00'],
      ['2026-11-23', '19:00', 'cancelled', '19:00'],
      ['2026-11-30', '10:00', 'on', '10:00'],
    ])
  })

  test('that moves is seen where it was and where it went', () => {
    const moved = { what: 'moved' as const, on: '2026-11-23', at: null, to: '2026-11-25', reason: null }
    const exceptions = [{ ...moved, start: '11:00', end: null }]
    expect(told(aSchedule({ rules: [weekly('mon')], exceptions }))).toEqual([
      ['2026-11-23', '10:00', 'moved-away', null],
      ['2026-11-25', '11:00', 'moved-here', null],
      ['2026-11-30', '10:00', 'on', null],
    ])
  })

  test('that no time answers to any more is still known', () => {
    const exceptions = [
      { what: 'cancelled' as const, on: '2026-11-23', at: null, reason: null },
      { what: 'cancelled' as const, on: '2026-11-24', at: null, reason: null },
      { what: 'cancelled' as const, on: '2026-11-17', at: null, reason: null },
    ]
    expect(strayExceptions(aSchedule({ rules: [weekly('mon')], exceptions }), now.date)).toEqual([1])
  })
})

test('the editor shows exactly the times that the site will show', () => {
  fc.assert(
    fc.property(anySchedule, anyDate, (schedule, date) => {
      const from = { date, time: '00:00' }
      const shown = comingDates(schedule, from, 10_000)
      const seen = occurrences(schedule, date, 800).filter(
        (one) => !isOver({ ...one, cancelled: null }, from),
      )
      const isOff = (is: string) => is !== 'on' && is !== 'moved-here'
      expect(shown.map((one) => [one.date, one.start, one.end, isOff(one.is)]).sort()).toEqual(
        seen.map((one) => [one.date, one.start, one.end, one.cancelled !== null]).sort(),
      )
    }),
    { numRuns: 200 },
  )
})
