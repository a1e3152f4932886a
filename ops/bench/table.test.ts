import { expect, test } from 'vitest'
import { holds, type Line, toTable } from './table.ts'

const line = (over: Partial<Line>): Line => ({ what: 'de kaart', unit: 'ms', ours: 12, ...over })

test('a goal is a number of its own, or so many times the yardstick', () => {
  expect(holds(line({ goal: { is: 'at most', value: 12 } }))).toBe(true)
  expect(holds(line({ goal: { is: 'at most', value: 11.9 } }))).toBe(false)
  expect(holds(line({ ratio: 1.2, goal: { is: 'at most', ratio: 1.3 } }))).toBe(true)
  expect(holds(line({ ratio: 1.2, goal: { is: 'at least', ratio: 1.3 } }))).toBe(false)
})

test('a goal beside a yardstick of nothing is not met by accident', () => {
  expect(holds(line({ goal: { is: 'at most', ratio: 1.3 } }))).toBe(false)
})

test('the table shows both sides, the ratio, the goal and whether it was met, as one writes numbers in Dutch', () => {
  const lines = [
    line({ unit: 'kB', yardstick: 613, ours: 3.726, ratio: 0.006, goal: { is: 'at most', value: 12 } }),
    line({ unit: '', ours: 0.12, goal: { is: 'at most', value: 0.05 } }),
    line({ ours: 8 }),
  ]
  const rows = toTable('proef', lines)
    .split('\n')
    .slice(3)
    .map((row) => row.split(/ {2,}/))
  expect(rows).toEqual([
    ['de kaart', '613 kB', '3,73 kB', '0,01×', '≤ 12 kB', 'gehaald'],
    ['de kaart', '–', '0,12', '–', '≤ 0,05', 'NIET GEHAALD'],
    ['de kaart', '–', '8,00 ms', '–'],
  ])
})
