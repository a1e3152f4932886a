import { expect, test } from 'vitest'
import { asOfInWords } from './as-of-in-words.ts'

const now = new Date('2026-11-22T10:00:00Z')

test('today it is a time, and before that a day as well', () => {
  expect(asOfInWords(new Date('2026-11-22T09:42:10Z'), now)).toBe('10.42 uur')
  expect(asOfInWords(new Date('2026-11-21T22:30:00Z'), now)).toBe('gisteren 23.30 uur')
  expect(asOfInWords(new Date('2026-11-19T12:00:00Z'), now)).toBe('donderdag 19 november, 13.00 uur')
})
