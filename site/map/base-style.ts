import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { nlMap } from '#site/text/nl-map.ts'
import { nameLayer } from './name-layer.ts'
import basemapUrl from './nl-basemap.json?url'
import { type Palette, readPalette } from './palette.ts'

export const baseSource = 'country'
const is = (kind: string) => ['==', ['get', 'k'], kind] as never

const fill = (id: string, colour: string): LayerSpecification => ({
  id,
  type: 'fill',
  source: baseSource,
  filter: is(id),
  paint: { 'fill-color': colour },
})

const line = (id: string, colour: string, width: unknown): LayerSpecification => ({
  id,
  type: 'line',
  source: baseSource,
  filter: is(id),
  paint: { 'line-color': colour, 'line-width': width as number },
})

const layers = (colours: Palette): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
  fill('land', colours.other),
  fill('nl', colours.land),
  fill('water', colours.water),
  line('river', colours.water, ['interpolate', ['linear'], ['zoom'], 6, 0.7, 12, 3]),
  line('prov', colours.line, 0.8),
  nameLayer('town', baseSource, is('town'), colours, { size: 14, maxzoom: 11 }),
]

/** The map that always works: coast, water and towns, from our own server. The areas come over it, as over any map. */
export const baseStyle = (host: HTMLElement): StyleSpecification => ({
  version: 8,
  sources: {
    [baseSource]: {
      type: 'geojson',
      data: new URL(basemapUrl, location.href).href,
      attribution: nlMap.credit,
    },
  },
  layers: layers(readPalette(host)),
})
