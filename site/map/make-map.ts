import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import {
  addProtocol,
  Map as MapLibreMap,
  NavigationControl,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl'
import { nlMap } from '#site/text/nl-map.ts'
import type { Camera } from './camera.ts'
import { maxZoom } from './sight.ts'
import { toLngLat, toLngLatBounds } from './to-lng-lat.ts'

setWorkerUrl(workerUrl)
/** From here, so that the map stays one file. */
export { addProtocol }

/** A little more than the Netherlands: the built-in map ends there. */
const edge = toLngLatBounds({ west: 0, south: 49.5, east: 10, north: 55 })

/**
 * Where the map stays in its place beside a list that scrolls, the wheel zooms, as on every map: the page does not move
 * under the mouse there. Where it would catch who scrolls past, and under a finger, it takes two fingers or Ctrl.
 */
const isOutOfTheWay = (frame: HTMLElement) =>
  matchMedia('(pointer: fine)').matches && getComputedStyle(frame.closest('.sk-map')!).position === 'sticky'

/** @throws when the browser cannot draw one */
export function makeMap(
  frame: HTMLElement,
  { centre, zoom }: Camera,
  style: StyleSpecification,
): MapLibreMap {
  const map = new MapLibreMap({
    container: frame,
    style,
    center: toLngLat(centre),
    zoom,
    maxBounds: edge,
    maxZoom,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: !isOutOfTheWay(frame),
    fadeDuration: 0,
    locale: nlMap.locale,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.on('resize', () => {
    if (isOutOfTheWay(frame)) map.cooperativeGestures.disable()
    else map.cooperativeGestures.enable()
  })
  takeCanvasOutOfTheWay(map.getCanvas())
  return map
}

/** The canvas says nothing to who does not see it; the list does, and so do buttons and pins. */
function takeCanvasOutOfTheWay(canvas: HTMLCanvasElement) {
  canvas.tabIndex = -1
  canvas.setAttribute('aria-hidden', 'true')
}
