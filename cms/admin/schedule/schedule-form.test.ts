import type { FormState } from 'payload'
import { describe, expect, test } from 'vitest'
import { weekdays } from '#search/vocabulary.ts'
import { asOftenAs, howOftenOf, howOftens } from './how-often.ts'
import { isBlank } from './is-blank.ts'
import { parseClock } from './parse-clock.ts'
import { readDraft } from './read-draft.ts'
import { ruleFaults } from './rule-faults.ts'
import { toggled } from './toggled.ts'
import { toPreview, toPreviewRule } from './to-preview.ts'
import { withValues } from './with-values.ts'

const fields: FormState = {
  title: { value: 'Koffie' },
  'schedule.rules': { value: 1, disableFormData: true, rows: [{ id: 'r1' }] },
  'schedule.rules.0.id': { value: 'r1' },
  'schedule.rules.0.every': { value: 'month' },
  'schedule.rules.0.days': { value: ['mon'] },
  'schedule.rules.0.start': { value: '10:00', valid: false, errorMessage: 'Fout.' },
  'schedule.exceptions': { value: 0 },
  'schedule.note': { value: 'Bel even' },
}

describe("Payload's form", () => {
  test('is read as a schedule, lists without rows included', () => {
    expect(readDraft(fields, 'schedule')).toEqual({
      rules: [{ id: 'r1', every: 'month', days: ['mon'], start: '10:00' }],
      dates: [],
      exceptions: [],
      note: 'Bel even',
    })
    expect(isBlank(readDraft(fields, 'schedule'))).toBe(false)
    expect(isBlank(readDraft({ title: { value: 'Koffie' } }, 'schedule'))).toBe(true)
  })

  test('keeps every change of the user, and forgets the fault of what was changed', () => {
    const once = withValues(fields, { 'schedule.rules.0.start': '11:00' })
    const twice = withValues(once, { 'schedule.note': '' })
    expect(twice['schedule.rules.0.start']).toEqual({ value: '11:00', valid: true, isModified: true })
    expect(twice['schedule.note']).toMatchObject({ value: '', isModified: true })
    expect(twice.title).toBe(fields.title)
  })
})

test('what is not whole is left out of the preview, and rows keep their number', () => {
  const on = '2026-12-07T12:00:00.000Z'
  const draft = {
    rules: [
      { every: 'month' as const, days: ['mon' as const] },
      { every: 'week' as const, start: '10:00' },
    ],
    dates: [{ on }, { on, start: '10:00', end: '' }],
    exceptions: [{ what: 'cancelled' as const }, { on, what: 'cancelled' as const }],
    closedInSchoolHols: true,
  }
  const closed = [{ from: '2026-12-19', until: '2027-01-03', reason: 'Kerstvakantie' }]
  const { schedule, exceptionRows } = toPreview(draft, closed)
  expect(schedule).toMatchObject({ rules: [], dates: [{ on: '2026-12-07', start: '10:00' }], closed })
  expect(exceptionRows).toEqual([1])
})

test('a rule says what it still needs', () => {
  expect(ruleFaults({ every: 'week' })).toEqual(['days', 'start'])
  expect(ruleFaults({ days: ['mon'], start: '10:00', end: 'laat' })).toEqual(['end'])
  const turned = { from: '2026-12-07T12:00:00.000Z', until: '2026-12-06T12:00:00.000Z' }
  expect(ruleFaults({ days: ['mon'], start: '10:00', ...turned })).toEqual(['period'])
  expect(toPreviewRule({ every: 'month', days: ['mon'], start: '10:00' })).toMatchObject({ nth: [1] })
  expect(toPreviewRule({ every: 'month', start: '10:00' })).toBeNull()
})

test('how often is three words for two fields, and choosing says only what changes', () => {
  for (const often of howOftens) expect(howOftenOf(asOftenAs(often))).toBe(often)
  expect(asOftenAs('every-so', { interval: 4 })).toEqual({ every: 'week', interval: 4 })
  expect(asOftenAs('monthly', { interval: 4, days: ['mon'] })).toEqual({ every: 'month' })
})

test('a list is kept in its own order', () => {
  expect(toggled(weekdays, ['wed'], 'mon')).toEqual(['mon', 'wed'])
  expect(toggled(weekdays, ['mon', 'wed'], 'wed')).toEqual(['mon'])
  expect(toggled(weekdays, null, 'sun')).toEqual(['sun'])
})

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['1030', '10:30'],
  ['9.30', '09:30'],
  ['9:30 uur', '09:30'],
  ['9u30', '09:30'],
  ['10 u', '10:00'],
  ['24:00', null],
  ['half tien', null],
  ['10:6', null],
  ['', null],
])('the time %j is %j', (text, time) => {
  expect(parseClock(text)).toBe(time)
})
