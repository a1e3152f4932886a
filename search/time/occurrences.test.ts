import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Schedule } from '../document.ts'
import { aSchedule, monthly, weekly } from '../testing/a-schedule.ts'
import { anyDate, anySchedule, anyTime } from '../testing/any-schedule.ts'
import { addDays, type LocalNow } from './local-date.ts'
import { hasTimes, nextOccurrence, type Occurrence, occurrences } from './occurrences.ts'

/** The days on which something happens; what is cancelled is between brackets. */
const days = (schedule: Partial<Schedule>, from: string, count: number) =>
  occurrences(aSchedule(schedule), from, count).map(({ date, cancelled }) => (cancelled ? `(${date})` : date))

const cancelled = (on: string, reason: string | null = null) => ({
  what: 'cancelled' as const,
  on,
  at: null,
  reason,
})
const moved = (on: string, to: string, start = '14:00') => ({
  what: 'moved' as const,
  at: null,
  on,
  to,
  start,
  end: null,
  reason: 'Zaal bezet',
})

describe('every week', () => {
  test('the café is open on Tuesday', () => {
    expect(days({ rules: [weekly('tue')] }, '2026-11-01', 21)).toEqual([
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
    ])
  })

  test('on two days, and at its own hours', () => {
    const rules = [weekly(['tue', 'thu'], { start: '19:30', end: null })]
    expect(occurrences(aSchedule({ rules }), '2026-11-02', 7)).toEqual([
      { date: '2026-11-03', start: '19:30', end: null, note: null, cancelled: null },
      { date: '2026-11-05', start: '19:30', end: null, note: null, cancelled: null },
    ])
  })

  test('morning and evening of one day are two times, in order', () => {
    const rules = [weekly('tue', { start: '19:00' }), weekly('tue', { start: '09:00' })]
    expect(occurrences(aSchedule({ rules }), '2026-11-03', 1).map((o) => o.start)).toEqual(['09:00', '19:00'])
  })

  test('a rule has its own first and last day', () => {
    const rules = [weekly('tue', { from: '2026-11-04', until: '2026-11-17' })]
    expect(days({ rules }, '2026-11-01', 30)).toEqual(['2026-11-10', '2026-11-17'])
  })

  test('also in the weeks in which the clock changes', () => {
    expect(days({ rules: [weekly('sun')] }, '2026-03-22', 15)).toEqual([
      '2026-03-22',
      '2026-03-29',
      '2026-04-05',
    ])
    expect(days({ rules: [weekly('sun')] }, '2026-10-18', 15)).toEqual([
      '2026-10-18',
      '2026-10-25',
      '2026-11-01',
    ])
  })
})

describe('every other week', () => {
  test('is counted from the week in which it begins', () => {
    const even = [weekly('tue', { interval: 2, from: '2026-11-03' })]
    const odd = [weekly('tue', { interval: 2, from: '2026-11-10' })]
    expect(days({ rules: even }, '2026-11-01', 30)).toEqual(['2026-11-03', '2026-11-17'])
    expect(days({ rules: odd }, '2026-11-01', 30)).toEqual(['2026-11-10', '2026-11-24'])
  })

  test('a beginning on Thursday counts from that week, so its Tuesday is over', () => {
    const rules = [weekly(['tue', 'fri'], { interval: 2, from: '2026-11-05' })]
    expect(days({ rules }, '2026-11-01', 21)).toEqual(['2026-11-06', '2026-11-17', '2026-11-20'])
  })

  test('keeps its beat over the turn of the year, which has 53 weeks', () => {
    const rules = [weekly('mon', { interval: 2, from: '2026-12-14' })]
    expect(days({ rules }, '2026-12-14', 40)).toEqual(['2026-12-14', '2026-12-28', '2027-01-11'])
  })

  test('without a beginning it still has one beat, wherever one looks from', () => {
    const rules = [weekly('mon', { interval: 2 })]
    const all = days({ rules }, '2026-11-01', 60)
    expect(days({ rules }, '2026-11-15', 46)).toEqual(all.filter((date) => date >= '2026-11-15'))
  })
})

describe('every month', () => {
  test('on the first Wednesday', () => {
    const rules = [monthly(1, 'wed')]
    expect(days({ rules }, '2026-11-01', 92)).toEqual(['2026-11-04', '2026-12-02', '2027-01-06'])
  })

  test('on the last Friday, be it the fourth or the fifth', () => {
    const rules = [monthly(-1, 'fri')]
    expect(days({ rules }, '2026-10-01', 92)).toEqual(['2026-10-30', '2026-11-27', '2026-12-25'])
  })

  test('on the first and third Monday', () => {
    const rules = [{ ...monthly(1, 'mon'), nth: [1, 3] as (1 | 3)[] }]
    expect(days({ rules }, '2026-11-01', 30)).toEqual(['2026-11-02', '2026-11-16'])
  })

  test('the fourth that is also the last comes once', () => {
    const rules = [{ ...monthly(4, 'fri'), nth: [4, -1] as (4 | -1)[] }]
    expect(days({ rules }, '2026-11-01', 30)).toEqual(['2026-11-27'])
  })

  test('the last Sunday of February, in a leap year too', () => {
    expect(days({ rules: [monthly(-1, 'tue')] }, '2028-02-01', 29)).toEqual(['2028-02-29'])
    expect(days({ rules: [monthly(-1, 'sun')] }, '2026-02-01', 28)).toEqual(['2026-02-22'])
  })
})

describe('what does not go as planned', () => {
  const rules = [weekly('tue')]

  test('a cancelled morning stays in sight, with the reason', () => {
    const [first] = occurrences(
      aSchedule({ rules, exceptions: [cancelled('2026-11-03', 'Ziek')] }),
      '2026-11-03',
      7,
    )
    expect(first).toMatchObject({ date: '2026-11-03', cancelled: 'Ziek' })
  })

  test('without a reason it says that it is off', () => {
    const [first] = occurrences(aSchedule({ rules, exceptions: [cancelled('2026-11-03')] }), '2026-11-03', 7)
    expect(first!.cancelled).toBe('Gaat niet door')
  })

  test('a moved morning is off on its own day and on at its new one', () => {
    const exceptions = [moved('2026-11-03', '2026-11-05')]
    expect(occurrences(aSchedule({ rules, exceptions }), '2026-11-02', 7)).toMatchObject([
      { date: '2026-11-03', start: '10:00', cancelled: 'Zaal bezet' },
      { date: '2026-11-05', start: '14:00', note: 'Zaal bezet', cancelled: null },
    ])
  })

  test('moved to another hour of the same day', () => {
    const exceptions = [moved('2026-11-03', '2026-11-03')]
    expect(occurrences(aSchedule({ rules, exceptions }), '2026-11-03', 1)).toMatchObject([
      { start: '10:00', cancelled: 'Zaal bezet' },
      { start: '14:00', cancelled: null },
    ])
  })

  test('moved out of the days one looks at, only the gap is left', () => {
    expect(days({ rules, exceptions: [moved('2026-11-03', '2026-11-20')] }, '2026-11-02', 7)).toEqual([
      '(2026-11-03)',
    ])
  })

  test('moved into the days one looks at, from before or after them', () => {
    const exceptions = [moved('2026-10-27', '2026-11-05'), moved('2026-12-01', '2026-11-06')]
    expect(days({ rules, exceptions }, '2026-11-02', 7)).toEqual(['2026-11-03', '2026-11-05', '2026-11-06'])
  })

  test('a single date can be cancelled too', () => {
    const dates = [{ on: '2026-11-07', start: '11:00', end: null, note: 'Open dag' }]
    expect(days({ dates, exceptions: [cancelled('2026-11-07')] }, '2026-11-02', 7)).toEqual(['(2026-11-07)'])
  })
})

describe('single dates', () => {
  test('come between the weekly ones, with their note', () => {
    const dates = [{ on: '2026-11-07', start: '11:00', end: '15:00', note: 'Open dag' }]
    expect(occurrences(aSchedule({ rules: [weekly('tue')], dates }), '2026-11-02', 14)).toMatchObject([
      { date: '2026-11-03' },
      { date: '2026-11-07', start: '11:00', end: '15:00', note: 'Open dag' },
      { date: '2026-11-10' },
    ])
  })

  test('outside the days one looks at are left out', () => {
    const dates = ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09'].map((on) => ({
      on,
      start: '11:00',
      end: null,
      note: null,
    }))
    expect(days({ dates }, '2026-11-02', 7)).toEqual(['2026-11-02', '2026-11-08'])
  })
})

describe('closed', () => {
  test('on public holidays when it says so', () => {
    const rules = [weekly('mon')]
    expect(days({ rules, closedOnPublicHolidays: true }, '2026-04-01', 30)).toEqual([
      '(2026-04-06)',
      '2026-04-13',
      '2026-04-20',
      '(2026-04-27)',
    ])
    expect(days({ rules }, '2026-04-06', 1)).toEqual(['2026-04-06'])
    const [easter] = occurrences(aSchedule({ rules, closedOnPublicHolidays: true }), '2026-04-06', 1)
    expect(easter!.cancelled).toBe('Tweede paasdag')
  })

  test('but not on what was put on that day on purpose', () => {
    const dates = [{ on: '2026-12-25', start: '17:00', end: null, note: 'Kerstdiner' }]
    expect(days({ dates, closedOnPublicHolidays: true }, '2026-12-25', 1)).toEqual(['2026-12-25'])
  })

  test('through the school holidays, both ends included', () => {
    const closed = [{ from: '2026-11-10', until: '2026-11-17', reason: 'Herfstvakantie' }]
    expect(days({ rules: [weekly('tue')], closed }, '2026-11-01', 30)).toEqual([
      '2026-11-03',
      '(2026-11-10)',
      '(2026-11-17)',
      '2026-11-24',
    ])
  })
})

describe('from and until', () => {
  const rules = [weekly('tue')]
  const dates = [
    { on: '2026-11-01', start: '11:00', end: null, note: null },
    { on: '2026-11-29', start: '11:00', end: null, note: null },
  ]

  test('nothing is planned before or after, single dates neither', () => {
    const schedule = { rules, dates, validFrom: '2026-11-10', validUntil: '2026-11-24' }
    expect(days(schedule, '2026-11-01', 30)).toEqual(['2026-11-10', '2026-11-17', '2026-11-24'])
  })

  test('a season that is over has no next time', () => {
    const schedule = aSchedule({ rules, validUntil: '2026-11-02' })
    expect(nextOccurrence(schedule, { date: '2026-11-03', time: '08:00' })).toBeNull()
  })

  test('a season that must still begin has its next time then', () => {
    const schedule = aSchedule({ rules, validFrom: '2027-09-01' })
    expect(nextOccurrence(schedule, { date: '2026-11-03', time: '08:00' })).toMatchObject({
      date: '2027-09-07',
    })
  })
})

describe('the next time', () => {
  const schedule = aSchedule({ rules: [weekly('tue')] })
  const next = (date: string, time: string, one = schedule) => nextOccurrence(one, { date, time })?.date

  test('is today until it is over', () => {
    expect(next('2026-11-03', '09:00')).toBe('2026-11-03')
    expect(next('2026-11-03', '11:30')).toBe('2026-11-03')
    expect(next('2026-11-03', '12:00')).toBe('2026-11-03')
    expect(next('2026-11-03', '12:01')).toBe('2026-11-10')
  })

  test('is over at its start when it has no end', () => {
    const open = aSchedule({ rules: [weekly('tue', { end: null })] })
    expect(next('2026-11-03', '10:00', open)).toBe('2026-11-03')
    expect(next('2026-11-03', '10:01', open)).toBe('2026-11-10')
  })

  test('of the night shift is tonight, though it ends tomorrow', () => {
    const night = aSchedule({ rules: [weekly('tue', { start: '22:00', end: '02:00' })] })
    expect(next('2026-11-03', '20:00', night)).toBe('2026-11-03')
    expect(next('2026-11-03', '23:30', night)).toBe('2026-11-03')
    expect(next('2026-11-04', '09:00', night)).toBe('2026-11-10')
  })

  test('skips what is cancelled', () => {
    expect(next('2026-11-03', '09:00', { ...schedule, exceptions: [cancelled('2026-11-03')] })).toBe(
      '2026-11-10',
    )
  })

  test('is the moved one', () => {
    expect(
      next('2026-11-03', '09:00', { ...schedule, exceptions: [moved('2026-11-03', '2026-11-04')] }),
    ).toBe('2026-11-04')
  })

  test('of what happens once a year is found a year ahead', () => {
    const yearly = aSchedule({ dates: [{ on: '2027-10-30', start: '10:00', end: null, note: null }] })
    expect(next('2026-11-03', '09:00', yearly)).toBe('2027-10-30')
  })

  test('of what goes by appointment is unknown', () => {
    expect(next('2026-11-03', '09:00', aSchedule({ byAppointment: true }))).toBeUndefined()
    expect(hasTimes(aSchedule({ byAppointment: true }))).toBe(false)
    expect(hasTimes(schedule)).toBe(true)
  })
})

describe('whatever the schedule', () => {
  const window = fc.integer({ min: 0, max: 100 })
  const isSorted = (list: Occurrence[]) =>
    list.every((o, i) => i === 0 || `${list[i - 1]!.date}T${list[i - 1]!.start}` <= `${o.date}T${o.start}`)
  const endOf = ({ start, end }: Occurrence) => (end === null ? start : end < start ? '24:00' : end)
  const isStillToCome = (o: Occurrence, now: LocalNow) =>
    o.date > now.date || (o.date === now.date && endOf(o) >= now.time)

  test('its times are in order and within the days one looks at', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, window, (schedule, from, count) => {
        const found = occurrences(schedule, from, count)
        expect(isSorted(found)).toBe(true)
        for (const { date } of found) expect(from <= date && date < addDays(from, count)).toBe(true)
      }),
    )
  })

  test('looking twice at half the days gives the same as looking once at all', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, window, window, (schedule, from, first, rest) => {
        const halves = [
          ...occurrences(schedule, from, first),
          ...occurrences(schedule, addDays(from, first), rest),
        ]
        expect(halves).toEqual(occurrences(schedule, from, first + rest))
      }),
      { numRuns: 300 },
    )
  })

  test('the next time is the first that is still to come and goes on', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, anyTime, (schedule, date, time) => {
        const now = { date, time }
        const next = nextOccurrence(schedule, now)
        const first = occurrences(schedule, date, 400).find((o) => !o.cancelled && isStillToCome(o, now))
        expect(next).toEqual(first ?? null)
      }),
      { numRuns: 300 },
    )
  })
})
