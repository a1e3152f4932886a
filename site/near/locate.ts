import { isInBorder } from '#search/geo/is-in-border.ts'
import { metresBetween } from '#search/geo/metres-between.ts'
import type { Point } from '#search/geo/point.ts'
import type { NearPlace } from './near-places.ts'

/** Borders are drawn with less detail, so between two neighbours a strip may belong to neither. About 25 m in degrees. */
const seam = 0.0003
/** A middle says nothing about who lives farther from it than this. */
const reach = 2_000

export type Located = { place: NearPlace; isInside: boolean }

/**
 * The neighbourhood around a point, by its border; where borders are not known, the one with the nearest middle. Outside
 * the town it is the nearest, and `isInside` says so. Undefined when there are none at all.
 */
export function locate(point: Point, places: NearPlace[]): Located | undefined {
  const around = beside(point).flatMap((one) => places.find(({ border }) => isInBorder(one, border)) ?? [])[0]
  if (around) return { place: around, isInside: true }
  const [first] = places
    .map((place) => ({ place, metres: metresBetween(point, place.centre) }))
    .sort((a, b) => a.metres - b.metres)
  if (!first) return undefined
  return { place: first.place, isInside: first.place.border.length === 0 && first.metres <= reach }
}

/** The point itself first, then a little to the east, west, north and south of it. */
const beside = ({ lng, lat }: Point): Point[] => [
  { lng, lat },
  { lng: lng + seam, lat },
  { lng: lng - seam, lat },
  { lng, lat: lat + seam },
  { lng, lat: lat - seam },
]
