import { expect, test } from 'vitest'
import { squareTown } from '#site/testing/square-town.ts'
import { locate } from './locate.ts'
import { nearPlaces } from './near-places.ts'

const { places } = nearPlaces(squareTown())
const rough = nearPlaces(squareTown({ hasBorders: false })).places
const found = (lng: number, lat: number, among = places) => {
  const located = locate({ lng, lat }, among)
  return [located?.place.name, located?.isInside]
}

test('one is in the neighbourhood whose border is around one', () => {
  expect(found(5.4001, 51.4001)).toEqual(['Buurt 1', true])
  expect(found(5.4399, 51.4199)).toEqual(['Buurt 8', true])
})

test('in the strip that no border covers one is still in town', () => {
  expect(found(5.39985, 51.405)).toEqual(['Buurt 1', true])
  expect(found(5.405, 51.42015)).toEqual(['Buurt 5', true])
})

test('outside the town one hears what is nearest', () => {
  expect(found(5.39, 51.39)).toEqual(['Buurt 1', false])
  expect(found(4.9, 52.4)).toEqual([expect.any(String), false])
})

test('without borders the nearest middle counts, within two kilometres', () => {
  expect(found(5.4001, 51.4001, rough)).toEqual(['Buurt 1', true])
  expect(found(5.37, 51.4, rough)).toEqual(['Buurt 1', false])
})

test('a town without neighbourhoods has none', () => {
  expect(locate({ lng: 5, lat: 52 }, [])).toBeUndefined()
})
