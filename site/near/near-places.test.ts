import { expect, test } from 'vitest'
import { squareTown } from '#site/testing/square-town.ts'
import { nearPlaces } from './near-places.ts'

test('the list says of every neighbourhood where it is and what it is called, and nothing else', () => {
  const { places } = nearPlaces(squareTown())
  expect(places).toHaveLength(8)
  expect(Object.keys(places[0]!)).toEqual(['code', 'name', 'alsoIn', 'postcodes', 'centre', 'border'])
  expect(places[0]).toMatchObject({ name: 'Buurt 1', alsoIn: ['West'] })
})
