import type { Point } from '#search/geo/point.ts'
import type { Border } from './border.ts'

type Box = { west: number; south: number; east: number; north: number }

/** Kept as long as the border itself: an import asks for thousands of points in the same hundred borders. */
const boxes = new WeakMap<Border, Box>()

/** Cheap and generous: false means certainly farther away than so many metres. */
export function isNearBox({ lng, lat }: Point, border: Border, metres: number): boolean {
  const box = boxes.get(border) ?? boxOf(border)
  boxes.set(border, box)
  const slack = metres / 50_000
  return (
    lng >= box.west - slack && lng <= box.east + slack && lat >= box.south - slack && lat <= box.north + slack
  )
}

function boxOf(border: Border): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const { lng, lat } of border.flat(2)) {
    box.west = Math.min(box.west, lng)
    box.east = Math.max(box.east, lng)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box
}
