import { expect, test } from 'vitest'
import type { Place } from '#search/document.ts'
import { someTown } from '#site/testing/some-town.ts'
import { toTown } from '#site/town.ts'
import { surroundingsInWords } from './surroundings-in-words.ts'

const { municipality } = toTown(someTown)
const at = (lng: number, lat: number): Place => ({
  name: 'Buurthuis De Brug',
  room: null,
  street: null,
  postcode: null,
  town: null,
  point: { lng, lat },
  areas: [{ code: 'BU07721110', name: 'Binnenstad', level: 'neighbourhood' }],
  arriving: null,
})

test.each([
  [5.478, 51.459, 'noorden'],
  [5.507, 51.459, 'noordoosten'],
  [5.507, 51.441, 'oosten'],
  [5.478, 51.423, 'zuiden'],
  [5.449, 51.441, 'westen'],
  [5.449, 51.459, 'noordwesten'],
  [5.449, 51.423, 'zuidwesten'],
  [5.507, 51.423, 'zuidoosten'],
])('from the middle of town to %f, %f is the %s', (lng, lat, direction) => {
  expect(surroundingsInWords(at(lng, lat), municipality)).toContain(`ten ${direction} van het midden`)
})

test('in the middle there is only the neighbourhood to tell', () => {
  expect(surroundingsInWords(at(5.479, 51.441), municipality)).toBe('Het is in de buurt Binnenstad.')
})

test('without a point, a neighbourhood or a town there is nothing to tell', () => {
  expect(surroundingsInWords({ ...at(5.4, 51.4), point: null, areas: [] }, municipality)).toBeNull()
  expect(surroundingsInWords({ ...at(5.4, 51.4), areas: [] }, undefined)).toBeNull()
})
