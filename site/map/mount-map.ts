import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import type { Box } from '#search/query.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { baseStyle } from './base-style.ts'
import { loadStylesheet } from './load-stylesheet.ts'
import { showListings } from './show-listings.ts'
import { StatusLine } from './status-line.ts'
import { swapStyle } from './swap-style.ts'
import { toLngLatBounds } from './to-lng-lat.ts'

setWorkerUrl(workerUrl)

/** A little more than the Netherlands: the built-in map ends there. */
const edge = toLngLatBounds({ west: 0, south: 49.5, east: 10, north: 55 })

/** @throws when the browser has no WebGL2 */
export async function mountMap(host: HTMLElement): Promise<void> {
  const part = <T extends HTMLElement>(name: string) => host.querySelector<T>(`[data-part=${name}]`)!
  const { query = '', view = '', styleUrl = '', areasUrl = '' } = host.dataset
  await loadStylesheet(cssUrl)
  const frame = part('frame')
  const map = new MapLibreMap({
    container: frame,
    style: baseStyle(host, areasUrl),
    bounds: toLngLatBounds(JSON.parse(view) as Box),
    fitBoundsOptions: { padding: 16 },
    maxBounds: edge,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: true,
    fadeDuration: 0,
    locale: nlMap.locale,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  takeCanvasOutOfTheWay(map, frame)
  const status = new StatusLine(part('status'))
  showListings(map, { host, query, status, here: part('here') })
  await swapStyle(
    map,
    styleUrl,
    () => baseStyle(host, areasUrl),
    (words) => status.say('base', words),
  )
}

/** The canvas says nothing to who does not see it; the list does, and so do buttons and pins. */
function takeCanvasOutOfTheWay(map: MapLibreMap, frame: HTMLElement) {
  const canvas = map.getCanvas()
  canvas.tabIndex = -1
  canvas.setAttribute('aria-hidden', 'true')
  frame.setAttribute('role', 'group')
  frame.setAttribute('aria-label', nlMap.label)
}
