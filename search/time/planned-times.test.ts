import { expect, test } from 'vitest'
import { aListing } from '../testing/a-listing.ts'
import { aSchedule, weekly } from '../testing/a-schedule.ts'
import { closedForNow, nextTime, plannedTimes } from './planned-times.ts'

const schedule = aSchedule({
  rules: [weekly('tue')],
  exceptions: [{ what: 'cancelled', on: '2026-11-10', at: null, reason: 'Ziek' }],
})
const coffee = (standing: Parameters<typeof plannedTimes>[0]['standing']) => aListing({ schedule, standing })
const offOf = (standing: Parameters<typeof coffee>[0]) =>
  plannedTimes(coffee(standing), '2026-11-03', 21).map(({ cancelled }) => cancelled)
const now = { date: '2026-11-03', time: '09:00' }

test('a pause calls off what falls in it, its last day included, and no more', () => {
  expect(offOf({ is: 'open' })).toEqual([null, 'Ziek', null])
  expect(offOf({ is: 'paused', until: '2026-11-03' })).toEqual([closedForNow, 'Ziek', null])
  expect(offOf({ is: 'paused', until: null })).toEqual([closedForNow, 'Ziek', closedForNow])
})

test('the next time is after the pause', () => {
  expect(nextTime(coffee({ is: 'paused', until: '2026-11-03' }), now)).toMatchObject({ date: '2026-11-17' })
  expect(nextTime(coffee({ is: 'paused', until: null }), now)).toBeNull()
})

test('what has ended has no times', () => {
  expect(offOf({ is: 'ended' })).toEqual([])
  expect(nextTime(coffee({ is: 'ended' }), now)).toBeNull()
})
