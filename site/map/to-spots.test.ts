import { expect, test } from 'vitest'
import type { Point } from '#search/geo/point.ts'
import { type Circle, mergeCircles } from './merge-circles.ts'
import { toCircles } from './to-circles.ts'
import { toSpots } from './to-spots.ts'

const pin = (slug: string, lng: number) => ({ slug, title: slug, point: { lng, lat: 51.44 } })
const degreesApart = (a: Point, b: Point) => Math.hypot(a.lng - b.lng, a.lat - b.lat)

test('all that happens in one house, or so near that it makes no difference, is one spot', () => {
  const spots = toSpots([pin('koffie', 5.47), pin('soep', 5.47), pin('dans', 5.5)], degreesApart, 0.01)
  expect(spots.map((spot) => spot.pins.map(({ slug }) => slug))).toEqual([['koffie', 'soep'], ['dans']])
})

test('circles that would lie over each other become one, and nobody is lost', () => {
  const at = (lng: number, count: number): Circle => ({
    point: { lng, lat: 51 },
    bounds: { west: lng, south: 51, east: lng + 0.1, north: 51.1 },
    count,
    pins: null,
  })
  const merged = mergeCircles([at(5, 30), at(5.1, 10), at(6, 2)], degreesApart, 0.5)
  expect(merged.map((circle) => circle.count)).toEqual([40, 2])
  expect(merged[0]!.point.lng).toBeCloseTo(5.025)
  expect(merged[0]!.bounds).toEqual({ west: 5, south: 51, east: expect.closeTo(5.2), north: 51.1 })
})

test('a spot that stays by itself can still be opened, one that was joined cannot', () => {
  const circles = toCircles(
    [],
    toSpots([pin('koffie', 5.47), pin('soep', 5.471), pin('dans', 6)], degreesApart, 0.0001),
  )
  const [joined, alone] = mergeCircles(circles, degreesApart, 0.01)
  expect(joined).toMatchObject({ count: 2, pins: null })
  expect(alone!.pins).toEqual([pin('dans', 6)])
})
