import type { Point } from './point.ts'

/**
 * The world in squares: the cell of a point at zoom z is the web-mercator tile it lies in, written "x.y".
 * One zoom deeper cuts a cell in four.
 */
export const cellZooms = [6, 8, 10, 12, 14, 16] as const
export type CellZoom = (typeof cellZooms)[number]

/** Cells of one zoom in one answer; a question that reaches it should ask for coarser cells. */
export const mostCells = 2_000

const unit = (point: Point): [x: number, y: number] => {
  const lat = Math.max(-85, Math.min(85, point.lat)) * (Math.PI / 180)
  return [(point.lng + 180) / 360, (1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2]
}

/** Column and row of the cell a point lies in. */
function cellAt(point: Point, zoom: number): [x: number, y: number] {
  const count = 2 ** zoom
  const [x, y] = unit(point)
  const inside = (value: number) => Math.min(count - 1, Math.max(0, Math.floor(value * count)))
  return [inside(x), inside(y)]
}

export const cellOf = (point: Point, zoom: CellZoom): string => cellAt(point, zoom).join('.')

export type Bounds = { west: number; south: number; east: number; north: number }

/** The box of a cell in degrees; the zoom need not be one that the index keeps. */
export function boundsOfCell(cell: string, zoom: number): Bounds {
  const [x, y] = cell.split('.').map(Number) as [number, number]
  const count = 2 ** zoom
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI
  const lng = (column: number) => (column / count) * 360 - 180
  return { west: lng(x), east: lng(x + 1), north: lat(y), south: lat(y + 1) }
}

/** All cells that touch a box; never more than `most`, or undefined when it would be. */
export function cellsIn(bounds: Bounds, zoom: CellZoom, most = 500): string[] | undefined {
  const [left, top] = cellAt({ lng: bounds.west, lat: bounds.north }, zoom)
  const [right, bottom] = cellAt({ lng: bounds.east, lat: bounds.south }, zoom)
  if ((right - left + 1) * (bottom - top + 1) > most) return undefined
  const cells: string[] = []
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) cells.push(`${x}.${y}`)
  return cells
}

/** A little under what it is on our globe (111,195), so that a box never cuts off the edge of its circle. */
const metresPerDegree = 111_000

export function boundsAround(centre: Point, metres: number): Bounds {
  const dLat = metres / metresPerDegree
  const dLng = dLat / Math.cos((centre.lat * Math.PI) / 180)
  return {
    west: centre.lng - dLng,
    east: centre.lng + dLng,
    south: centre.lat - dLat,
    north: centre.lat + dLat,
  }
}

const corner = (centre: Point, b: Bounds): Point => ({
  lng: Math.max(b.west, Math.min(b.east, centre.lng)),
  lat: Math.max(b.south, Math.min(b.north, centre.lat)),
})

/**
 * The cells that a circle touches, and their zoom: small against the circle, and few.
 * What they cover is a little more than the circle; the exact distance is worked out after.
 */
export function cellsAround(
  centre: Point,
  metres: number,
  between: (a: Point, b: Point) => number,
): { zoom: CellZoom; cells: string[] } {
  const bounds = boundsAround(centre, metres)
  for (const zoom of [...cellZooms].reverse()) {
    const cells = cellsIn(bounds, zoom, 300)
    if (!cells) continue
    // The nearest point of a cell lies a hair nearer than its nearest by longitude and latitude.
    const touched = cells.filter(
      (cell) => between(centre, corner(centre, boundsOfCell(cell, zoom))) <= metres * 1.001,
    )
    return { zoom, cells: touched }
  }
  return { zoom: 6, cells: [cellOf(centre, 6)] }
}
