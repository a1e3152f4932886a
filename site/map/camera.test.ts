import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxOf, cameraFor, pixelOf } from './camera.ts'

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const boxes = fc
  .record({ lng: degrees(3, 7), lat: degrees(50, 54), wide: degrees(0.001, 2), high: degrees(0.001, 1) })
  .map(({ lng, lat, wide, high }) => ({ west: lng, south: lat, east: lng + wide, north: lat + high }))
const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
})

test('a box that is looked at is whole in view, and fills it one way', () => {
  fc.assert(
    fc.property(boxes, sizes, (box, size) => {
      const camera = cameraFor(box, size, 20, 30)
      const topLeft = pixelOf({ lng: box.west, lat: box.north }, camera, size)
      const bottomRight = pixelOf({ lng: box.east, lat: box.south }, camera, size)
      expect(Math.min(topLeft.x, topLeft.y)).toBeCloseTo(20, 1)
      expect(topLeft.x + bottomRight.x).toBeCloseTo(size.width, 1)
      expect(topLeft.y + bottomRight.y).toBeCloseTo(size.height, 1)
    }),
  )
})

test('what is in view is what the corners of the frame show', () => {
  fc.assert(
    fc.property(boxes, sizes, (box, size) => {
      const camera = cameraFor(box, size, 0, 16)
      const seen = boxOf(camera, size)
      const topLeft = pixelOf({ lng: seen.west, lat: seen.north }, camera, size)
      expect(topLeft.x).toBeCloseTo(0, 1)
      expect(topLeft.y).toBeCloseTo(0, 1)
      expect(seen.west).toBeLessThanOrEqual(box.west + 1e-9)
      expect(seen.north).toBeGreaterThanOrEqual(box.north - 1e-9)
    }),
  )
})

test('the middle of Eindhoven at zoom 12 is where every web map has it', () => {
  const camera = { centre: { lng: 5.478, lat: 51.441 }, zoom: 12 }
  const size = { width: 800, height: 600 }
  expect(pixelOf(camera.centre, camera, size)).toEqual({ x: 400, y: 300 })
  // One tile of 512 pixels is 360 / 2^12 degrees wide.
  const east = pixelOf({ lng: 5.478 + 360 / 4096, lat: 51.441 }, camera, size)
  expect(east.x).toBeCloseTo(912)
})
