import type { Pool } from 'undici'
import type { ListingDocument } from '#search/document.ts'
import type { Point } from '#search/geo/point.ts'
import type { Box } from '#search/query.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { getJson } from './get-json.ts'

export type View = { box: Box; zoom: number }

const seedNumber = 816
const zooms = [8, 9, 10, 11, 12, 13, 14, 15, 16]
/** About what a map beside the list is wide and high, in pixels; MapLibre draws the world 512 wide at zoom 0. */
const pixels = 640
const worldPixels = 512

/** Everything there is in the country, in one view. */
export const wholeCountry: View = { box: { west: 2, south: 49, east: 9, north: 55 }, zoom: 6 }

/** For each query a piece of the map around one of the places that it finds, so that there is something to count. */
export async function mapViews(site: Pool, queries: string[]): Promise<View[]> {
  const chance = chanceFrom(seedNumber)
  const views: View[] = []
  let places: Point[] = [{ lng: 5.3, lat: 52.15 }]
  for (const [i, query] of queries.entries()) {
    const found = await placesFor(site, query)
    if (found.length > 0) places = found
    views.push(viewAround(chance, chance.pick(places), zooms[i % zooms.length]!))
  }
  return views
}

async function placesFor(site: Pool, query: string): Promise<Point[]> {
  const { listings } = await getJson<{ listings: ListingDocument[] }>(site, `/api/v1/aanbod?${query}`)
  return listings.flatMap(({ whereabouts }) =>
    whereabouts.at === 'venue' && whereabouts.place.point ? [whereabouts.place.point] : [],
  )
}

function viewAround(chance: Chance, { lng, lat }: Point, zoom: number): View {
  const dLng = (pixels / (worldPixels * 2 ** zoom)) * 180
  const dLat = dLng * Math.cos((lat * Math.PI) / 180)
  // what one looks for is seldom exactly in the middle
  const [x, y] = [lng + (chance.next() - 0.5) * dLng, lat + (chance.next() - 0.5) * dLat]
  const short = (degrees: number) => Number(degrees.toFixed(5))
  const box = {
    west: short(x - dLng),
    south: short(y - dLat),
    east: short(x + dLng),
    north: short(y + dLat),
  }
  return { box, zoom }
}
