import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metresBetween } from '#search/geo/metres-between.ts'
import { hasNothingDrawn } from './has-nothing-drawn.ts'
import { movedByKey } from './moved-by-key.ts'
import { formatCoordinates, parseCoordinates } from './parse-coordinates.ts'

const here = { lng: 5.478, lat: 51.44 }

test.each([
  ['ArrowUp', false, 5, 'north'],
  ['ArrowDown', false, 5, 'south'],
  ['ArrowLeft', false, 5, 'west'],
  ['ArrowRight', false, 5, 'east'],
  ['ArrowUp', true, 50, 'north'],
  ['ArrowRight', true, 50, 'east'],
])('%s (shift %s) moves the pin %i metres to the %s', (key, isShift, metres, way) => {
  const there = movedByKey(here, key, isShift)!
  expect(metresBetween(here, there)).toBeCloseTo(metres, 0)
  expect(
    [
      there.lat > here.lat && 'north',
      there.lat < here.lat && 'south',
      there.lng > here.lng && 'east',
      there.lng < here.lng && 'west',
    ].filter(Boolean),
  ).toEqual([way])
})

test.each(['Enter', ' ', 'Tab', 'a', 'constructor'])('%s leaves the pin where it is', (key) => {
  expect(movedByKey(here, key, false)).toBeNull()
})

test.each([
  ['51.44, 5.478', here],
  ['51,44 5,478', here],
  ['51,44; 5,478', here],
  ['51,44, 5,478', here],
  ['5.478 51.44', here],
  ['51.44° N, 5.478° E', here],
  ['  51.4400001   5.4780001 ', here],
  ['52 5', { lng: 5, lat: 52 }],
  ['51.44', null],
  ['51.44 5.478 3', null],
  ['48.85, 2.35', null],
  ['-51.44, 5.478', null],
  ['Kerkstraat 12', null],
  ['', null],
])('%s is read as a place, or is not', (text, point) => {
  expect(parseCoordinates(text)).toEqual(point)
})

test('what is shown is read back as the same metre', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(degrees(3.1, 7.3), degrees(50.6, 53.7), (lng, lat) => {
      const back = parseCoordinates(formatCoordinates({ lng, lat }))!
      expect(metresBetween({ lng, lat }, back)).toBeLessThan(1)
    }),
  )
})

test('a map without streets and borders says so', () => {
  const centre = { lng: 5.3, lat: 52.1 }
  const feature = (geometry: object) => ({ type: 'Feature' as const, properties: {}, geometry })
  const borders = (...features: object[]) => ({ type: 'FeatureCollection' as const, features }) as never
  const dot = feature({ type: 'Point', coordinates: [5.3, 52.1] })
  const shape = feature({ type: 'MultiPolygon', coordinates: [] })
  expect(hasNothingDrawn({ borders: borders(dot), centre, styleUrl: null })).toBe(true)
  expect(hasNothingDrawn({ borders: borders(dot, shape), centre, styleUrl: null })).toBe(false)
  expect(hasNothingDrawn({ borders: borders(), centre, styleUrl: 'https://kaart.example/stijl.json' })).toBe(
    false,
  )
})
