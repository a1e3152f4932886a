import { expect, test } from 'vitest'
import { momentInWords } from './moment-in-words.ts'

const now = new Date('2026-11-22T10:00:00Z')

test.each([
  ['2026-11-22T08:05:00Z', 'vandaag om 09:05'],
  ['2026-11-21T23:30:00Z', 'vandaag om 00:30'],
  ['2026-11-21T22:30:00Z', 'gisteren om 23:30'],
  ['2026-07-03T07:00:00Z', '3 juli om 09:00'],
  ['2025-12-31T22:59:00Z', '31 december 2025 om 23:59'],
])('%s is %s', (moment, words) => {
  expect(momentInWords(new Date(moment), now)).toBe(words)
})
