import type { Feature, FeatureCollection } from 'geojson'
import type { Area } from '#site/town.ts'
import { toLngLat, toRing } from './to-lng-lat.ts'

/** Names and, where known, borders of districts and neighbourhoods: what the built-in map has instead of streets. */
export function areasGeoJson(areas: Iterable<Area>): FeatureCollection {
  const small = [...areas].filter((area) => area.level !== 'municipality')
  const names = small.map(({ name, level, centre }): Feature => ({
    type: 'Feature',
    properties: { k: 'name', level, n: name },
    geometry: { type: 'Point', coordinates: toLngLat(centre) },
  }))
  const borders = small
    .filter(({ border }) => border.length > 0)
    .map(({ code, level, border }): Feature => ({
      type: 'Feature',
      properties: { k: 'border', level, code },
      geometry: { type: 'MultiPolygon', coordinates: border.map((part) => part.map(toRing)) },
    }))
  return { type: 'FeatureCollection', features: [...borders, ...names] }
}
