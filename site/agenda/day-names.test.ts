import { expect, test } from 'vitest'
import { dayBeside, shortDay, weekInWords } from './day-names.ts'

const today = '2026-11-24'

test('a day is short in a row, and today and tomorrow say so', () => {
  expect(shortDay('2026-11-24')).toBe('di 24')
  expect([today, '2026-11-25', '2026-11-26'].map((date) => dayBeside(date, today))).toEqual([
    'Vandaag',
    'Morgen',
    null,
  ])
})

test('a week is its first and last day, with the year when that is another', () => {
  expect(weekInWords(['2026-11-24', '2026-11-25', '2026-11-30'], today)).toBe(
    'Van dinsdag 24 november tot en met maandag 30 november',
  )
  expect(weekInWords(['2026-12-28', '2027-01-03'], today)).toContain('zondag 3 januari 2027')
  expect(weekInWords(['2026-12-21'], today)).toBe('Op maandag 21 december')
})
