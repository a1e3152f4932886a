import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOfCell, cellOf, cellsIn } from './geo/cells.ts'
import { shownCells, zoomsFor } from './shown-cells.ts'

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const zoom = fc.integer({ min: 0, max: 22 })
const points = fc.array(fc.record({ lng: degrees(5.3, 5.6), lat: degrees(51.3, 51.6) }), { minLength: 1 })
const town = { west: 5.3, south: 51.3, east: 5.6, north: 51.6 }

test('every listing is counted once, in the cell that it lies in', () => {
  fc.assert(
    fc.property(points, zoom, (places, viewZoom) => {
      const zooms = zoomsFor(town, viewZoom)
      const counts: Record<string, number> = {}
      for (const place of places) {
        const cell = cellOf(place, zooms.asked)
        counts[cell] = (counts[cell] ?? 0) + 1
      }
      const cells = shownCells(counts, zooms)
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(places.length)
      expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length)
      for (const { cell, point } of cells) {
        const [z, x, y] = cell.split('/').map(Number)
        const { west, south, east, north } = boundsOfCell(`${x}.${y}`, z!)
        const hair = (east - west) / 8
        expect(point.lng).toBeGreaterThan(west - hair)
        expect(point.lng).toBeLessThan(east + hair)
        expect(point.lat).toBeGreaterThan(south - hair)
        expect(point.lat).toBeLessThan(north + hair)
      }
    }),
  )
})

test('what is asked is named whole by the index, and shown no finer', () => {
  fc.assert(
    fc.property(zoom, degrees(0.001, 3), (viewZoom, size) => {
      const view = { west: 4, south: 51, east: 4 + size, north: 51 + size / 2 }
      const { asked, shown } = zoomsFor(view, viewZoom)
      expect(shown).toBeLessThanOrEqual(asked)
      if (asked > 6) expect(cellsIn(view, asked, 1_999)).toBeDefined()
    }),
  )
})

test('the middle of a cell is the middle of what lies in it', () => {
  const [cell] = shownCells({ '33764.21794': 3, '33765.21794': 1 }, { asked: 16, shown: 15 })
  const { west, east } = boundsOfCell('16882.10897', 15)
  expect(cell).toMatchObject({ cell: '15/16882/10897', count: 4 })
  expect((cell!.point.lng - west) / (east - west)).toBeCloseTo(0.375, 1)
})
