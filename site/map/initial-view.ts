import { boundsAround } from '#search/geo/cells.ts'
import type { Point } from '#search/geo/point.ts'
import type { Box, ListingQuery } from '#search/query.ts'
import type { Town } from '#site/town.ts'

/** Metres from the middle of each kind of area to about its edge, for when its border is not known. */
const reach = { municipality: 6_000, district: 1_800, neighbourhood: 900 }
const countryCentre: Point = { lng: 5.3, lat: 52.15 }
const countryReach = 170_000

function around(points: Point[]): Box {
  const lngs = points.map((point) => point.lng)
  const lats = points.map((point) => point.lat)
  return {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
  }
}

function boxOfAreas(codes: string[], { areas }: Town): Box | null {
  const boxes = codes.flatMap((code) => {
    const area = areas.get(code)
    if (!area) return []
    const border = area.border.flat(2)
    return border.length > 0 ? around(border) : boundsAround(area.centre, reach[area.level])
  })
  const corners = boxes.flatMap((b): Point[] => [
    { lng: b.west, lat: b.south },
    { lng: b.east, lat: b.north },
  ])
  return corners.length > 0 ? around(corners) : null
}

function boxAroundNear({ near, radius }: ListingQuery, town: Town): Box | null {
  if (!near) return null
  const point = 'point' in near ? near.point : town.centreOf(near.area)
  return point ? boundsAround(point, radius) : null
}

/** What the map shows first: the piece that was asked for, or the municipality, or the country. */
export function initialView(query: ListingQuery, town: Town): Box {
  const { municipality } = town
  return (
    query.box ??
    boxAroundNear(query, town) ??
    boxOfAreas([...query.districts, ...query.neighbourhoods], town) ??
    (municipality
      ? boundsAround(municipality.centre, reach.municipality)
      : boundsAround(countryCentre, countryReach))
  )
}
