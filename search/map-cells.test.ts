import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListingDocument } from './document.ts'
import { findListings } from './find-listings.ts'
import { putListings } from './listing-index.ts'
import { findPlaceless } from './find-placeless.ts'
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

let requests = 0
/** Counts how often the index is asked. */
const counting = (): EmptyIndex => ({
  ...search,
  ask: (questions) => {
    requests++
    return search.ask(questions)
  },
})
const look = (view: Box, zoom: number, query: ListingQuery = emptyQuery) =>
  findMapCells(counting(), query, view, zoom, around)
const counted = ({ cells }: MapAnswer) => cells.reduce((sum, cell) => sum + cell.count, 0)
const isIn = ({ lng, lat }: { lng: number; lat: number }, b: Box) =>
  b.west <= lng && lng <= b.east && b.south <= lat && lat <= b.north

test('the map and the list agree, wherever one looks and whatever one asks', async () => {
  const random = chance(5)
  for (let i = 0; i < 120; i++) {
    const text = i % 4 === 0 ? random.pick(['koffie', 'samen eten', 'wandlen', 'spreekuur bij de brug']) : ''
    const query =
      i % 3 === 0 ? { ...emptyQuery, text } : { ...drawQuery(random, town, theDay), text, box: null }
    const [view, zoom] = [i % 5 === 0 ? world : drawBox(random), random.whole(0, 20)]
    requests = 0
    const map = await look(view, zoom, query)
    expect(requests).toBe(1)
    const list = await findListings(search, query, around)
    const inView = await findListings(search, { ...query, box: view }, around)
    expect(map.total).toBe(list.total)
    expect(map.here).toBe(inView.total)
    expect(map.cells.length > 0 ? counted(map) : map.pins.length).toBe(map.here)
    expect(map.cells.length * map.pins.length).toBe(0)
    expect(map.pins.length).toBeLessThanOrEqual(zoom < 15 ? 40 : 100)
    expect(await findPlaceless(search, query, around)).toMatchObject({ total: map.placeless })
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

test('what has no place says what it is instead', async () => {
  const { listings: told, total } = await findPlaceless(search, emptyQuery, around)
  expect(told.length).toBe(Math.min(20, total))
  const bySlug = new Map(town.map((one) => [one.slug, one]))
  for (const { slug, title, at, areas } of told) {
    const listing = bySlug.get(slug)!
    expect({ title, at }).toEqual({ title: listing.title, at: listing.whereabouts.at })
    expect(areas).toEqual(listing.areas.map(({ name }) => name))
    expect(listing.whereabouts).not.toHaveProperty('place.point.lat')
  }
})

test('many are cells that lie in the view, smaller as one comes closer', async () => {
  const region = { west: 5.3, south: 51.35, east: 5.65, north: 51.55 }
  const far = await look(region, 6)
  const near = await look(region, 12)
  for (const { cells, pins } of [far, near]) {
    expect(pins).toEqual([])
    for (const { point, count } of cells) {
      expect(isIn(point, region)).toBe(true)
      expect(count).toBeGreaterThan(0)
    }
  }
  expect(near.cells.length).toBeGreaterThan(far.cells.length)
  expect(counted(near)).toBe(counted(far))
})

test('a few are pins with their own name and place', async () => {
  const view = { west: 5.46, south: 51.43, east: 5.49, north: 51.45 }
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

test('all that happens in one house can be told apart from near by', async () => {
  const point = { lng: 6.1, lat: 52.1 }
  const inOneHouse = Array.from({ length: 60 }, (_, i) =>
    aListing({ slug: `huis-${i}`, whereabouts: { at: 'venue', place: aPlace({ point }) } }),
  )
  await putListings(search, inOneHouse, now)
  const view = { west: 6.09, south: 52.09, east: 6.11, north: 52.11 }
  expect(counted(await look(view, 14))).toBe(60)
  expect((await look(view, 17)).pins).toHaveLength(60)
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
