import type { Feature, FeatureCollection } from 'geojson'
import { isInBorder } from '#search/geo/is-in-border.ts'
import { metresBetween } from '#search/geo/metres-between.ts'
import type { Point } from '#search/geo/point.ts'

type Named = { id: string; name: string }
/** As far as the cms guesses by the middle of a neighbourhood without a border, in metres. */
const reach = 2_000
const toPoint = (pair: number[]): Point => ({ lng: pair[0]!, lat: pair[1]! })

const isAround = (point: Point, { geometry }: Feature): boolean =>
  geometry.type === 'MultiPolygon' &&
  isInBorder(
    point,
    geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toPoint))),
  )

function nearestMiddle(point: Point, features: Feature[]): Feature | undefined {
  const near = features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return []
    const metres = metresBetween(point, toPoint(feature.geometry.coordinates))
    return metres <= reach ? [{ feature, metres }] : []
  })
  return near.toSorted((a, b) => a.metres - b.metres)[0]?.feature
}

/** The shape a point lies in, else the nearest middle of one without a border; null when there is neither. */
export function shapeAt(point: Point, { features }: FeatureCollection): Named | null {
  const found = features.find((feature) => isAround(point, feature)) ?? nearestMiddle(point, features)
  return (found?.properties as Named | undefined) ?? null
}
