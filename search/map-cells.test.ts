import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListingDocument } from './document.ts'
import { findListings } from './find-listings.ts'
import { putListings } from './listing-index.ts'
import { findMapCells, type MapAnswer } from './map-cells.ts'
import { type Box, emptyQuery, type ListingQuery } from './query.ts'
import { aListing, aPlace, listings, theDay } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { chance } from './testing/chance.ts'
import { drawBox, drawQuery } from './testing/draw-query.ts'
import type { Surroundings } from './to-filter.ts'

const now = new Date(`${theDay}T09:00:00Z`)
const around: Surroundings = { now, centreOf: () => undefined, municipality: 'GM0772' }
const town = listings(400, chance(77))
const world: Box = { west: -180, south: -85, east: 180, north: 85 }

let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('map_cells')
  await putListings(search, town, now)
})
afterAll(() => search?.leave())

const look = (view: Box, zoom: number, query: ListingQuery = emptyQuery) =>
  findMapCells(search, query, view, zoom, around)
const counted = ({ cells }: MapAnswer) => cells.reduce((sum, cell) => sum + cell.count, 0)
const isIn = ({ lng, lat }: { lng: number; lat: number }, b: Box) =>
  b.west <= lng && lng <= b.east && b.south <= lat && lat <= b.north

test('the map and the list agree, wherever one looks and whatever one asks', async () => {
  const random = chance(5)
  for (let i = 0; i < 60; i++) {
    const query = i % 3 === 0 ? emptyQuery : { ...drawQuery(random, town, theDay), box: null }
    const [view, zoom] = [i % 5 === 0 ? world : drawBox(random), random.whole(0, 20)]
    const map = await look(view, zoom, query)
    const list = await findListings(search, query, around)
    const inView = await findListings(search, { ...query, box: view }, around)
    expect(map.total).toBe(list.total)
    expect(map.here).toBe(inView.total)
    expect(map.cells.length > 0 ? counted(map) : map.pins.length).toBe(map.here)
    expect(map.pins.length).toBeLessThanOrEqual(200)
  }
})

test('what has no place is counted, not shown', async () => {
  const map = await look(world, 8)
  const open = town.filter((one) => one.standing.is !== 'ended')
  const placed = open.filter(({ whereabouts: at }) => at.at === 'venue' && at.place.point)
  expect(map).toMatchObject({
    here: placed.length,
    placeless: open.length - placed.length,
    total: open.length,
  })
})

test('many are cells that lie in the view, smaller as one comes closer', async () => {
  const far = await look(world, 6)
  const near = await look(world, 12)
  for (const { cells, pins } of [far, near]) {
    expect(pins).toEqual([])
    for (const { point, bounds, count } of cells) {
      expect(isIn(point, bounds)).toBe(true)
      expect(count).toBeGreaterThan(0)
    }
  }
  expect(near.cells.length).toBeGreaterThan(far.cells.length)
  expect(counted(near)).toBe(counted(far))
})

test('a few are pins with their own name and place', async () => {
  const view = { west: 5.45, south: 51.42, east: 5.5, north: 51.45 }
  const { pins, cells, here } = await look(view, 14)
  expect(cells).toEqual([])
  expect(pins.length).toBe(here)
  expect(here).toBeGreaterThan(10)
  const bySlug = new Map(town.map((one) => [one.slug, one]))
  for (const { slug, title, point } of pins) {
    const listing = bySlug.get(slug)!
    expect(title).toBe(listing.title)
    expect(listing.whereabouts).toMatchObject({ at: 'venue', place: { point } })
    expect(isIn(point, view)).toBe(true)
  }
})

test('a view over the sea is empty and still knows the rest', async () => {
  const map = await look({ west: 3, south: 53, east: 4, north: 54 }, 10)
  expect(map).toMatchObject({ here: 0, cells: [], pins: [] })
  expect(map.total).toBeGreaterThan(0)
})

test('words narrow the map as they narrow the list', async () => {
  const query = { ...emptyQuery, text: 'yoga' }
  const [map, list] = [await look(world, 10, query), await findListings(search, query, around)]
  expect(map.total).toBe(list.total)
  expect(map.pins.length + map.placeless).toBe(list.total)
})

test('an exact place that is secret is on no map', async () => {
  const refuge = aListing({
    slug: 'opvang',
    title: 'Veilige opvang',
    whereabouts: { at: 'secret', municipality: null },
  })
  await putListings(search, [refuge], now)
  const query = { ...emptyQuery, text: 'veilige opvang' }
  const { pins, placeless } = await look(world, 14, query)
  expect(pins.map((pin) => pin.slug)).not.toContain('opvang')
  expect(placeless).toBeGreaterThan(0)
})

test('with too many cells to send it answers in coarser ones, and counts them all', async () => {
  const everywhere: ListingDocument[] = []
  for (let x = 0; x < 47; x++)
    for (let y = 0; y < 47; y++) {
      const point = { lng: 4.5 + x * 0.04, lat: 51.3 + y * 0.03 }
      everywhere.push(
        aListing({ slug: `plek-${x}-${y}`, whereabouts: { at: 'venue', place: aPlace({ point }) } }),
      )
    }
  await putListings(search, everywhere, now)
  const map = await look(world, 14)
  expect(map.here).toBeGreaterThan(2_200)
  expect(map.cells.length).toBeLessThan(2_000)
  expect(counted(map)).toBe(map.here)
})
