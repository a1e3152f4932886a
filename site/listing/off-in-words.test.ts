import { expect, test } from 'vitest'
import { aSchedule, weekly } from '#search/testing/a-schedule.ts'
import { occurrences } from '#search/time/occurrences.ts'
import { closedForNow } from '#search/time/planned-times.ts'
import { offInWords } from './off-in-words.ts'

const tuesday = '2026-11-24'
const coffee = { date: tuesday, start: '10:00', end: '12:00', note: null, cancelled: null }

test('what goes on has nothing to explain', () => {
  expect(offInWords(coffee, tuesday)).toBeNull()
})

test('what is cancelled says why, and not twice that it is', () => {
  const off = (cancelled: string) => offInWords({ ...coffee, cancelled }, tuesday)
  expect(off('Ziek')).toEqual({ what: 'Gaat niet door', why: 'Ziek' })
  expect(off('Gaat niet door')).toEqual({ what: 'Gaat niet door', why: null })
  expect(off(closedForNow)).toEqual({ what: 'Tijdelijk dicht', why: null })
})

test('what was moved says to when, with or without a reason', () => {
  const moved = (reason: string | null) => {
    const to = { to: '2026-11-25', start: '14:00', end: null, reason }
    const schedule = aSchedule({
      rules: [weekly('tue')],
      exceptions: [{ what: 'moved', on: tuesday, at: null, ...to }],
    })
    return offInWords(occurrences(schedule, tuesday, 1)[0]!, tuesday)
  }
  expect(moved('Zaal bezet')).toEqual({ what: 'Verplaatst naar morgen, 14.00 uur', why: 'Zaal bezet' })
  expect(moved(null)).toMatchObject({ why: null })
})
