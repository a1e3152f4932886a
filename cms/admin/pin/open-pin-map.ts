import { Map as MapLibreMap, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Point } from '#search/geo/point.ts'
import { borderSource, borderStyle } from './border-style.ts'
import { fetchStreetStyle } from './fetch-street-style.ts'
import { movedByKey } from './moved-by-key.ts'
import type { PinWords } from './pin-words.ts'
import type { PinMapData } from './use-pin-map.ts'

setWorkerUrl(new URL('/api/pin-map/maplibre-gl-worker.mjs', location.href).href)

const zoom = { town: 11.5, street: 16.5, most: 19 }
/** So long the first tile may take, in milliseconds. */
const firstTile = 8_000
const sixDecimals = ({ lng, lat }: Point): Point => ({
  lng: Number(lng.toFixed(6)),
  lat: Number(lat.toFixed(6)),
})

type Told = { onMove: (point: Point) => void; onSimple: () => void; words: PinWords }
export type PinMap = ReturnType<typeof openPinMap>

/** A map with one pin. It moves by dragging, by arrow keys and by a tap. @throws when the browser cannot draw one */
export function openPinMap(frame: HTMLElement, data: PinMapData, { onMove, onSimple, words }: Told) {
  const isDark = document.documentElement.dataset.theme === 'dark'
  const life = new AbortController()
  const map = new MapLibreMap({
    container: frame,
    style: borderStyle(data, isDark),
    center: data.centre,
    ...{ zoom: zoom.town, maxZoom: zoom.most, maxPitch: 0, fadeDuration: 0 },
    ...{ dragRotate: false, keyboard: false, cooperativeGestures: true, locale: words.locale },
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.getCanvas().tabIndex = -1
  map.getCanvas().setAttribute('aria-hidden', 'true')

  const element = pinElement(words.pin)
  const marker = new Marker({ element, draggable: true, anchor: 'bottom' })
  const place = (point: Point) => {
    marker.setLngLat(point)
    // Added again it would be taken out first, and lose the focus while it is moved by keys.
    if (!element.isConnected) marker.addTo(map)
  }
  const move = (point: Point) => {
    place(point)
    onMove(sixDecimals(point))
  }
  marker.on('dragend', () => move(marker.getLngLat()))
  map.on('click', ({ originalEvent, lngLat }) => {
    if (!element.contains(originalEvent.target as Node)) move(lngLat)
  })
  element.addEventListener('keydown', (event) => {
    const next = movedByKey(marker.getLngLat(), event.key, event.shiftKey)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    move(next)
    if (!map.getBounds().contains(next)) map.panTo(next, { duration: 0 })
  })
  if (data.styleUrl) void showStreets(map, data, data.styleUrl, isDark, life.signal).catch(onSimple)
  return {
    /** Shows the pin here, or none; from far away the map comes along. */
    show(point: Point | null) {
      if (!point) return void marker.remove()
      const isFirst = !element.isConnected
      place(point)
      if (isFirst || !map.getBounds().contains(point))
        map.jumpTo({ center: point, zoom: Math.max(map.getZoom(), zoom.street) })
    },
    centre: () => sixDecimals(map.getCenter()),
    close() {
      life.abort()
      map.remove()
    },
  }
}

function pinElement(label: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'sk-pin__pin'
  element.setAttribute('aria-label', label)
  return element
}

/** The map with streets in place of the borders; when it fails, or gives nothing, the borders again. */
async function showStreets(
  map: MapLibreMap,
  data: PinMapData,
  url: string,
  isDark: boolean,
  signal: AbortSignal,
): Promise<void> {
  const style = await fetchStreetStyle(url, signal).catch((fault: unknown) => {
    if (!signal.aborted) throw fault
  })
  if (!style || signal.aborted) return
  map.setStyle(style, { diff: false })
  const hasTile = await firstTileOf(map, Object.keys(style.sources), signal)
  if (hasTile || signal.aborted) return
  map.setStyle(borderStyle(data, isDark), { diff: false })
  throw new Error(`no tiles: ${url}`)
}

function firstTileOf(map: MapLibreMap, sources: string[], signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), firstTile)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(false)
    })
    map.on('data', (event) => {
      const { sourceId, tile } = event as { sourceId?: string; tile?: { state?: string } }
      if (!sourceId || sourceId === borderSource || !sources.includes(sourceId)) return
      if (tile?.state !== 'loaded') return
      clearTimeout(timer)
      resolve(true)
    })
  })
}
