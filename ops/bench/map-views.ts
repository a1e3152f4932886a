import pg from 'pg'
import type { Point } from '#search/geo/point.ts'
import type { Box } from '#search/query.ts'
import { type Chance, chanceFrom } from './chance.ts'

export type View = { box: Box; zoom: number }

const seedNumber = 816
const zooms = [8, 9, 10, 11, 12, 13, 14, 15, 16]
/** About what a map beside the list is wide and high, in pixels; MapLibre draws the world 512 wide at zoom 0. */
const pixels = 640
const worldPixels = 512

/** A piece of the map around each of so many places where something is to be found. The same every time. */
export async function mapViews(databaseUrl: string, count: number): Promise<View[]> {
  const places = await readPlaces(databaseUrl)
  const chance = chanceFrom(seedNumber)
  return Array.from({ length: count }, (_, i) => viewAround(chance, places, zooms[i % zooms.length]!))
}

/** Everything there is in the country, in one view. */
export const wholeCountry: View = { box: { west: 2, south: 49, east: 9, north: 55 }, zoom: 6 }

function viewAround(chance: Chance, places: Point[], zoom: number): View {
  const { lng, lat } = chance.pick(places)
  const dLng = (pixels / (worldPixels * 2 ** zoom)) * 180
  const dLat = dLng * Math.cos((lat * Math.PI) / 180)
  // somebody who looks for something seldom has it exactly in the middle
  const off = () => chance.next() - 0.5
  const [x, y] = [lng + off() * dLng, lat + off() * dLat]
  const short = (degrees: number) => Number(degrees.toFixed(5))
  const box = {
    west: short(x - dLng),
    south: short(y - dLat),
    east: short(x + dLng),
    north: short(y + dLat),
  }
  return { box, zoom }
}

async function readPlaces(databaseUrl: string): Promise<Point[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ lng: string; lat: string }>(
      'select geo_lng as lng, geo_lat as lat from venues where geo_lat is not null order by geo_lng, geo_lat',
    )
    return rows.map(({ lng, lat }) => ({ lng: Number(lng), lat: Number(lat) }))
  } finally {
    await client.end()
  }
}
