import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { municipalityData } from '#seed/data/municipality.ts'
import { listings } from '#seed/data/town.ts'
import { aboutSomethingElse } from '../testing/said-by-residents.ts'
import { crisisNumbers } from './crisis.ts'

const { emergency } = municipalityData
const numbers = (text: string) => crisisNumbers(text, emergency).map(({ phone }) => phone)

const suicide = '0800 0113'
const safeAtHome = '0800 2000'
const children = '0800 0432'

describe('a word of someone in danger', () => {
  test.each([
    ['zelfmoord', suicide],
    ['zelfmoordgedachten', suicide],
    ['zelmoord', suicide],
    ['ZELFMOORT', suicide],
    ['suïcide', suicide],
    ['suicidaal', suicide],
    ['ik wil niet meer leven', suicide],
    ['omdat ik niet meer wil leven', suicide],
    ['ik wil echt dood', suicide],
    ['soms wil ik dood', suicide],
    ['intihar', suicide],
    ['انتحار', suicide],
    ['samobojstwo', suicide],
    ['hij slaat me', safeAtHome],
    ['mijn man slaat mij', safeAtHome],
    ['mijn man heeft me vandaag geslagen', safeAtHome],
    ['mijn buurvrouw wordt geslagen', safeAtHome],
    ['hulp bij huiselijk geweld', safeAtHome],
    ['mishandeling', safeAtHome],
    ['mishandelingen', safeAtHome],
    ['ouderenmishandeling', safeAtHome],
    ['kindermishandeling', safeAtHome],
    ['verkracht', safeAtHome],
    ['ik ben bang voor mijn vriend', safeAtHome],
    ['mijn dochter wordt gepest', children],
    ['mijn vader slaat mijn moeder', children],
    ['brand', '112'],
    ['overdosis', '112'],
  ])('"%s" shows %s', (text, phone) => {
    expect(numbers(text)).toContain(phone)
  })

  test('several come in the order of the town', () => {
    expect(numbers('kindermishandeling')).toEqual([safeAtHome, children])
    expect(numbers('hij slaat me en ik wil dood')).toEqual([suicide, safeAtHome])
  })
})

describe('an ordinary word', () => {
  test.each([
    ...['doodgewoon', 'doodmoe', 'mijn man is dood', 'mijn kat is dood', 'rouw', 'overleden'],
    ...[
      'een balletje slaan',
      'alarm slaan',
      'geweldig',
      'geweldloos communiceren',
      'behandeling',
      'verwachting',
    ],
    ...[
      'brandweer',
      'brandende vraag',
      'woningnood',
      'noodopvang',
      'leven in de buurt',
      'verkocht',
      'ik wil leven',
    ],
    ...['', '🎉', 'de het een'],
    ...aboutSomethingElse,
  ])('"%s" shows nothing', (text) => {
    expect(numbers(text)).toEqual([])
  })

  test('of the listings only those about it', () => {
    const shown = listings.filter(({ title }) => numbers(title).length > 0).map(({ title }) => title)
    expect(shown.sort()).toEqual([
      '113: praten over zelfmoord',
      'Groep voor kinderen die ruzie en geweld zagen',
      'Praten over geweld thuis',
    ])
  })
})

describe('the list of a town', () => {
  const one = (...words: string[]) => [{ name: 'Hulp', phone: '1', about: '', words }]

  test('decides: a single word counts wherever it stands, but only as a word', () => {
    expect(crisisNumbers('een balletje slaan', one('slaan'))).toHaveLength(1)
    expect(crisisNumbers('doodgewoon', one('dood'))).toEqual([])
  })

  test('holds sentences: their words in that order, with one between them', () => {
    const list = one('hij slaat me')
    expect(crisisNumbers('en hij slaat soms me', list)).toHaveLength(1)
    expect(crisisNumbers('hij slaat en hij schopt me', list)).toEqual([])
    expect(crisisNumbers('me slaat hij', list)).toEqual([])
  })

  test('may be empty, or hold nothing', () => {
    expect(crisisNumbers('zelfmoord', [])).toEqual([])
    expect(crisisNumbers('zelfmoord', one('', ' ', '-'))).toEqual([])
  })
})

test('every word on the list shows its number, also in the middle of a sentence', () => {
  for (const { phone, words } of emergency)
    for (const word of words) {
      expect(numbers(word), word).toContain(phone)
      expect(numbers(`Help, ${word.toUpperCase()}! Wat nu?`), word).toContain(phone)
    }
})

test('whatever one types, nothing breaks and ten thousand characters take no time', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void numbers(text)))
  const began = performance.now()
  numbers('ik wil niet meer leven '.repeat(435))
  expect(performance.now() - began).toBeLessThan(200)
})
