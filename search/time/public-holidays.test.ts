import { describe, expect, test } from 'vitest'
import { weekdayOf } from './local-date.ts'
import { publicHoliday, publicHolidays } from './public-holidays.ts'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, date) => {
  expect(publicHoliday(date)).toBe('Eerste paasdag')
  expect(publicHolidays(year).get(date)).toBe('Eerste paasdag')
})

test('the days of 2026 on which desks are shut', () => {
  expect(Object.fromEntries(publicHolidays(2026))).toEqual({
    '2026-01-01': 'Nieuwjaarsdag',
    '2026-04-03': 'Goede Vrijdag',
    '2026-04-05': 'Eerste paasdag',
    '2026-04-06': 'Tweede paasdag',
    '2026-04-27': 'Koningsdag',
    '2026-05-14': 'Hemelvaartsdag',
    '2026-05-24': 'Eerste pinksterdag',
    '2026-05-25': 'Tweede pinksterdag',
    '2026-12-25': 'Eerste kerstdag',
    '2026-12-26': 'Tweede kerstdag',
  })
})

describe("King's Day", () => {
  test.each([2025, 2031])('is a Saturday when the 27th of April %i is a Sunday', (year) => {
    expect(publicHoliday(`${year}-04-26`)).toBe('Koningsdag')
    expect(publicHoliday(`${year}-04-27`)).toBeUndefined()
  })

  test.each([2026, 2027, 2028])('is the 27th in %i', (year) => {
    expect(publicHoliday(`${year}-04-26`)).toBeUndefined()
    expect(publicHoliday(`${year}-04-27`)).toBe('Koningsdag')
  })
})

test('Liberation Day is a day off once in five years', () => {
  const off = [2024, 2025, 2026, 2027, 2028, 2029, 2030].filter((year) => publicHoliday(`${year}-05-05`))
  expect(off).toEqual([2025, 2030])
})

test('for two centuries Easter is a Sunday, Ascension a Thursday, and no holiday falls outside its year', () => {
  for (let year = 1950; year < 2150; year++)
    for (const [date, name] of publicHolidays(year)) {
      expect(date.slice(0, 4)).toBe(String(year))
      if (name === 'Eerste paasdag') expect(weekdayOf(date)).toBe('sun')
      if (name === 'Hemelvaartsdag') expect(weekdayOf(date)).toBe('thu')
      if (name === 'Koningsdag') expect(weekdayOf(date)).not.toBe('sun')
    }
})
