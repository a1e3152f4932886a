import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Point } from '#search/geo/point.ts'
import type { Box } from '#search/query.ts'
import { boxOf, type Camera, type Pixel, pixelOf, type Size } from './camera.ts'
import { toBox, toLngLat } from './to-lng-lat.ts'

/** What one sees through the frame, whoever draws the ground: a bare plane at first, then the map. */
export type Sight = {
  size: () => Size
  box: () => Box
  zoom: () => number
  pixelOf: (point: Point) => Pixel
}

export const maxZoom = 18

/** A piece that was asked for fills the frame; around a town or a circle there is some air. */
export const paddingFor = (isPiece: boolean): number => (isPiece ? 0 : 24)

const sizeOf = (frame: HTMLElement): Size => ({ width: frame.clientWidth, height: frame.clientHeight })

/** The plane before the map is there; it does not move. */
export function stillSight(frame: HTMLElement, camera: Camera): Sight {
  const size = sizeOf(frame)
  return {
    size: () => size,
    box: () => boxOf(camera, size),
    zoom: () => camera.zoom,
    pixelOf: (point) => pixelOf(point, camera, size),
  }
}

export const mapSight = (map: MapLibreMap): Sight => ({
  size: () => sizeOf(map.getContainer()),
  box: () => toBox(map.getBounds()),
  zoom: () => map.getZoom(),
  pixelOf: (point) => map.project(toLngLat(point)),
})
