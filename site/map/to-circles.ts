import type { MapAnswer } from '#search/map-cells.ts'
import type { Circle } from './merge-circles.ts'
import type { Spot } from './to-spots.ts'

/** A spot has no size of its own. */
const spotCircle = ({ point: { lng, lat }, pins }: Spot): Circle => ({
  point: { lng, lat },
  bounds: { west: lng, south: lat, east: lng, north: lat },
  count: pins.length,
  pins,
})

export const toCircles = (cells: MapAnswer['cells'], spots: Spot[]): Circle[] => [
  ...cells.map((cell): Circle => ({ ...cell, pins: null })),
  ...spots.map(spotCircle),
]
