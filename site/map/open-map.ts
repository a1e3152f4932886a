import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Box } from '#search/query.ts'
import { nlMap } from '#site/text/nl-map.ts'
import { AreaLayers } from './area-layers.ts'
import { baseStyle } from './base-style.ts'
import { type Camera, cameraFor } from './camera.ts'
import { ListingMarks } from './listing-marks.ts'
import { loadMap } from './load-map.ts'
import { type MapParts, mapParts } from './map-parts.ts'
import { NameRoom } from './name-room.ts'
import { mapSight, maxZoom, paddingFor, stillSight } from './sight.ts'
import { swapStyle } from './swap-style.ts'
import { toLngLat, toLngLatBounds } from './to-lng-lat.ts'

/** So long the map waits for the pins, in milliseconds. */
const pinsFirst = 300
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A map that is open. The pins do not wait for it: they lie on a bare plane until the map slides in beneath. */
export class OpenMap {
  #parts: MapParts
  #marks: ListingMarks
  #areas: AreaLayers | undefined
  #map: MapLibreMap | undefined
  #view: string
  #hasMoved = false
  #life = new AbortController()

  constructor(host: HTMLElement) {
    this.#parts = mapParts(host)
    this.#view = host.dataset.view!
    this.#marks = new ListingMarks(this.#parts, this.#stillSight())
    void this.#open()
  }

  /** The attributes say something else now: another question, perhaps somewhere else. Who moved the map stays there. */
  follow() {
    const { host, isPiece } = this.#parts
    const isElsewhere = host.dataset.view !== this.#view
    this.#view = host.dataset.view!
    this.#areas?.follow()
    if (isElsewhere && (isPiece() || !this.#hasMoved)) this.#goTo(this.#camera())
    else void this.#marks.ask()
  }

  close() {
    this.#life.abort()
    this.#marks.close()
    this.#map?.remove()
  }

  async #open() {
    const { frame, host, areasUrl, status } = this.#parts
    const drawn = this.#marks.ask()
    try {
      if (!('WebGL2RenderingContext' in window)) throw new Error('no WebGL2')
      // The map is a second of work for an old phone: the pins go first, unless their answer is slow.
      const makeMap = await loadMap(areasUrl, Promise.race([drawn, sleep(pinsFirst)]))
      if (!this.#life.signal.aborted) this.#lay(makeMap(frame, this.#camera(), baseStyle(host)))
    } catch (err) {
      console.warn(err)
      host.classList.add('is-without-map')
      this.close()
      status.only(nlMap.noMap)
    }
  }

  /** The map comes under the pins. */
  #lay(map: MapLibreMap) {
    const { host, areasUrl, query, styleUrl, status } = this.#parts
    this.#map = map
    this.#areas = new AreaLayers(map, host, areasUrl, query)
    this.#marks.layer.moveInto(map.getCanvasContainer())
    this.#marks.lookThrough(mapSight(map), (bounds) => this.#comeCloser(bounds))
    const room = new NameRoom(map)
    this.#marks.onDraw((marks) => room.show(marks))
    map.on('move', () => this.#marks.place())
    map.on('movestart', (event) => this.#leave(event.originalEvent !== undefined))
    map.on('moveend', () => void this.#marks.ask())
    map.on('resize', () => this.#fit())
    map.once('idle', () => performance.mark('listing-map:idle'))
    const base = () => baseStyle(host)
    const say = (words: string) => status.say('base', words)
    void swapStyle(map, styleUrl, { host, base, say, signal: this.#life.signal })
  }

  #camera(): Camera {
    const { frame, view, isPiece } = this.#parts
    const size = { width: frame.clientWidth, height: frame.clientHeight }
    return cameraFor(view(), size, paddingFor(isPiece()), maxZoom)
  }

  #stillSight = () => stillSight(this.#parts.frame, this.#camera())

  #goTo(camera: Camera) {
    this.#hasMoved = false
    this.#parts.here.hidden = true
    if (this.#map)
      return void this.#map.easeTo({ center: toLngLat(camera.centre), zoom: camera.zoom, duration: 500 })
    this.#marks.lookThrough(this.#stillSight(), () => {})
    void this.#marks.ask()
  }

  /** In another size it shows the same as before, whole; who moved it stays there. */
  #fit() {
    const { centre, zoom } = this.#camera()
    if (!this.#hasMoved) this.#map!.jumpTo({ center: toLngLat(centre), zoom })
  }

  #comeCloser(bounds: Box) {
    const map = this.#map!
    const options = { padding: 60, maxZoom: Math.min(maxZoom, map.getZoom() + 3), linear: true }
    map.fitBounds(toLngLatBounds(bounds), options, { originalEvent: true })
  }

  /** What is looked at changes; by the hand of the visitor it is another place than was asked for. */
  #leave(byHand: boolean) {
    this.#marks.spotList.close()
    if (!byHand) return
    this.#hasMoved = true
    this.#parts.here.hidden = false
    this.#parts.status.speakUp()
  }
}
