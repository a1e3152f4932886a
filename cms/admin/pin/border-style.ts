import type { StyleSpecification } from 'maplibre-gl'
import type { PinMapData } from './use-pin-map.ts'

export const borderSource = 'neighbourhoods'

/** The map that always works: the borders and names of the neighbourhoods, light or dark. No letters are fetched. */
export function borderStyle({ borders }: PinMapData, isDark: boolean): StyleSpecification {
  const colour = isDark
    ? { ground: '#20262b', land: '#2c343a', line: '#7d8b96', text: '#e6eaed' }
    : { ground: '#dfe6ea', land: '#f6f4ee', line: '#8a8f94', text: '#33393d' }
  return {
    version: 8,
    sources: { [borderSource]: { type: 'geojson', data: borders, attribution: 'Buurten: CBS' } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colour.ground } },
      { id: 'land', type: 'fill', source: borderSource, paint: { 'fill-color': colour.land } },
      {
        id: 'line',
        type: 'line',
        source: borderSource,
        paint: { 'line-color': colour.line, 'line-width': 1.5 },
      },
      {
        id: 'name',
        type: 'symbol',
        source: borderSource,
        minzoom: 12,
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 13 },
        paint: { 'text-color': colour.text, 'text-halo-color': colour.land, 'text-halo-width': 1.5 },
      },
    ],
  }
}
