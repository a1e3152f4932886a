import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { Map as MapLibreMap, NavigationControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl'
import { nlMap } from '#site/text/nl-map.ts'
import type { Camera } from './camera.ts'
import { maxZoom } from './sight.ts'
import { toLngLat, toLngLatBounds } from './to-lng-lat.ts'

setWorkerUrl(workerUrl)

/** A little more than the Netherlands: the built-in map ends there. */
const edge = toLngLatBounds({ west: 0, south: 49.5, east: 10, north: 55 })

/**
 * Beside the list the wheel zooms, as on every map: the page does not move under the mouse there. Where the map lies in
 * the way of who scrolls, on a phone or a narrow window, it takes two fingers or Ctrl.
 */
const isOutOfTheWay = matchMedia('(min-width: 64rem) and (pointer: fine)')

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
    cooperativeGestures: !isOutOfTheWay.matches,
    fadeDuration: 0,
    locale: nlMap.locale,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  const gestures = () =>
    isOutOfTheWay.matches ? map.cooperativeGestures.disable() : map.cooperativeGestures.enable()
  isOutOfTheWay.addEventListener('change', gestures)
  map.once('remove', () => isOutOfTheWay.removeEventListener('change', gestures))
  takeCanvasOutOfTheWay(map.getCanvas())
  return map
}

/** The canvas says nothing to who does not see it; the list does, and so do buttons and pins. */
function takeCanvasOutOfTheWay(canvas: HTMLCanvasElement) {
  canvas.tabIndex = -1
  canvas.setAttribute('aria-hidden', 'true')
}
