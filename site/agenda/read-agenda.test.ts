import { describe, expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { nl } from '#site/text/nl.ts'
import { someTownWithThemes } from '#site/testing/some-choices.ts'
import { agendaAddress, readAgenda } from './read-agenda.ts'

const today = '2026-11-24'
const read = (address: string) => readAgenda(new URLSearchParams(address), someTownWithThemes, today)

describe('the first day', () => {
  test('is today, or the day that was asked for within four weeks', () => {
    expect(read('')).toMatchObject({ from: today, dateNote: null })
    expect(read('vanaf=')).toMatchObject({ from: today, dateNote: null })
    expect(read('vanaf=2026-12-01')).toMatchObject({ from: '2026-12-01', dateNote: null })
    expect(read('vanaf=2026-12-21')).toMatchObject({ from: '2026-12-21', dateNote: null })
  })

  test('is today with a kind word when it is no day, has been, or lies too far', () => {
    for (const bad of ['morgen', '2026-02-30', '24-11-2026', '2026-13-01', '2026-12-01T10:00', '<script>'])
      expect(read(`vanaf=${encodeURIComponent(bad)}`)).toMatchObject({
        from: today,
        dateNote: nl.agenda.badDate,
      })
    expect(read('vanaf=2026-11-23')).toMatchObject({ from: today, dateNote: nl.agenda.pastDate })
    expect(read('vanaf=2026-12-22')).toMatchObject({ from: today, dateNote: nl.agenda.farDate })
  })
})

describe('the query', () => {
  test('has the words and filters of the list, and no days, order or page of its own', () => {
    const { query } = read(
      'zoek=koffie&thema=geld&wijk=WK077211&kosten=gratis&dag=vandaag&sorteer=datum&pagina=3',
    )
    expect(query).toEqual({
      ...emptyQuery,
      text: 'koffie',
      themes: ['geld'],
      districts: ['WK077211'],
      costs: ['free'],
      kinds: ['activity'],
    })
  })

  test('is about what one can go to, unless something else was asked for', () => {
    expect(read('').query.kinds).toEqual(['activity'])
    expect(read('soort=hulp&soort=plek').query.kinds).toEqual(['place', 'support'])
  })

  test('names what it could not read, but not what it does not use', () => {
    expect(read('kosten=duur&pagina=x&dag=ooit').faults.map(({ parameter }) => parameter)).toEqual(['kosten'])
  })
})

describe('its address', () => {
  test('says only what differs, and reads back as it was', () => {
    for (const address of [
      '/agenda',
      '/agenda?soort=hulp',
      '/agenda?zoek=koffie&dagdeel=avond&vanaf=2026-12-01',
    ]) {
      const { query, from } = read(address.split('?')[1] ?? '')
      expect(agendaAddress(query, from, today)).toBe(address)
    }
  })

  test('leaves out today and the kind one sees by itself', () => {
    expect(agendaAddress(read('soort=activiteit&vanaf=2026-11-24').query, today, today)).toBe('/agenda')
  })
})
