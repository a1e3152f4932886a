import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bounds, boundsAround, boundsOfCell, cellOf, cellsAround, cellsIn, cellZooms } from './cells.ts'
import { metresBetween, type Point } from './point.ts'

const eindhoven: Point = { lng: 5.4797, lat: 51.4381 }
const zoom = fc.constantFrom(...cellZooms)
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const onEarth = fc.record({ lng: degrees(-180, 180), lat: degrees(-85, 85) })
/** Wide enough for the Netherlands, Saba and Bonaire included. */
const inReach = fc.record({ lng: degrees(-70, 8), lat: degrees(-55, 62) })

const isIn = ({ lng, lat }: Point, b: Bounds) =>
  b.west <= lng && lng <= b.east && b.south <= lat && lat <= b.north
/** Straight from a point in some direction; exact enough for fifty kilometres. */
function goFrom({ lng, lat }: Point, metres: number, direction: number): Point {
  const rad = Math.PI / 180
  const far = metres / 6_371_000
  const [sin, cos] = [Math.sin(lat * rad), Math.cos(lat * rad)]
  const up = Math.asin(sin * Math.cos(far) + cos * Math.sin(far) * Math.cos(direction))
  const aside = Math.atan2(Math.sin(direction) * Math.sin(far) * cos, Math.cos(far) - sin * Math.sin(up))
  return { lng: lng + aside / rad, lat: up / rad }
}

describe('the cell of a point', () => {
  test('holds the point, at every zoom', () => {
    fc.assert(
      fc.property(onEarth, zoom, (point, z) => {
        const { west, south, east, north } = boundsOfCell(cellOf(point, z), z)
        const hair = 1e-9
        expect(
          isIn(point, { west: west - hair, south: south - hair, east: east + hair, north: north + hair }),
        ).toBe(true)
      }),
    )
  })

  test('lies within its coarser cell', () => {
    fc.assert(
      fc.property(onEarth, (point) => {
        const [x, y] = cellOf(point, 16).split('.').map(Number) as [number, number]
        for (const z of cellZooms) expect(cellOf(point, z)).toBe(`${x >> (16 - z)}.${y >> (16 - z)}`)
      }),
    )
  })

  test('is the tile that every web map has there', () => {
    expect(cellOf(eindhoven, 10)).toBe('527.340')
    expect(cellOf({ lng: 0, lat: 0 }, 6)).toBe('32.32')
  })

  test('is there on the very edge of the world too', () => {
    for (const z of cellZooms)
      for (const lng of [-180, 180])
        for (const lat of [-90, 90])
          for (const part of cellOf({ lng, lat }, z).split('.').map(Number)) {
            expect(part).toBeGreaterThanOrEqual(0)
            expect(part).toBeLessThan(2 ** z)
          }
  })
})

describe('the cells of a box', () => {
  const box = fc.record({ a: onEarth, b: onEarth }).map(({ a, b }) => ({
    west: Math.min(a.lng, b.lng),
    east: Math.max(a.lng, b.lng),
    south: Math.min(a.lat, b.lat),
    north: Math.max(a.lat, b.lat),
  }))
  const share = degrees(0, 1)

  test('have a place for every point in it', () => {
    fc.assert(
      fc.property(box, zoom, share, share, (bounds, z, right, up) => {
        const cells = cellsIn(bounds, z, 5_000)
        const lng = Math.min(bounds.east, bounds.west + (bounds.east - bounds.west) * right)
        const lat = Math.min(bounds.north, bounds.south + (bounds.north - bounds.south) * up)
        if (cells) expect(cells).toContain(cellOf({ lng, lat }, z))
      }),
      { numRuns: 300 },
    )
  })

  test('are each named once, and none lies apart from it', () => {
    const bounds = boundsAround(eindhoven, 3_000)
    const cells = cellsIn(bounds, 14)!
    expect(new Set(cells).size).toBe(cells.length)
    for (const { west, south, east, north } of cells.map((cell) => boundsOfCell(cell, 14)))
      expect(
        west <= bounds.east && bounds.west <= east && south <= bounds.north && bounds.south <= north,
      ).toBe(true)
  })

  test('are not counted out when there would be too many', () => {
    expect(cellsIn(boundsAround(eindhoven, 3_000), 16, 10)).toBeUndefined()
    expect(cellsIn({ west: -180, south: -85, east: 180, north: 85 }, 16)).toBeUndefined()
  })
})

describe('the cells around a point', () => {
  const radius = fc.integer({ min: 100, max: 50_000 })
  const direction = degrees(0, 2 * Math.PI)

  test('have a place for everything within the circle, up to its very edge', () => {
    const share = fc.oneof(degrees(0, 0.999999), fc.constant(0.999999))
    fc.assert(
      fc.property(
        inReach,
        radius,
        fc.array(fc.tuple(direction, share), { minLength: 8 }),
        (centre, metres, ways) => {
          const { zoom: z, cells } = cellsAround(centre, metres, metresBetween)
          for (const [way, part] of ways) {
            const point = goFrom(centre, metres * part, way)
            expect(cells).toContain(cellOf(point, z))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('reach just as far in each wind direction, also when a cell begins right there', () => {
    // Walked so that the edge of the circle lies a few metres into the next cell, north, east, south and west.
    for (const metres of [500, 5_000, 50_000])
      for (const way of [0, 0.5, 1, 1.5].map((half) => half * Math.PI))
        for (let step = 0; step < 150; step++) {
          const centre = goFrom(eindhoven, step * (metres / 60), way)
          const { zoom: z, cells } = cellsAround(centre, metres, metresBetween)
          expect(cells).toContain(cellOf(goFrom(centre, metres * 0.999999, way), z))
        }
  })

  test('are few, and none lies wholly outside the circle', () => {
    fc.assert(
      fc.property(inReach, radius, (centre, metres) => {
        const { zoom: z, cells } = cellsAround(centre, metres, metresBetween)
        expect(cells.length).toBeLessThanOrEqual(300)
        for (const { west, south, east, north } of cells.map((cell) => boundsOfCell(cell, z))) {
          const lng = Math.min(Math.max(centre.lng, west), east)
          const lat = Math.min(Math.max(centre.lat, south), north)
          expect(metresBetween(centre, { lng, lat })).toBeLessThanOrEqual(metres * 1.002)
        }
      }),
    )
  })
})

describe('the distance between two points', () => {
  const known: [string, Point, Point, number][] = [
    ['Eindhoven to Utrecht', eindhoven, { lng: 5.1214, lat: 52.0907 }, 76_700],
    ['Amsterdam to Rotterdam', { lng: 4.9003, lat: 52.3791 }, { lng: 4.469, lat: 51.9244 }, 58_500],
    ['Groningen to Maastricht', { lng: 6.5665, lat: 53.2194 }, { lng: 5.6909, lat: 50.8514 }, 269_800],
    ['one degree north', { lng: 5, lat: 51 }, { lng: 5, lat: 52 }, 111_195],
  ]
  test.each(known)('%s', (_, a, b, metres) => {
    expect(Math.abs(metresBetween(a, b) - metres)).toBeLessThan(metres * 0.01)
  })

  test('is the same there and back, and nothing to where one is', () => {
    fc.assert(
      fc.property(inReach, inReach, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6)
        expect(metresBetween(a, a)).toBe(0)
        expect(metresBetween(a, b)).toBeLessThanOrEqual(Math.PI * 6_371_000)
      }),
    )
  })

  test('is that of the way walked', () => {
    fc.assert(
      fc.property(inReach, fc.integer({ min: 1, max: 50_000 }), degrees(0, 6.28), (point, metres, way) => {
        expect(metresBetween(point, goFrom(point, metres, way))).toBeCloseTo(metres, 2)
      }),
    )
  })
})
