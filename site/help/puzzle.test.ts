import { expect, test } from 'vitest'
import { isProven } from './is-proven.ts'
import { solvePuzzle } from './solve-puzzle.ts'

test('what the browser works out is what the server believes, for this form only', async () => {
  const answer = await solvePuzzle('stempel-een')
  expect(isProven('stempel-een', answer)).toBe(true)
  const others = Array.from({ length: 20 }, (_, i) => isProven(`stempel-${i}`, answer))
  expect(others.filter(Boolean).length).toBeLessThan(2)
})

test.each(['', '-1', '1e9', 'abc', '99999999999'])('%j is no answer', (answer) => {
  expect(isProven('stempel', answer)).toBe(false)
})
