import { expect, test } from 'vitest'
import { figureWords } from './figure-words.ts'
import { trendOf } from './trend-of.ts'

const words = figureWords('nl')
const figures = (seen: number, opened = 0, contacted = 0) => ({ seen, opened, contacted })

test('the month is told in one calm sentence', () => {
  expect(words.thisMonth(figures(1_240, 18, 5))).toBe(
    'Deze maand 1.240 keer gezien, 18 keer geopend, 5 keer gebeld of aangeklikt.',
  )
  expect(words.thisMonth(figures(0))).toBe('Deze maand nog door niemand bekeken.')
})

test('fewer than five is never told exactly, and nobody is nobody', () => {
  for (const few of [1, 2, 3, 4])
    expect(words.thisMonth(figures(9, few))).toBe(
      'Deze maand 9 keer gezien, minder dan 5 keer geopend, niet gebeld of aangeklikt.',
    )
})

test.each([
  [figures(90, 20), figures(90, 10), 'Vaker geopend dan vorige maand om deze tijd.'],
  [figures(90, 10), figures(90, 20), 'Minder vaak geopend dan vorige maand om deze tijd.'],
  [figures(90, 10), figures(90, 11), 'Ongeveer even vaak geopend als vorige maand om deze tijd.'],
  [figures(90, 4), figures(30, 20), 'Vaker gezien dan vorige maand om deze tijd.'],
])('%o after %o is: %s', (now, before, told) => {
  expect(words.trend(trendOf({ now, before })!)).toBe(told)
})

test('of too few nothing is said', () => {
  expect(trendOf({ now: figures(4, 4), before: figures(90, 90) })).toBeNull()
})
