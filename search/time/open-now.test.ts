import { expect, test } from 'vitest'
import type { Schedule } from '../document.ts'
import { aListing } from '../testing/a-listing.ts'
import { aSchedule, weekly } from '../testing/a-schedule.ts'
import { openNow } from './open-now.ts'

const tuesday = '2026-11-03'
const open = (told: Partial<Schedule>, date: string, time: string) =>
  openNow(aListing({ standing: { is: 'open' }, schedule: aSchedule(told) }), { date, time })?.end ?? null

test('the desk is open from its first minute until its last', () => {
  const rules = [weekly('tue')]
  expect(open({ rules }, tuesday, '09:59')).toBeNull()
  expect(open({ rules }, tuesday, '10:00')).toBe('12:00')
  expect(open({ rules }, tuesday, '11:59')).toBe('12:00')
  expect(open({ rules }, tuesday, '12:00')).toBeNull()
  expect(open({ rules }, '2026-11-04', '11:00')).toBeNull()
})

test('the night café is open past midnight, on the next day', () => {
  const rules = [weekly('tue', { start: '22:00', end: '02:00' })]
  expect(open({ rules }, tuesday, '23:30')).toBe('02:00')
  expect(open({ rules }, '2026-11-04', '01:59')).toBe('02:00')
  expect(open({ rules }, '2026-11-04', '02:00')).toBeNull()
  expect(open({ rules }, tuesday, '01:00')).toBeNull()
})

test('not when it is called off, nobody knows until when, or one must call first', () => {
  const rules = [weekly('tue')]
  const exceptions = [{ what: 'cancelled' as const, on: tuesday, at: null, reason: null }]
  expect(open({ rules, exceptions }, tuesday, '11:00')).toBeNull()
  expect(open({ rules: [weekly('tue', { end: null })] }, tuesday, '10:00')).toBeNull()
  expect(open({ rules, byAppointment: true }, tuesday, '11:00')).toBeNull()
})

test('nor during a pause', () => {
  const shut = aListing({
    standing: { is: 'paused', until: null },
    schedule: aSchedule({ rules: [weekly('tue')] }),
  })
  expect(openNow(shut, { date: tuesday, time: '11:00' })).toBeNull()
})
