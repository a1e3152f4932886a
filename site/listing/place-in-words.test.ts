import { expect, test } from 'vitest'
import { someListing } from '#site/testing/some-listing.ts'
import { agesInWords } from './ages-in-words.ts'
import { placeInWords } from './place-in-words.ts'

test('a place is named with its neighbourhood', () => {
  const { whereabouts } = someListing('koffie')
  if (whereabouts.at !== 'venue') throw new Error('the café has moved')
  const areas = [{ code: 'BU07721110', name: 'Binnenstad', level: 'neighbourhood' as const }]
  expect(placeInWords({ ...whereabouts, place: { ...whereabouts.place, areas } })).toBe(
    'Buurthuis De Brug, Binnenstad',
  )
  expect(placeInWords(whereabouts)).toBe('Buurthuis De Brug')
})

test('a secret place says that it is secret', () => {
  expect(placeInWords({ at: 'secret', municipality: null })).toBe('Het adres houden we geheim')
})

test('ages are told from, until, or between', () => {
  expect(agesInWords({ from: 6, until: 12 })).toBe('6 tot en met 12 jaar')
  expect(agesInWords({ from: 18, until: null })).toBe('vanaf 18 jaar')
  expect(agesInWords({ from: null, until: 12 })).toBe('tot en met 12 jaar')
  expect(agesInWords({ from: null, until: null })).toBeNull()
})
