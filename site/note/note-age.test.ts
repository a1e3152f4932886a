import { expect, test } from 'vitest'
import { isOldNote } from './note-age.ts'

test('ninety days it holds, also over the change of the clock', () => {
  expect(isOldNote('2026-08-24', '2026-11-22')).toBe(false)
  expect(isOldNote('2026-08-23', '2026-11-22')).toBe(true)
  expect(isOldNote('2026-11-22', '2026-11-22')).toBe(false)
})
