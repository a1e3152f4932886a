import type { FeatureCollection, MultiPolygon } from 'geojson'
import { isInBorder } from '#search/geo/is-in-border.ts'
import type { Point } from '#search/geo/point.ts'

/** The shape a point lies in; null outside all of them. */
export function shapeAt(point: Point, borders: FeatureCollection): { id: string; name: string } | null {
  const found = borders.features.find(({ geometry }) => {
    const parts = (geometry as MultiPolygon).coordinates
    return isInBorder(
      point,
      parts.map((rings) => rings.map((ring) => ring.map((pair) => ({ lng: pair[0]!, lat: pair[1]! })))),
    )
  })
  return (found?.properties as { id: string; name: string } | undefined) ?? null
}
