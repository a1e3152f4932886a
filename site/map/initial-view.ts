import { boundsAround } from '#search/geo/cells.ts'
import type { Point } from '#search/geo/point.ts'
import type { Box, ListingQuery } from '#search/query.ts'
import type { Town } from '#site/town.ts'

/** Metres from the middle of each kind of area to about its edge, for when its border is not known. */
const reach = { municipality: 6_000, district: 1_800, neighbourhood: 900 }
const countryCentre: Point = { lng: 5.3, lat: 52.15 }
const countryReach = 170_000

/** One by one: the borders of a town have more points than a function takes arguments. */
function around(points: Point[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const { lng, lat } of points) {
    box.west = Math.min(box.west, lng)
    box.east = Math.max(box.east, lng)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box
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

/** All of the municipality, where its borders are known. */
function boxOfBorders({ areas }: Town): Box | null {
  const border = [...areas.values()].flatMap((area) => area.border.flat(2))
  return border.length > 0 ? around(border) : null
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
    boxOfBorders(town) ??
    (municipality
      ? boundsAround(municipality.centre, reach.municipality)
      : boundsAround(countryCentre, countryReach))
  )
}
