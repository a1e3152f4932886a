import { expect, test } from 'vitest'
import { boundsOfCell } from '#search/geo/cells.ts'
import type { Point } from '#search/geo/point.ts'
import type { MapAnswer } from '#search/map-cells.ts'
import type { Box } from '#search/query.ts'
import { type Circle, mergeCircles } from './merge-circles.ts'
import { markOf, standsFor, toMarks } from './to-marks.ts'
import { toSpots } from './to-spots.ts'

const pin = (slug: string, lng: number, lat = 51.44) => ({ slug, title: slug, point: { lng, lat } })
const degreesApart = (a: Point, b: Point) => Math.hypot(a.lng - b.lng, a.lat - b.lat)
/** A hundred pixels to a degree. */
const sight = { pixelOf: ({ lng, lat }: Point) => ({ x: lng * 100, y: -lat * 100 }) }
const answer = (told: Partial<MapAnswer>): MapAnswer => ({
  cells: [],
  pins: [],
  here: 0,
  total: 0,
  placeless: 0,
  ...told,
})
/** Cells at zoom 12 are 0.088 degrees wide; this one is the so manyth to the east of Eindhoven. */
const cell = (east: number, count: number) => {
  const bounds = boundsOfCell(`${2110 + east}.1363`, 12)
  return { cell: `12/${2110 + east}/1363`, point: middleOf(bounds), count }
}
const middleOf = ({ west, south, east, north }: Box) => ({ lng: (west + east) / 2, lat: (south + north) / 2 })

test('all that happens in one house, or so near that it makes no difference, is one spot', () => {
  const spots = toSpots([pin('koffie', 5.47), pin('soep', 5.47), pin('dans', 5.5)], degreesApart, 0.01)
  expect(spots.map((spot) => spot.pins.map(({ slug }) => slug))).toEqual([['koffie', 'soep'], ['dans']])
})

test('circles that would lie over each other become one, and nobody is lost', () => {
  const at = (lng: number, count: number): Circle => {
    const bounds = { west: lng, south: 51, east: lng + 0.1, north: 51.1 }
    return { point: { lng, lat: 51 }, bounds, count, pins: null, parts: [bounds] }
  }
  const merged = mergeCircles([at(5, 30), at(5.1, 10), at(6, 2)], degreesApart, 0.5)
  expect(merged.map((circle) => circle.count)).toEqual([40, 2])
  expect(merged[0]!.point.lng).toBeCloseTo(5.025)
  expect(merged[0]!.bounds).toEqual({ west: 5, south: 51, east: expect.closeTo(5.2), north: 51.1 })
})

test('a few are pins with a name, and what shares a house is one spot with its names', () => {
  const marks = toMarks(answer({ pins: [pin('koffie', 5), pin('soep', 5), pin('dans', 6)] }), sight)
  expect(marks.map(({ is, count }) => [is, count])).toEqual([
    ['spot', 2],
    ['pin', 1],
  ])
})

test('many pins are circles where they crowd, and still pins where they stand alone', () => {
  const crowd = Array.from({ length: 26 }, (_, i) => pin(`druk-${i}`, 5 + i * 0.4, 51))
  const marks = toMarks(answer({ pins: [...crowd, pin('ver-weg', 5, 40)] }), sight)
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(27)
  expect(marks.find(({ is }) => is === 'pin')!.pins).toEqual([pin('ver-weg', 5, 40)])
  expect(marks.filter(({ is }) => is === 'circle').length).toBeGreaterThan(1)
})

test('a listing has one mark: its own pin, or the circle it is in', () => {
  const pins = toMarks(answer({ pins: [pin('koffie', 5), pin('dans', 6)] }), sight)
  expect(markOf(pins, 'dans', { lng: 6, lat: 51.44 })!.pins![0]!.slug).toBe('dans')
  const circles = toMarks(answer({ cells: [cell(0, 30), cell(1, 3), cell(40, 9)] }), sight)
  expect(circles.map(({ count }) => count)).toEqual([33, 9])
  expect(markOf(circles, 'in-de-tweede', cell(1, 1).point)!.count).toBe(33)
  expect(markOf(circles, 'elders', cell(3, 1).point)).toBeUndefined()
  expect(standsFor(circles[1]!, 'wie', cell(40, 1).point)).toBe(true)
})

test('a pin that was joined is still found in its circle', () => {
  const crowd = Array.from({ length: 26 }, (_, i) => pin(`druk-${i}`, 5 + i * 0.4, 51))
  const marks = toMarks(answer({ pins: crowd }), sight)
  for (const { slug, point } of crowd) expect(markOf(marks, slug, point)).toBeDefined()
})
