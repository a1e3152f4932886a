import { describe, expect, test } from 'vitest'
import { agendaDates, type AgendaListing, type Moment, mostPerPart, planOf, toAgendaPart } from './agenda.ts'
import { aListing } from './testing/a-listing.ts'
import { aSchedule, weekly } from './testing/a-schedule.ts'
import { addDays, localNow, type LocalNow } from './time/local-date.ts'

const tuesday = '2026-11-03'
const early = { date: tuesday, time: '06:00' }
const morning: Moment = { date: tuesday, part: 'morning' }
const at = (slug: string, ...times: [start: string, end: string | null][]) =>
  aListing({
    slug,
    title: slug,
    schedule: aSchedule({ rules: times.map(([start, end]) => weekly('tue', { start, end })) }),
  })
const partOf = (some: AgendaListing[], moment: Moment, counted: ReturnType<typeof counts>, now: LocalNow) =>
  toAgendaPart(planOf(some, tuesday, 7), moment, counted, now)
const counts = (total: number, cancelled = 0) => ({ total, cancelled })
const titles = ({ items }: ReturnType<typeof toAgendaPart>) =>
  items.map(({ listing, occurrence }) => `${occurrence.start} ${listing.title}`)

describe('the days of a page', () => {
  test('are seven in a row from the day that was asked for', () => {
    expect(agendaDates('2026-11-05', tuesday)).toEqual([
      ...['2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09', '2026-11-10', '2026-11-11'],
    ])
  })

  test('end where the index ends, 28 days from today', () => {
    expect(agendaDates(addDays(tuesday, 21), tuesday)).toHaveLength(7)
    expect(agendaDates(addDays(tuesday, 25), tuesday)).toEqual(['2026-11-28', '2026-11-29', '2026-11-30'])
    expect(agendaDates(addDays(tuesday, 28), tuesday)).toEqual([])
  })

  test('never lie in the past', () => {
    expect(agendaDates(addDays(tuesday, -2), tuesday)[0]).toBe(tuesday)
  })

  test('are seven whole days when the clock goes back and when it goes forward', () => {
    const back = agendaDates('2026-10-22', '2026-10-22')
    expect(back.slice(2, 5)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26'])
    const forward = agendaDates('2027-03-25', '2027-03-25')
    expect(forward.slice(2, 5)).toEqual(['2027-03-27', '2027-03-28', '2027-03-29'])
    for (const dates of [back, forward]) expect(new Set(dates).size).toBe(7)
  })

  test('begin on the day it is in Amsterdam, in summer and in winter', () => {
    const first = (now: string) => {
      const today = localNow(new Date(now)).date
      return agendaDates(today, today)[0]
    }
    expect(first('2026-10-24T22:30:00Z')).toBe('2026-10-25')
    expect(first('2026-10-25T22:30:00Z')).toBe('2026-10-25')
    expect(first('2026-10-25T23:30:00Z')).toBe('2026-10-26')
  })
})

describe('one part of a day', () => {
  test('is in order of time, and of name where the time is the same', () => {
    const some = [at('c', ['11:00', null]), at('b', ['09:00', null]), at('a', ['11:00', null])]
    expect(titles(partOf(some, morning, counts(3), early))).toEqual(['09:00 b', '11:00 a', '11:00 c'])
  })

  test('has what begins in it, and nothing else', () => {
    const some = [at('a', ['11:59', '14:00']), at('b', ['12:00', '13:00']), at('c', ['17:30', null])]
    const part = (name: Moment['part']) =>
      titles(partOf(some, { date: tuesday, part: name }, counts(1), early))
    expect([part('morning'), part('afternoon'), part('evening')]).toEqual([
      ['11:59 a'],
      ['12:00 b'],
      ['17:30 c'],
    ])
  })

  test('leaves out what is over, and does not count it as more to see', () => {
    const some = [at('a', ['08:00', '09:00']), at('b', ['09:00', '11:00'])]
    const now = { date: tuesday, time: '10:00' }
    const part = partOf(some, morning, counts(2), now)
    expect(titles(part)).toEqual(['09:00 b'])
    expect(part).toMatchObject({ total: 2, more: 0 })
  })

  test('says how many it does not show', () => {
    const some = Array.from({ length: mostPerPart + 5 }, (_, i) => at(`a${10 + i}`, ['09:00', null]))
    const part = partOf(some, morning, counts(70), early)
    expect(part.items).toHaveLength(mostPerPart)
    expect(titles(part)[0]).toBe('09:00 a10')
    expect(part).toMatchObject({ total: 70, more: 70 - mostPerPart })
  })

  test('has a line for each time, and counts the listing once', () => {
    const part = partOf([at('a', ['09:00', null], ['11:00', null])], morning, counts(1), early)
    expect(titles(part)).toEqual(['09:00 a', '11:00 a'])
    expect(part.more).toBe(0)
  })

  test('keeps what is cancelled among the rest, and counts it apart', () => {
    const off = aListing({
      slug: 'off',
      schedule: aSchedule({
        rules: [weekly('tue')],
        exceptions: [{ what: 'cancelled', on: tuesday, at: null, reason: 'Zaal bezet' }],
      }),
    })
    const part = partOf([at('a', ['11:00', null]), off], morning, counts(1, 3), early)
    expect(part.items.map(({ occurrence }) => occurrence.cancelled)).toEqual(['Zaal bezet', null])
    expect(part).toMatchObject({ more: 0, moreCancelled: 2 })
  })
})
