import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { comingTimes } from './coming-times.ts'

const { schedule } = someListing('koffie')

test('who looks on Tuesday at eleven still sees the coffee that has begun, at one no longer', () => {
  const first = (time: string) => comingTimes(schedule, { date: '2026-11-24', time })[0]?.date
  expect(first('11:00')).toBe('2026-11-24')
  expect(first('13:00')).toBe('2026-12-01')
})

test('a cancelled time is shown with its reason', () => {
  const exceptions = [{ what: 'cancelled' as const, on: '2026-12-01', at: null, reason: 'De zaal is dicht' }]
  const times = comingTimes({ ...schedule, exceptions }, { date: '2026-11-24', time: '09:00' })
  expect(times[1]).toMatchObject({ date: '2026-12-01', cancelled: 'De zaal is dicht' })
})

test('what is only once next summer is found all the same', () => {
  const dates = [{ on: '2027-07-03', start: '14:00', end: null, note: null }]
  const times = comingTimes({ ...schedule, rules: [], dates }, { date: '2026-11-24', time: '09:00' })
  expect(times.map((time) => time.date)).toEqual(['2027-07-03'])
})
