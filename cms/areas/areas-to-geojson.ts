import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import type { Point } from '#search/geo/point.ts'
import type { KnownArea } from './read-areas.ts'

const toPosition = ({ lng, lat }: Point): Position => [lng, lat]
const toShape = (border: KnownArea['border']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: border.map((part) => part.map((ring) => ring.map(toPosition))),
})
/** Where a town without one border or centre begins: the middle of the country. */
const middle: Point = { lng: 5.3, lat: 52.1 }

/**
 * Neighbourhoods (and districts where they have none) as shapes, or as the middle of one without a border, with their `id` and `name`, for a map without tiles, and
 * the middle of the municipality.
 */
export function areasToGeoJson(areas: KnownArea[]): { borders: FeatureCollection; centre: Point } {
  const level = areas.some((area) => area.level === 'neighbourhood') ? 'neighbourhood' : 'district'
  const features = areas
    .filter((area) => area.level === level)
    .map(({ id, name, border, centre }) => ({
      type: 'Feature' as const,
      properties: { id, name },
      geometry:
        border.length > 0 ? toShape(border) : { type: 'Point' as const, coordinates: toPosition(centre) },
    }))
  const centre = areas.find((area) => area.level === 'municipality')?.centre ?? areas[0]?.centre ?? middle
  return { borders: { type: 'FeatureCollection', features }, centre }
}
