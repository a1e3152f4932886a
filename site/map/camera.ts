import type { Point } from '#search/geo/point.ts'
import type { Box } from '#search/query.ts'

/** Where a flat map looks from. MapLibre reckons the same way, so what we draw before it is there stays put after. */
export type Camera = { centre: Point; zoom: number }
export type Size = { width: number; height: number }
export type Pixel = { x: number; y: number }

/** Pixels around the world at zoom 0. */
const worldWidth = 512
const rad = Math.PI / 180

/** Where a point lies on the square of the world (web mercator), from 0 to 1. */
export const toUnit = ({ lng, lat }: Point): Pixel => ({
  x: (lng + 180) / 360,
  y: (1 - Math.asinh(Math.tan(lat * rad)) / Math.PI) / 2,
})
const fromUnit = ({ x, y }: Pixel): Point => ({
  lng: x * 360 - 180,
  lat: Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / rad,
})
const pixelsAt = (zoom: number) => worldWidth * 2 ** zoom

/** The camera that has a box whole in view, with so many pixels around it. */
export function cameraFor(box: Box, { width, height }: Size, padding: number, maxZoom: number): Camera {
  const [topLeft, bottomRight] = [
    toUnit({ lng: box.west, lat: box.north }),
    toUnit({ lng: box.east, lat: box.south }),
  ]
  const room = (pixels: number) => Math.max(1, pixels - 2 * padding)
  const scale = Math.min(
    room(width) / (bottomRight.x - topLeft.x),
    room(height) / (bottomRight.y - topLeft.y),
  )
  const centre = fromUnit({ x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 })
  return { centre, zoom: Math.min(maxZoom, Math.log2(scale / worldWidth)) }
}

/** Where a point lies in the frame, from its top left corner. */
export function pixelOf(point: Point, { centre, zoom }: Camera, { width, height }: Size): Pixel {
  const [at, middle, pixels] = [toUnit(point), toUnit(centre), pixelsAt(zoom)]
  return { x: width / 2 + (at.x - middle.x) * pixels, y: height / 2 + (at.y - middle.y) * pixels }
}

/** What the camera sees. */
export function boxOf({ centre, zoom }: Camera, { width, height }: Size): Box {
  const [middle, pixels] = [toUnit(centre), pixelsAt(zoom)]
  const [right, down] = [width / 2 / pixels, height / 2 / pixels]
  const { lng: west, lat: north } = fromUnit({ x: middle.x - right, y: middle.y - down })
  const { lng: east, lat: south } = fromUnit({ x: middle.x + right, y: middle.y + down })
  return { west, south, east, north }
}
