import type { FeatureCollection, Position } from 'geojson'
import type { Point } from '#search/geo/point.ts'
import type { KnownArea } from './read-areas.ts'

const toPosition = ({ lng, lat }: Point): Position => [lng, lat]
/** Where a town without one border or centre begins: the middle of the country. */
const middle: Point = { lng: 5.3, lat: 52.1 }

/**
 * Neighbourhoods (and districts where they have none) as shapes with their `id` and `name`, for a map without tiles, and
 * the middle of the municipality.
 */
export function areasToGeoJson(areas: KnownArea[]): { borders: FeatureCollection; centre: Point } {
  const level = areas.some((area) => area.level === 'neighbourhood') ? 'neighbourhood' : 'district'
  const features = areas
    .filter((area) => area.level === level && area.border.length > 0)
    .map(({ id, name, border }) => ({
      type: 'Feature' as const,
      properties: { id, name },
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: border.map((part) => part.map((ring) => ring.map(toPosition))),
      },
    }))
  const centre = areas.find((area) => area.level === 'municipality')?.centre ?? areas[0]?.centre ?? middle
  return { borders: { type: 'FeatureCollection', features }, centre }
}
