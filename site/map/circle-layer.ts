import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, MapLayerMouseEvent } from 'maplibre-gl'
import { inDigits } from '#site/text/in-digits.ts'
import { mapFont } from './base-style.ts'
import type { Circle } from './merge-circles.ts'
import { toLngLat } from './to-lng-lat.ts'

const source = 'listings'

const toFeatures = (circles: Circle[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: circles.map(({ point, count }, index): Feature => ({
    type: 'Feature',
    properties: { index, count, words: count > 1 ? inDigits(count) : '' },
    geometry: { type: 'Point', coordinates: toLngLat(point) },
  })),
})

function circleLayers(host: HTMLElement): LayerSpecification[] {
  const style = getComputedStyle(host)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return [
    {
      id: 'listing-circles',
      type: 'circle',
      source,
      paint: {
        'circle-color': colour('--sk-accent'),
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['sqrt', ['get', 'count']],
          1,
          10,
          1.4,
          15,
          10,
          22,
          40,
          30,
        ],
        'circle-stroke-color': colour('--sk-surface'),
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'listing-counts',
      type: 'symbol',
      source,
      layout: {
        'text-field': ['get', 'words'],
        'text-font': mapFont,
        'text-size': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colour('--sk-accent-ink') },
    },
  ]
}

/** Numbers on the map that one can press. They survive a change of the map beneath. */
export class CircleLayer {
  #map: MapLibreMap
  #host: HTMLElement
  #shown: Circle[] = []

  constructor(map: MapLibreMap, host: HTMLElement, press: (circle: Circle) => void) {
    this.#map = map
    this.#host = host
    map.on('style.load', () => this.#draw())
    const cursor = (shape: string) => () => (map.getCanvas().style.cursor = shape)
    map.on('mouseenter', 'listing-circles', cursor('pointer'))
    map.on('mouseleave', 'listing-circles', cursor(''))
    map.on('click', 'listing-circles', (event: MapLayerMouseEvent) => {
      const circle = this.#shown[event.features?.[0]?.properties.index as number]
      if (circle) press(circle)
    })
  }

  show(circles: Circle[]) {
    this.#shown = circles
    this.#map.getSource<GeoJSONSource>(source)?.setData(toFeatures(circles))
  }

  #draw() {
    if (this.#map.getSource(source)) return
    this.#map.addSource(source, { type: 'geojson', data: toFeatures(this.#shown) })
    for (const layer of circleLayers(this.#host)) this.#map.addLayer(layer)
  }
}
