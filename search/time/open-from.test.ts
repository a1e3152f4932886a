import { expect, test } from 'vitest'
import { openFrom } from './open-from.ts'

const now = { date: '2026-11-21', time: '12:00' }

test('what is open counts from now', () => {
  expect(openFrom({ is: 'open' }, now)).toEqual(now)
})

test('after a pause it counts from the day after, and a pause that is over is none', () => {
  expect(openFrom({ is: 'paused', until: '2026-12-31' }, now)).toEqual({ date: '2027-01-01', time: '00:00' })
  expect(openFrom({ is: 'paused', until: '2026-10-01' }, now)).toEqual(now)
})

test('nobody is promised a time at what has ended, or is shut until who knows when', () => {
  expect(openFrom({ is: 'ended' }, now)).toBeNull()
  expect(openFrom({ is: 'paused', until: null }, now)).toBeNull()
})
