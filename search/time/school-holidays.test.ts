import { expect, test } from 'vitest'
import { schoolRegions } from '../vocabulary.ts'
import { addDays, toDay, weekdayOf } from './local-date.ts'
import { schoolHolidays, townHolidays } from './school-holidays.ts'

test.each(schoolRegions)(
  'holidays in %s begin on a Saturday, end on a Sunday, and last as long as they should',
  (region) => {
    const weeks: Record<string, number> = { Kerstvakantie: 2, Zomervakantie: 6 }
    for (const { name, from, until } of schoolHolidays(region)) {
      expect([weekdayOf(from), weekdayOf(until)]).toEqual(['sat', 'sun'])
      const length = (weeks[name] ?? 1) * 7 + 2
      expect([name, from, toDay(until) - toDay(from) + 1]).toEqual([name, from, length])
    }
  },
)

test.each(schoolRegions)(
  'in %s they come in the order of the year, and school is never out for long after summer',
  (region) => {
    const all = schoolHolidays(region)
    expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).sort())
    expect(all.map(({ name }) => name.slice(0, 4)).join(' ')).toBe(
      Array.from({ length: 3 }, () => 'Herf Kers Voor Meiv Zome').join(' '),
    )
  },
)

test('the three regions do not all begin their summer in one week', () => {
  for (const year of ['2026', '2027', '2028']) {
    const begins = schoolRegions.map(
      (region) =>
        schoolHolidays(region).find(({ name, from }) => name === 'Zomervakantie' && from.startsWith(year))!
          .from,
    )
    expect(new Set(begins).size).toBe(3)
    expect(addDays(begins.sort()[0]!, 14)).toBe(begins[2])
  }
})

test('what a town says of its own May holiday goes before what the region has', () => {
  const own = { name: 'Meivakantie', from: '2027-04-17', until: '2027-05-02' }
  const may = townHolidays('zuid', [own]).filter(
    ({ name, from }) => name === 'Meivakantie' && from.startsWith('2027'),
  )
  expect(may).toEqual([own])
  expect(townHolidays('zuid', [own])).toHaveLength(schoolHolidays('zuid').length)
  expect(townHolidays(null, [own])).toEqual([own])
})
