import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { toLngLat } from './to-lng-lat.ts'
import type { Mark } from './to-marks.ts'

const source = 'marks'
/** Pixels that a mark and the air around it take. */
const room = { pin: 40, spot: 44, circle: 60 }

const toFeatures = (marks: Mark[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: marks.map(({ point, is }) => ({
    type: 'Feature',
    properties: { size: room[is], anchor: is === 'circle' ? 'center' : 'bottom' },
    geometry: { type: 'Point', coordinates: toLngLat(point) },
  })),
})

/** Tells the map where our pins lie, so that it writes its names beside them. Nothing of this is seen. */
export class NameRoom {
  #map: MapLibreMap
  #marks: Mark[] = []

  constructor(map: MapLibreMap) {
    this.#map = map
    map.on('style.load', () => this.#draw())
  }

  show(marks: Mark[]) {
    this.#marks = marks
    this.#map.getSource<GeoJSONSource>(source)?.setData(toFeatures(marks))
  }

  #draw() {
    if (this.#map.getSource(source)) return
    this.#map.addImage(source, { width: 1, height: 1, data: new Uint8Array(4) })
    this.#map.addSource(source, { type: 'geojson', data: toFeatures(this.#marks) })
    this.#map.addLayer({
      id: source,
      type: 'symbol',
      source,
      layout: {
        'icon-image': source,
        'icon-size': ['get', 'size'],
        'icon-anchor': ['get', 'anchor'],
        'icon-allow-overlap': true,
      },
    })
  }
}
