import type { Feature, FeatureCollection, Position } from 'geojson'
import { areaShapes, type AreaShapes } from '#site/areas/area-shapes.ts'
import type { Area, Town } from '#site/town.ts'
import { toLngLat, toRing } from './to-lng-lat.ts'

/**
 * Names and borders of districts and neighbourhoods: what the built-in map has instead of streets. Where borders are
 * not known they are those of the drawing: each place belongs to the nearest middle.
 */
export function areasGeoJson(areas: Town['areas']): FeatureCollection {
  const small = [...areas.values()].filter((area) => area.level !== 'municipality')
  const names = small.map(({ name, level, centre }): Feature => ({
    type: 'Feature',
    properties: { k: 'name', level, n: name },
    geometry: { type: 'Point', coordinates: toLngLat(centre) },
  }))
  const drawn = areaShapes(areas)
  const borders = small
    .map((area) => ({ area, coordinates: bordersOf(area, drawn) }))
    .filter(({ coordinates }) => coordinates.length > 0)
    .map(({ area: { code, level }, coordinates }): Feature => ({
      type: 'Feature',
      properties: { k: 'border', level, code },
      geometry: { type: 'MultiPolygon', coordinates },
    }))
  return { type: 'FeatureCollection', features: [...borders, ...names] }
}

function bordersOf({ code, border }: Area, { shapes, areRough, toPoint }: AreaShapes): Position[][][] {
  if (!areRough) return border.map((part) => part.map(toRing))
  return (shapes.get(code) ?? []).map((ring) => [toRing([...ring, ring[0]!].map(toPoint))])
}
