import { expect, test } from 'vitest'
import { addDays } from '#search/time/local-date.ts'
import { weekLinks } from './week-links.ts'

const today = '2026-11-24'
const from = (days: number) => weekLinks(addDays(today, days), today)

test('today has nothing before it, the fourth week nothing after it', () => {
  expect(from(0)).toEqual({ previous: null, isWholeWeek: false, next: '2026-12-01' })
  expect(from(21)).toEqual({ previous: '2026-12-08', isWholeWeek: true, next: null })
})

test('following the links visits four weeks, and back again', () => {
  const visited = [today]
  for (let next = weekLinks(today, today).next; next; next = weekLinks(next, today).next) visited.push(next)
  expect(visited).toEqual([0, 7, 14, 21].map((days) => addDays(today, days)))
  expect(visited.toReversed().map((date) => weekLinks(date, today).previous)).toEqual([
    ...visited.toReversed().slice(1),
    null,
  ])
})

test('from a day within the first week one goes back to today, not before it', () => {
  expect(from(3)).toMatchObject({ previous: today, isWholeWeek: false })
})
