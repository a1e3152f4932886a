import { expect, test } from 'vitest'
import { aSchedule, weekly } from '../testing/a-schedule.ts'
import { narrowSchedule } from './narrow-schedule.ts'
import { occurrences } from './occurrences.ts'

const schedule = aSchedule({
  rules: [weekly(['tue', 'sat']), weekly('thu', { start: '19:30', end: '21:00' })],
  dates: [{ on: '2026-11-08', start: '14:00', end: null, note: null }],
  exceptions: [
    { what: 'moved', on: '2026-11-10', at: null, to: '2026-11-14', start: '20:00', end: null, reason: null },
  ],
})
const times = (...asked: Parameters<typeof narrowSchedule>[1]['days']) =>
  occurrences(narrowSchedule(schedule, { days: asked, dayParts: [] }), '2026-11-02', 14)
    .filter(({ cancelled }) => cancelled === null)
    .map(({ date, start }) => `${date}T${start}`)

test('one asks for Saturdays and gets those, what was moved to one included', () => {
  expect(times('sat')).toEqual(['2026-11-07T10:00', '2026-11-14T10:00', '2026-11-14T20:00'])
})

test('a Tuesday that was moved to another day is off', () => {
  expect(times('tue')).toEqual(['2026-11-03T10:00'])
})

test('evenings only', () => {
  const evenings = narrowSchedule(schedule, { days: [], dayParts: ['evening'] })
  expect(evenings.rules).toEqual([schedule.rules[1]])
  expect(evenings.dates).toEqual([])
})

test('who asks for no day in particular gets them all', () => {
  expect(narrowSchedule(schedule, { days: [], dayParts: [] })).toBe(schedule)
  expect(narrowSchedule(schedule, { days: ['today'], dayParts: [] })).toBe(schedule)
})
