import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { dateInWords, nextInWords, occurrenceInWords, ruleInWords, timesInWords } from './when-in-words.ts'

const saturday = { date: '2026-11-21', time: '12:00' }
const coffee = someListing('koffie')
const { schedule } = coffee
const [tuesday] = schedule.rules
const rule = (told: object) => ruleInWords({ ...tuesday!, ...told } as never, saturday.date)

test('the next coffee is on Tuesday, in words', () => {
  expect(nextInWords(coffee, saturday)).toBe('dinsdag 24 november, 10.00\u00a0–\u2060\u00a012.00')
})

test('what is today or tomorrow is called so', () => {
  const on = (date: string) => occurrenceInWords({ date, start: '09:30', end: null }, saturday.date)
  expect(on('2026-11-21')).toBe('Vandaag, 9.30 uur')
  expect(on('2026-11-22')).toBe('Morgen, 9.30 uur')
})

test('a date in another year says which', () => {
  expect(dateInWords('2027-01-05', saturday.date)).toBe('dinsdag 5 januari 2027')
})

test('a cupboard that is never shut is there all day', () => {
  expect(timesInWords('00:00', '23:59')).toBe('de hele dag')
})

test('rules are told as people tell them', () => {
  expect(rule({})).toBe('Elke dinsdag, 10.00\u00a0–\u2060\u00a012.00')
  expect(rule({ days: ['tue', 'thu'] })).toBe('Elke dinsdag en donderdag, 10.00\u00a0–\u2060\u00a012.00')
  expect(rule({ interval: 2 })).toBe('Om de week op dinsdag, 10.00\u00a0–\u2060\u00a012.00')
  expect(rule({ interval: 3 })).toBe('Eens in de 3 weken op dinsdag, 10.00\u00a0–\u2060\u00a012.00')
  expect(rule({ days: ['mon', 'tue', 'wed', 'thu', 'fri'] })).toBe(
    'Maandag tot en met vrijdag, 10.00\u00a0–\u2060\u00a012.00',
  )
  expect(rule({ every: 'month', nth: [1, -1] })).toBe(
    'Elke eerste en laatste dinsdag van de maand, 10.00\u00a0–\u2060\u00a012.00',
  )
  expect(rule({ notInMonths: [8, 7] })).toBe(
    'Elke dinsdag, 10.00\u00a0–\u2060\u00a012.00, niet in juli en augustus',
  )
})

test('a rule that has yet to begin says when, one that has begun does not', () => {
  expect(rule({ from: '2026-12-01' })).toBe(
    'Elke dinsdag, 10.00\u00a0–\u2060\u00a012.00, vanaf dinsdag 1 december',
  )
  expect(rule({ from: '2026-01-01' })).toBe('Elke dinsdag, 10.00\u00a0–\u2060\u00a012.00')
})

test('without a time there is the appointment, or what the partner wrote, or nothing', () => {
  const none = { ...schedule, rules: [] }
  const told = (more: object) => nextInWords({ ...coffee, schedule: { ...none, ...more } }, saturday)
  expect(told({ byAppointment: true })).toBe('Op afspraak')
  expect(told({ note: 'Als het droog is' })).toBe('Als het droog is')
  expect(told({})).toBeNull()
})

test('coffee that is paused comes back after the pause', () => {
  const until = (date: string | null) =>
    nextInWords({ ...coffee, standing: { is: 'paused', until: date } }, saturday)
  expect(until('2026-12-01')).toBe('dinsdag 8 december, 10.00\u00a0–\u2060\u00a012.00')
  expect(until(null)).toBeNull()
})

test('what is going on says so, and until when', () => {
  const at = (time: string) => nextInWords(coffee, { date: '2026-11-24', time })
  expect(at('09:59')).toBe('Vandaag, 10.00\u00a0–\u2060\u00a012.00')
  expect(at('10:00')).toBe('Nu bezig, tot 12.00 uur')
  expect(nextInWords({ ...coffee, kind: 'place' }, { date: '2026-11-24', time: '11:00' })).toBe(
    'Nu open, tot 12.00 uur',
  )
})
