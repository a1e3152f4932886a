import { type CellZoom, cellsIn, cellZooms, mostCells } from './geo/cells.ts'
import type { Point } from './geo/point.ts'
import type { Box } from './query.ts'

/** A piece of the map by its name, `zoom/x/y` as on every web map, the middle of what lies in it, and how many. */
export type MapCell = { cell: string; point: Point; count: number }

/** The index keeps every other zoom: what is asked may be one finer than what is shown. */
export type CellZooms = { asked: CellZoom; shown: number }

/** So much deeper than the map: a cell is 32 to 64 pixels wide, on a map of 512 to a tile. */
const deeper = 4

/** As fine as the zoom of the map asks for, and so coarse that the index names every cell of the view. */
export function zoomsFor(view: Box, viewZoom: number): CellZooms {
  const wanted = Math.min(cellZooms.at(-1)!, Math.max(cellZooms[0], viewZoom + deeper))
  const fine = cellZooms.filter((zoom) => zoom <= wanted + 1)
  const asked = fine.findLast((zoom) => cellsIn(view, zoom, mostCells - 1)) ?? cellZooms[0]
  return { asked, shown: Math.min(wanted, asked) }
}

type Sum = { count: number; x: number; y: number }

/** The cells to show, with the counts of the ones that were asked for. Nothing is lost in them. */
export function shownCells(counts: Record<string, number>, { asked, shown }: CellZooms): MapCell[] {
  const sums = new Map<string, Sum>()
  for (const [cell, count] of Object.entries(counts)) {
    const [x, y] = cell.split('.').map(Number) as [number, number]
    const name = `${shown}/${x >> (asked - shown)}/${y >> (asked - shown)}`
    const sum = sums.get(name) ?? { count: 0, x: 0, y: 0 }
    sums.set(name, { count: sum.count + count, x: sum.x + (x + 0.5) * count, y: sum.y + (y + 0.5) * count })
  }
  const world = 2 ** asked
  return [...sums].map(([cell, { count, x, y }]) => ({
    cell,
    count,
    point: toPoint(x / count / world, y / count / world, shown),
  }))
}

/** From the square of the world, with as many decimals as make a pixel or two at this zoom. */
function toPoint(x: number, y: number, zoom: number): Point {
  const decimals = Math.ceil(Math.log10(2 ** (zoom + 4) / 360))
  const short = (degrees: number) => Number(degrees.toFixed(Math.max(0, decimals)))
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return { lng: short(x * 360 - 180), lat: short(lat) }
}
