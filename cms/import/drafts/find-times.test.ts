import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'

const said = (text: string) =>
  findTimes(text).rules.map(
    ({ every, interval, nth, days, start, end }) =>
      `${every === 'week' ? '' : `${nth.join('+')}e `}${interval === 2 ? 'om de ' : ''}${days.join('+')} ${start}${end ? `-${end}` : ''}`,
  )

describe('times that can be read in one way only become rules', () => {
  test.each([
    ['elke dinsdag 10:00-12:00', ['tue 10:00-12:00']],
    ['Dinsdag en donderdag van 20:00 tot 21:30', ['tue+thu 20:00-21:30']],
    ['Elke dinsdag-en donderdagavond van 19:30 tot 22:00', ['tue+thu 19:30-22:00']],
    ['Elke dinsdagochtend van 10:00 – 12:00 uur', ['tue 10:00-12:00']],
    ['Dinsdag: 19.00 tot 20.30\nDonderdag: 19.00 tot 20.30', ['tue 19:00-20:30', 'thu 19:00-20:30']],
    ['maandag t/m vrijdag 9-17 uur', ['mon+tue+wed+thu+fri 09:00-17:00']],
    ['ma-vr 9:00-17:00', ['mon+tue+wed+thu+fri 09:00-17:00']],
    ['1e maandag van de maand 14.00-16.00 uur', ['1e mon 14:00-16:00']],
    ['eerste en derde woensdag van de maand om 14:30', ['1+3e wed 14:30']],
    ['om de week op zaterdag 10:00 tot 12:00', ['om de sat 10:00-12:00']],
    ['every Tuesday 10:00-12:00', ['tue 10:00-12:00']],
  ])('%s', (text, rules) => expect(said(text)).toEqual(rules))

  test('single dates too', () => {
    expect(findTimes('12-03-2026 10:00-12:00 en 5 april 2026 14.30').dates).toEqual([
      { on: '2026-03-12', start: '10:00', end: '12:00' },
      { on: '2026-04-05', start: '14:30', end: null },
    ])
  })

  test('whether that was all', () => {
    expect(findTimes('elke dinsdag 10:00-12:00').isAll).toBe(true)
    expect(findTimes('elke dinsdag 10:00-12:00, neem brood mee').isAll).toBe(false)
    expect(findTimes('op afspraak')).toMatchObject({ byAppointment: true, isAll: true, rules: [] })
  })
})

describe('whatever can be read in two ways stays a sentence', () => {
  test.each([
    'elke dinsdag 10:00-12:00, behalve in de vakantie',
    'elke dinsdag',
    'dinsdag 12',
    'wisselende tijden',
    'dinsdag 25:00',
    'vanaf maart elke dinsdag 10:00-12:00',
    'Intake op maandag tussen 19:00 – 20:00 uur',
    'do it 10',
  ])('%s', (text) => expect(said(text)).toEqual([]))
})
