import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askMapCells } from './ask-map-cells.ts'
import type { MapAnswer } from './map-cells.ts'
import { findMapInCopy } from './map-in-copy.ts'
import { emptyQuery, type ListingQuery } from './query.ts'
import { anyQuery } from './testing/any-query.ts'
import { saidByResidents } from './testing/said-by-residents.ts'
import { townToSearch, type TownToSearch } from './widen/testing/town-to-search.ts'

let town: TownToSearch
beforeAll(async () => {
  town = await townToSearch('map_in_copy')
})
afterAll(() => town?.search.leave())

const text = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('koffie', 'samen', ...saidByResidents.map(([said]) => said)) },
)
const view = fc
  .record({
    lng: fc.double({ min: 5.38, max: 5.56, noNaN: true }),
    lat: fc.double({ min: 51.38, max: 51.5, noNaN: true }),
    size: fc.constantFrom(0.004, 0.02, 0.1, 1, 40),
  })
  .map(({ lng, lat, size }) => ({
    west: Math.max(-180, lng - size),
    east: Math.min(180, lng + size),
    south: Math.max(-85, lat - size / 2),
    north: Math.min(85, lat + size / 2),
  }))
const narrow = fc.constantFrom<Partial<ListingQuery>>(
  {},
  { kinds: ['activity'] },
  { costs: ['free'], dayParts: ['morning'] },
  { age: 35 },
  { facilities: ['wheelchair'] },
)

const sorted = (answer: MapAnswer): MapAnswer => ({
  ...answer,
  cells: [...answer.cells].sort((a, b) => a.cell.localeCompare(b.cell)),
  pins: [...answer.pins].sort((a, b) => a.slug.localeCompare(b.slug)),
})

test('the map out of memory is the map of Meilisearch, wherever one looks and whatever one asks', async () => {
  const seen = { cells: 0, pins: 0 }
  const narrowed = narrow.map((some): ListingQuery => ({ ...emptyQuery, ...some }))
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.oneof({ weight: 1, arbitrary: anyQuery }, { weight: 4, arbitrary: narrowed }),
      view,
      fc.integer({ min: 0, max: 22 }),
      async (text, any, view, zoom) => {
        const query = { ...any, text, box: null }
        const question = { query, view, zoom, mostPins: zoom >= 15 ? 100 : 40 }
        const ours = await findMapInCopy(town.search, town.around.copy!, question, town.around)
        const theirs = await askMapCells(town.search, question, town.around)
        expect(sorted(ours)).toEqual(sorted(theirs))
        seen.cells += ours.cells.length
        seen.pins += ours.pins.length
      },
    ),
    { numRuns: 300 },
  )
  expect(seen.cells).toBeGreaterThan(50)
  expect(seen.pins).toBeGreaterThan(50)
})
