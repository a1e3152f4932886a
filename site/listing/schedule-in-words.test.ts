import { expect, test } from 'vitest'
import type { Schedule } from '#search/document.ts'
import { aSchedule, monthly, weekly } from '#search/testing/a-schedule.ts'
import { scheduleInWords } from './schedule-in-words.ts'

const today = '2026-11-21'
const said = (told: Partial<Schedule>) =>
  scheduleInWords(aSchedule(told), today).map((line) =>
    line.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''),
  )
const on = (day: string, start = '10:00') => ({ on: day, start, end: '12:00', note: null })
const autumn = { from: '2027-10-16', until: '2027-10-24', reason: 'Herfstvakantie' }

test('one rule says in one line when it is and when not', () => {
  expect(said({ rules: [weekly('tue')], closed: [autumn] })).toEqual([
    'Elke dinsdag, 10.00 – 12.00, niet in de schoolvakantie',
  ])
  expect(said({ rules: [weekly('tue')], closed: [autumn], closedOnPublicHolidays: true })).toEqual([
    'Elke dinsdag, 10.00 – 12.00, niet in de schoolvakantie, niet op feestdagen',
  ])
  expect(said({ rules: [monthly(1, 'mon', { notInMonths: [7] })] })).toEqual([
    'Elke eerste maandag van de maand, 10.00 – 12.00, niet in juli',
  ])
  expect(said({ rules: [weekly('wed', { notInMonths: [7, 8] })] })).toEqual([
    'Elke woensdag, 10.00 – 12.00, niet in juli en augustus',
  ])
})

test('what is only there in summer says so', () => {
  const notInMonths = [1, 2, 3, 4, 5, 9, 10, 11, 12]
  expect(said({ rules: [weekly('sat', { notInMonths })] })).toEqual([
    'Elke zaterdag, 10.00 – 12.00, alleen in juni, juli en augustus',
  ])
})

test('what holds for several rules is said once', () => {
  const rules = [weekly('tue'), weekly('thu', { start: '19:00', end: null })]
  expect(said({ rules, closed: [autumn], closedOnPublicHolidays: true })).toEqual([
    'Elke dinsdag, 10.00 – 12.00',
    'Elke donderdag, 19.00 uur',
    'Niet in de schoolvakantie en niet op feestdagen.',
  ])
})

test('single dates are told together, those still to come', () => {
  const dates = [on('2026-11-03'), on('2026-12-03'), on('2026-12-17'), on('2027-01-07')]
  expect(said({ dates: dates.slice(0, 3) })).toEqual(['Alleen op 3 en 17 december, 10.00 – 12.00'])
  expect(said({ dates })).toEqual(['Alleen op 3 en 17 december en 7 januari 2027, 10.00 – 12.00'])
  expect(said({ dates: [on('2026-12-03')] })).toEqual(['Alleen op donderdag 3 december, 10.00 – 12.00'])
})

test('a date that was called off is not told, and one that was moved on its new day', () => {
  const exceptions: Schedule['exceptions'] = [
    { what: 'cancelled', on: '2026-12-03', at: null, reason: null },
    {
      what: 'moved',
      on: '2026-12-17',
      at: null,
      to: '2026-12-18',
      start: '10:00',
      end: '12:00',
      reason: null,
    },
  ]
  expect(said({ dates: [on('2026-12-03'), on('2026-12-17')], exceptions })).toEqual([
    'Alleen op vrijdag 18 december, 10.00 – 12.00',
  ])
})

test('a rule that is over is not told, nor a holiday that is', () => {
  expect(said({ rules: [weekly('tue', { until: '2026-11-20' })] })).toEqual([])
  const past = { ...autumn, from: '2025-10-11', until: '2025-10-19' }
  expect(said({ rules: [weekly('tue')], closed: [past] })).toEqual(['Elke dinsdag, 10.00 – 12.00'])
})

test('anything else that shuts the door is called by its name', () => {
  const closed = [{ from: '2027-03-01', until: '2027-03-31', reason: 'Verbouwing' }]
  expect(said({ rules: [weekly('tue')], closed })).toEqual([
    'Elke dinsdag, 10.00 – 12.00, niet tijdens: Verbouwing',
  ])
})
