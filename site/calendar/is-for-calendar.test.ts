import { expect, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { aSchedule, weekly } from '#search/testing/a-schedule.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { isForCalendar } from './is-for-calendar.ts'

const now = { date: '2026-11-21', time: '12:00' }
const isOffered = (told: Partial<ListingDocument>) => isForCalendar(someListing('koffie', told), now)

test('a calendar is offered for what one can simply come to', () => {
  expect(isOffered({})).toBe(true)
  expect(isOffered({ standing: { is: 'paused', until: '2026-12-31' } })).toBe(true)
})

test('and not for what is over, by appointment, always open, or without days', () => {
  const rules = [weekly('tue')]
  expect(isOffered({ standing: { is: 'ended' } })).toBe(false)
  expect(isOffered({ schedule: aSchedule({ rules, byAppointment: true }) })).toBe(false)
  expect(
    isOffered({ schedule: aSchedule({ rules: [weekly('tue', { start: '00:00', end: '23:59' })] }) }),
  ).toBe(false)
  expect(isOffered({ schedule: aSchedule() })).toBe(false)
  expect(isOffered({ schedule: aSchedule({ rules, validUntil: '2026-11-20' }) })).toBe(false)
})
