import type { FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'

/** No word in a family may start with a digit: MapLibre does not quote it and draws letters of six pixels. */
export const mapFont = ['sans-serif']

type Look = { size: number; minzoom?: number; maxzoom?: number; isWide?: boolean }

/** Names over the map, in the browser's own letters, so that no letters are asked of anybody. */
export const nameLayer = (
  id: string,
  source: string,
  filter: FilterSpecification,
  colours: Palette,
  { size, minzoom = 0, maxzoom = 24, isWide = false }: Look,
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source,
  filter,
  minzoom,
  maxzoom,
  layout: {
    'text-field': ['get', 'n'],
    'text-font': mapFont,
    'text-size': size,
    'text-max-width': 7,
    'text-padding': 6,
    'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
    'text-radial-offset': 1.4,
    'text-justify': 'auto',
    'text-letter-spacing': isWide ? 0.08 : 0,
    'text-transform': isWide ? 'uppercase' : 'none',
  },
  paint: { 'text-color': colours.text, 'text-halo-color': colours.halo, 'text-halo-width': 1.6 },
})
