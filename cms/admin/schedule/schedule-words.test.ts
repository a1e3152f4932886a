import { expect, test } from 'vitest'
import { ruleInWords } from '#search/time/rule-in-words.ts'
import { monthly, weekly } from '#search/testing/a-schedule.ts'
import { ruleInWords as onTheSite } from '#site/listing/when-in-words.ts'
import { editorWords } from './editor-words.ts'
import { ruleWords } from './rule-words.ts'

const today = '2026-11-21'
const rules = [
  weekly('tue'),
  weekly(['tue', 'thu'], { interval: 2, from: '2026-12-01', until: '2027-06-01' }),
  weekly(['mon', 'tue', 'wed', 'thu', 'fri'], { start: '09:00', end: null }),
  weekly(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { start: '00:00', end: '23:59' }),
  weekly('sat', { interval: 3, notInMonths: [8, 7] }),
  monthly(1, 'mon', { notInMonths: [7] }),
  weekly('wed', { notInMonths: [1, 2, 3, 4, 5, 9, 10, 11, 12], from: '2026-12-01' }),
  monthly(-1, ['mon', 'fri']),
]

test.each(rules)('the editor says of a rule exactly what the site says: %j', (rule) => {
  expect(ruleInWords(rule, today, ruleWords.nl)).toBe(onTheSite(rule, today))
})

test('a rule is told in English too', () => {
  expect(ruleInWords(monthly(1, 'mon', { notInMonths: [7] }), today, ruleWords.en)).toBe(
    'Every first Monday of the month, 10:00\u00a0–\u2060\u00a012:00, not in July',
  )
})

test('both languages of the admin have a word for everything', () => {
  expect(Object.keys(editorWords.en)).toEqual(Object.keys(editorWords.nl))
})
