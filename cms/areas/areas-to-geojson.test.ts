import { expect, test } from 'vitest'
import { areasToGeoJson } from './areas-to-geojson.ts'
import type { KnownArea } from './read-areas.ts'
import { shapeAt } from './shape-at.ts'

const square = (west: number) =>
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ].map(([x, y]) => ({ lng: west + x! / 100, lat: 51 + y! / 100 }))
const area = (name: string, level: KnownArea['level'], border: KnownArea['border']): KnownArea => ({
  ...{ id: name, code: name, name, level, parent: null, border },
  centre: { lng: 5.01, lat: 51.005 },
})
const town = [
  area('Stad', 'municipality', [[square(5)]]),
  area('West', 'neighbourhood', [[square(5)]]),
  area('Oost', 'neighbourhood', [[square(5.01)]]),
  area('Zonder rand', 'neighbourhood', []),
]

test('neighbourhoods are drawn, and a point is told by the name of the one around it', () => {
  const { borders, centre } = areasToGeoJson(town)
  expect(borders.features.map(({ properties }) => properties!.name)).toEqual(['West', 'Oost', 'Zonder rand'])
  expect(centre).toEqual({ lng: 5.01, lat: 51.005 })
  expect(shapeAt({ lng: 5.005, lat: 51.005 }, borders)).toMatchObject({ name: 'West' })
  expect(shapeAt({ lng: 5.015, lat: 51.005 }, borders)).toMatchObject({ name: 'Oost' })
  expect(shapeAt({ lng: 5.025, lat: 51.005 }, borders)).toMatchObject({ name: 'Zonder rand' })
  expect(shapeAt({ lng: 5.5, lat: 51.005 }, borders)).toBeNull()
})

test('a town of which nothing is known has an empty map of the middle of the country', () => {
  const { borders, centre } = areasToGeoJson([])
  expect([borders.features, centre]).toEqual([[], { lng: 5.3, lat: 52.1 }])
})
