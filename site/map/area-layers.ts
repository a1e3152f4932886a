import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { parameters } from '#search/address-words.ts'
import { baseSource } from './base-style.ts'
import { nameLayer } from './name-layer.ts'
import { ownSource } from './own-style.ts'
import { type Palette, readPalette } from './palette.ts'

const source = 'areas'
/** The sources of the maps that have no such names themselves. */
const ours = [baseSource, ownSource]
const asking = [parameters.districts, parameters.neighbourhoods, parameters.near]

/** The codes of the areas a query names. */
const askedCodes = (query: string): string[] => {
  const params = new URLSearchParams(query)
  return asking.flatMap((name) => params.getAll(name)).filter((value) => /^(WK|BU)/.test(value))
}

const isA = (kind: string, level: string): FilterSpecification => [
  'all',
  ['==', ['get', 'k'], kind],
  ['==', ['get', 'level'], level],
]
const isAsked = (codes: string[]): FilterSpecification => ['in', ['get', 'code'], ['literal', codes]]

function layers(colours: Palette, codes: string[], hasNames: boolean): LayerSpecification[] {
  const border = (level: string, width: number, minzoom: number): LayerSpecification => ({
    id: `border-${level}`,
    type: 'line',
    source,
    minzoom,
    filter: isA('border', level),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.line, 'line-width': width },
  })
  const asked = (
    id: string,
  ): Pick<LayerSpecification, 'id'> & { source: string; filter: FilterSpecification } => ({
    id,
    source,
    filter: isAsked(codes),
  })
  return [
    { ...asked('asked-area'), type: 'fill', paint: { 'fill-color': colours.asked, 'fill-opacity': 0.1 } },
    border('neighbourhood', 0.7, 11.8),
    border('district', 1.5, 9.5),
    {
      ...asked('asked-border'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.asked, 'line-width': 3 },
    },
    ...(hasNames ? nameLayers(colours) : []),
  ]
}

/** First the districts, then the neighbourhoods: never all at once. */
const nameLayers = (colours: Palette): LayerSpecification[] => [
  nameLayer('name-district', source, isA('name', 'district'), colours, {
    size: 12,
    minzoom: 10.6,
    maxzoom: 13,
    isWide: true,
  }),
  nameLayer('name-neighbourhood', source, isA('name', 'neighbourhood'), colours, { size: 13, minzoom: 13 }),
]

/**
 * Borders of districts and neighbourhoods over whatever map is shown, what was asked for the strongest. Their names only
 * where the map beneath has none of its own.
 */
export class AreaLayers {
  #map: MapLibreMap
  #query: () => string

  constructor(map: MapLibreMap, host: HTMLElement, areasUrl: string, query: () => string) {
    this.#map = map
    this.#query = query
    const data = new URL(areasUrl, location.href).href
    map.on('style.load', () => {
      if (map.getSource(source)) return
      map.addSource(source, { type: 'geojson', data })
      const hasNames = ours.some((id) => map.getSource(id))
      for (const layer of layers(readPalette(host), askedCodes(query()), hasNames)) map.addLayer(layer)
    })
  }

  /** Looks again at which areas the query names. */
  follow() {
    for (const id of ['asked-area', 'asked-border'])
      if (this.#map.getLayer(id)) this.#map.setFilter(id, isAsked(askedCodes(this.#query())))
  }
}
