import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { nlMap } from '#site/text/nl-map.ts'
import basemapUrl from './nl-basemap.json?url'

/** No word in a family may start with a digit: MapLibre does not quote it and draws letters of six pixels. */
export const mapFont = ['sans-serif']

const palette = ['land', 'other', 'water', 'line', 'text', 'halo'] as const
export type Palette = Record<(typeof palette)[number], string>

/** The colours of the map are tokens like all others. */
export function readPalette(host: HTMLElement): Palette {
  const style = getComputedStyle(host)
  const read = (name: string) => style.getPropertyValue(`--sk-map-${name}`).trim() || '#888888'
  return Object.fromEntries(palette.map((name) => [name, read(name)])) as Palette
}

const names = (
  colours: Palette,
  size: number,
): Pick<LayerSpecification & { type: 'symbol' }, 'layout' | 'paint'> => ({
  layout: { 'text-field': ['get', 'n'], 'text-font': mapFont, 'text-size': size, 'text-max-width': 8 },
  paint: { 'text-color': colours.text, 'text-halo-color': colours.halo, 'text-halo-width': 1.5 },
})

const is = (kind: string) => ['==', ['get', 'k'], kind] as ['==', unknown, string]
const isArea = (kind: string, level: string) => ['all', is(kind), ['==', ['get', 'level'], level]]

function layers(colours: Palette): LayerSpecification[] {
  const fill = (id: string, kind: string, colour: string): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'country',
    filter: is(kind) as never,
    paint: { 'fill-color': colour },
  })
  const border = (level: string, width: number, minzoom: number): LayerSpecification => ({
    id: `border-${level}`,
    type: 'line',
    source: 'areas',
    minzoom,
    filter: isArea('border', level) as never,
    paint: { 'line-color': colours.line, 'line-width': width },
  })
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
    fill('land', 'land', colours.other),
    fill('nl', 'nl', colours.land),
    fill('water', 'water', colours.water),
    {
      id: 'river',
      type: 'line',
      source: 'country',
      filter: is('river') as never,
      paint: {
        'line-color': colours.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.7, 12, 3],
      },
    },
    {
      id: 'prov',
      type: 'line',
      source: 'country',
      filter: is('prov') as never,
      paint: { 'line-color': colours.line, 'line-width': 0.8 },
    },
    border('neighbourhood', 0.6, 11.5),
    border('district', 1.4, 10),
    {
      id: 'town',
      type: 'symbol',
      source: 'country',
      maxzoom: 11.5,
      filter: is('town') as never,
      ...names(colours, 14),
    },
    {
      id: 'name-district',
      type: 'symbol',
      source: 'areas',
      minzoom: 10.5,
      maxzoom: 13.5,
      filter: isArea('name', 'district') as never,
      ...names(colours, 14),
    },
    {
      id: 'name-neighbourhood',
      type: 'symbol',
      source: 'areas',
      minzoom: 13,
      filter: isArea('name', 'neighbourhood') as never,
      ...names(colours, 13),
    },
  ]
}

/** The map that always works: coast, water, towns, and the names and borders of the areas. From our own server. */
export function baseStyle(host: HTMLElement, areasUrl: string): StyleSpecification {
  const country = new URL(basemapUrl, location.href).href
  const areas = new URL(areasUrl, location.href).href
  return {
    version: 8,
    sources: {
      country: { type: 'geojson', data: country, attribution: nlMap.credit },
      areas: { type: 'geojson', data: areas },
    },
    layers: layers(readPalette(host)),
  }
}
