import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { mapFont, nameLayer } from './name-layer.ts'
import { type Palette, readPalette } from './palette.ts'

/** The source of tiles of our own; the layers in it are called as in the Protomaps basemap (version 4). */
export const ownSource = 'own'

type Zooms = { minzoom?: number }
const ofKind = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]]

const fill = (
  layer: string,
  colour: string,
  told: Zooms & { filter?: FilterSpecification } = {},
): LayerSpecification => ({
  id: `own-${layer}`,
  type: 'fill',
  source: ownSource,
  'source-layer': layer,
  ...told,
  paint: { 'fill-color': colour },
})

/** Twice as near is so much wider. */
const widening = (at14: number) => [
  'interpolate',
  ['exponential', 1.7],
  ['zoom'],
  8,
  at14 / 8,
  14,
  at14,
  18,
  at14 * 8,
]

function road(kind: string, colour: string, width: number, minzoom: number): LayerSpecification {
  return {
    id: `own-${kind}`,
    type: 'line',
    source: ownSource,
    'source-layer': 'roads',
    minzoom,
    filter: ofKind(kind),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': widening(width) as unknown as number },
  }
}

const green = ofKind(
  'park',
  'wood',
  'forest',
  'grass',
  'meadow',
  'garden',
  'nature_reserve',
  'cemetery',
  'pitch',
)

const streetNames = (colours: Palette): LayerSpecification => ({
  id: 'own-street-names',
  type: 'symbol',
  source: ownSource,
  'source-layer': 'roads',
  minzoom: 15,
  layout: {
    'symbol-placement': 'line',
    'text-field': ['get', 'name'],
    'text-font': mapFont,
    'text-size': 12,
  },
  paint: { 'text-color': colours.text, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
})

const townNames = (colours: Palette): LayerSpecification => {
  const layer = nameLayer('own-town-names', ownSource, ofKind('locality'), colours, { size: 14, maxzoom: 12 })
  return { ...layer, 'source-layer': 'places', layout: { ...layer.layout, 'text-field': ['get', 'name'] } }
}

const layers = (colours: Palette): LayerSpecification[] => [
  { id: 'own-ground', type: 'background', paint: { 'background-color': colours.land } },
  fill('earth', colours.land),
  fill('landuse', colours.green, { filter: green }),
  fill('water', colours.water, { filter: ['==', ['geometry-type'], 'Polygon'] }),
  fill('buildings', colours.built, { minzoom: 14 }),
  road('path', colours.other, 1, 14),
  road('minor_road', colours.road, 2.2, 12),
  road('major_road', colours.road, 4, 9),
  road('highway', colours.line, 4.5, 6),
  road('rail', colours.line, 0.8, 11),
  streetNames(colours),
  townNames(colours),
]

/** A calm map of streets in the colours of the site, for tiles of our own. */
export const ownStyle = (
  host: HTMLElement,
  source: StyleSpecification['sources'][string],
): StyleSpecification => ({ version: 8, sources: { [ownSource]: source }, layers: layers(readPalette(host)) })
