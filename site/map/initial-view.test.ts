import { expect, test } from 'vitest'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { someTownWithThemes as town } from '#site/testing/some-choices.ts'
import { toTown } from '#site/town.ts'
import { areasGeoJson } from './areas-geojson.ts'
import { initialView } from './initial-view.ts'
import { toBox } from './to-lng-lat.ts'

const view = (told: Partial<ListingQuery>) => initialView({ ...emptyQuery, ...told }, town)
const width = ({ east, west }: { east: number; west: number }) => east - west

test('the map opens on the municipality, and closer on a district or a neighbourhood', () => {
  expect(width(view({ districts: ['WK077211'] }))).toBeLessThan(width(view({})))
  expect(width(view({ neighbourhoods: ['BU07721110'] }))).toBeLessThan(
    width(view({ districts: ['WK077211'] })),
  )
})

test('where the borders are known the map opens on all of the town', () => {
  const square = (west: number, south: number) => [
    [
      [
        { lng: west, lat: south },
        { lng: west + 0.1, lat: south },
        { lng: west + 0.1, lat: south + 0.1 },
        { lng: west, lat: south },
      ],
    ],
  ]
  const [one, two] = [...town.areas.values()]
  const bordered = {
    ...town,
    areas: new Map([
      [one!.code, { ...one!, border: square(5.3, 51.3) }],
      [two!.code, { ...two!, border: square(5.5, 51.4) }],
    ]),
  }
  const all = initialView(emptyQuery, bordered)
  expect(all).toEqual({ west: 5.3, south: 51.3, east: 5.6, north: 51.5 })
  expect(areasGeoJson(bordered.areas).features[0]!.properties).toMatchObject({ code: one!.code })
})

test('a piece of the map that was asked for is exactly that piece', () => {
  const box = { west: 5.4, south: 51.4, east: 5.5, north: 51.5 }
  expect(view({ box, districts: ['WK077211'] })).toEqual(box)
})

test('a district that is not here changes nothing', () => {
  expect(view({ districts: ['WK999999'] })).toEqual(view({}))
})

test('without a town the map shows the country', () => {
  expect(width(initialView(emptyQuery, toTown([])))).toBeGreaterThan(4)
})

test('the built-in map gets names and borders of the areas; unknown ones are drawn from the middles', () => {
  const { features } = areasGeoJson(town.areas)
  const ofKind = (kind: string) => features.filter(({ properties }) => properties?.k === kind)
  const [ring] = (ofKind('border')[0]!.geometry as unknown as { coordinates: number[][][][] }).coordinates[0]!
  expect(ring![0]).toEqual(ring!.at(-1))
  expect(ofKind('border').map(({ properties }) => properties?.code)).toContain('BU07721110')
  expect(ofKind('name').map(({ properties }) => properties)).toEqual([
    { k: 'name', level: 'neighbourhood', n: 'Binnenstad' },
    { k: 'name', level: 'district', n: 'Centrum' },
  ])
})

test('what the map shows fits in the address bar', () => {
  const bounds = {
    getWest: () => 5.123456789,
    getSouth: () => 51.1,
    getEast: () => 5.2,
    getNorth: () => 51.2,
  }
  expect(toBox(bounds)).toEqual({ west: 5.12346, south: 51.1, east: 5.2, north: 51.2 })
})
