import { expect, test } from 'vitest'
import { keptInWords } from './kept-in-words.ts'

test('says the time as a clock on the wall does, and the day when it is another', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect(keptInWords(new Date('2026-11-22T09:42:00Z'), now)).toBe('10:42')
  expect(keptInWords(new Date('2026-11-21T22:30:00Z'), now)).toBe('gisteren, 23:30')
  expect(keptInWords(new Date('2026-11-20T09:42:00Z'), now)).toBe('20 november, 10:42')
})
