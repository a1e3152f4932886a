import { afterAll, beforeAll, expect, test } from 'vitest'
import { SearchRefused } from './connection.ts'
import { findListings } from './find-listings.ts'
import { getListing, listingsGeneration, putListings } from './listing-index.ts'
import { findMapCells } from './map-cells.ts'
import { prepareIndex, prepareIndexes } from './prepare-indexes.ts'
import { emptyQuery } from './query.ts'
import { dropBeside, makeBeside, swapBeside } from './rebuild.ts'
import { listingSettings, townSettings } from './settings.ts'
import { aListing, listings, theDay } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { chance } from './testing/chance.ts'
import type { Surroundings } from './to-filter.ts'
import type { TownDocument } from './town-document.ts'
import { getTown, putTown } from './town-index.ts'

const now = new Date(`${theDay}T09:00:00Z`)
const around: Surroundings = { now, centreOf: () => undefined, municipality: 'GM0772' }
const eindhoven = { west: 5.4, south: 51.4, east: 5.55, north: 51.5 }
const old = aListing({ slug: 'oud', title: 'Van voor de verbouwing' })
const wonen: TownDocument = {
  type: 'lifeDomain',
  id: 'wonen',
  slug: 'wonen',
  revision: 1,
  label: 'Wonen',
  order: 1,
}
const total = async () => (await findListings(search, emptyQuery, around)).total

let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('rebuild')
  await putListings(search, [old], now)
  await putTown(search, [wonen])
})
afterAll(() => search?.leave())

test('what is filled beside is not seen until it takes over', async () => {
  const beside = await makeBeside(search)
  await putListings(search, [aListing({ slug: 'nieuw' })], now, beside.listings)
  expect(await getListing(search, 'nieuw')).toBeNull()
  expect(await getListing(search, 'oud')).toEqual(old)
  await dropBeside(search, beside)
})

test('leftovers of an earlier rebuild do not come along', async () => {
  const broken = await makeBeside(search)
  await putListings(search, [aListing({ slug: 'halverwege' })], now, broken.listings)
  const beside = await makeBeside(search)
  await putListings(search, [old], now, beside.listings)
  await putTown(search, [wonen], beside.town)
  await swapBeside(search, beside)
  expect(await getListing(search, 'halverwege')).toBeNull()
  expect(await total()).toBe(1)
})

test('four residents who keep searching get an answer throughout, never an empty one', async () => {
  const town = listings(150, chance(9)).map((one) => aListing({ ...one, standing: { is: 'open' } }))
  await putListings(search, town, now)
  const seen = new Set<number>()
  let answers = 0
  let isDone = false
  const ways = [
    async () => seen.add((await findListings(search, emptyQuery, around)).total),
    async () => seen.add((await findMapCells(search, emptyQuery, eindhoven, 12, around)).total),
    async () => expect((await getTown(search)).length).toBeGreaterThan(0),
    async () => expect(await getListing(search, 'oud')).not.toBeNull(),
  ]
  const residents = ways.map(async (ask) => {
    while (!isDone) {
      await ask()
      answers++
    }
  })
  const rebuilding = rebuildTwice().finally(() => (isDone = true))
  await Promise.all([rebuilding, ...residents])
  expect([...seen].sort()).toEqual([151, 152])
  expect(answers).toBeGreaterThan(40)

  async function rebuildTwice() {
    for (const extra of ['eerste', 'tweede']) {
      const beside = await makeBeside(search)
      await putListings(search, [old, aListing({ slug: extra }), ...town], now, beside.listings)
      await putTown(search, [wonen], beside.town)
      await swapBeside(search, beside)
    }
  }
})

test('afterwards nothing is left beside, and the generation is another', async () => {
  const before = await listingsGeneration(search)
  const beside = await makeBeside(search)
  await putListings(search, [old], now, beside.listings)
  await swapBeside(search, beside)
  expect(await listingsGeneration(search)).not.toBe(before)
  for (const uid of [beside.listings, beside.town]) {
    const gone = await search.client.getRawIndex(uid).catch((err: unknown) => SearchRefused.in(err))
    expect(gone).toMatchObject({ code: 'index_not_found' })
  }
  expect(await total()).toBe(1)
})

test('a rebuild is also how a server that lost everything comes back', async () => {
  await dropBeside(search, search)
  const beside = await makeBeside(search)
  await putListings(search, [old], now, beside.listings)
  await putTown(search, [wonen], beside.town)
  await swapBeside(search, beside)
  expect(await total()).toBe(1)
  expect(await getTown(search)).toEqual([wonen])
})

test('preparing indexes that are there keeps what is in them and brings their settings in line', async () => {
  await prepareIndex(search, search.listings, { ...listingSettings, filterableAttributes: ['id', 'slug'] })
  await prepareIndexes(search)
  const settings = await search.client.index(search.listings).getSettings()
  expect(settings.filterableAttributes).toEqual(expect.arrayContaining(listingSettings.filterableAttributes))
  expect(settings.rankingRules).toEqual(listingSettings.rankingRules)
  expect((await search.client.index(search.town).getSettings()).pagination).toMatchObject(
    townSettings.pagination,
  )
  expect(await total()).toBe(1)
})
