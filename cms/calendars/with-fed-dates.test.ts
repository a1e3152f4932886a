import { expect, test } from 'vitest'
import type { Schedule } from '#search/document.ts'
import { occurrences } from '#search/time/occurrences.ts'
import type { FedDate } from './fed-date.ts'
import { withFedDates } from './with-fed-dates.ts'

const today = '2026-11-22'
const empty: Schedule = {
  rules: [],
  dates: [],
  exceptions: [],
  closedOnPublicHolidays: false,
  closed: [],
  validFrom: null,
  validUntil: null,
  byAppointment: false,
  note: null,
}
const mondays: Schedule['rules'][number] = {
  every: 'week',
  interval: 1,
  days: ['mon'],
  start: '10:00',
  end: '11:00',
  from: null,
  until: null,
  notInMonths: [],
}
const fed = (on: string, start: string, over: object = {}): FedDate =>
  ({ key: on, on, start, end: null, title: '', is: 'on', ...over }) as FedDate
const told = (schedule: Schedule, dates: FedDate[]) =>
  occurrences(withFedDates(schedule, dates, today), today, 30).map(
    ({ date, start, cancelled, note }) =>
      `${date} ${start}${cancelled ? ' niet' : ''}${note ? ` ${note}` : ''}`,
  )

test('the dates of a calendar come beside what was typed, and nothing is there twice', () => {
  const schedule = { ...empty, rules: [{ ...mondays, until: '2026-11-30' }] }
  const dates = [
    fed('2026-11-21', '10:00'),
    fed('2026-11-23', '10:00'),
    fed('2026-11-24', '14:00', { title: 'Film' }),
  ]
  expect(told(schedule, [...dates, ...dates])).toEqual([
    '2026-11-23 10:00',
    '2026-11-24 14:00 Film',
    '2026-11-30 10:00',
  ])
  expect(withFedDates(schedule, [], today)).toBe(schedule)
})

test('what the calendar calls off or moves is so, unless a person said otherwise', () => {
  const dates = [
    fed('2026-11-23', '10:00', { is: 'cancelled' }),
    fed('2026-11-24', '14:00', { is: 'moved', to: { on: '2026-11-25', start: '15:00', end: null } }),
  ]
  expect(told({ ...empty, rules: [{ ...mondays, until: '2026-11-23' }] }, dates)).toEqual([
    '2026-11-23 10:00 niet',
    '2026-11-24 14:00 niet',
    '2026-11-25 15:00',
  ])
  const said: Schedule['exceptions'] = [{ what: 'cancelled', on: '2026-11-24', at: null, reason: 'Ziek' }]
  expect(told({ ...empty, exceptions: said }, dates)).toEqual([
    '2026-11-23 10:00 niet',
    '2026-11-24 14:00 niet',
  ])
})
