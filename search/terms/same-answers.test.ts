import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { widenedFacets } from '../facets.ts'
import { amongOf } from '../find-in-copy.ts'
import { askAll, toCounts, toQuestions } from '../questions.ts'
import { findListings } from '../find-listings.ts'
import { metresBetween } from '../geo/point.ts'
import { type IndexRecord, toIndexRecord } from '../index-record.ts'
import { putListings } from '../listing-index.ts'
import type { ListingDocument } from '../document.ts'
import { emptyQuery, type ListingQuery, mostHits } from '../query.ts'
import { anyQuery } from '../testing/any-query.ts'
import { saidByResidents } from '../testing/said-by-residents.ts'
import { theMorning, townToSearch, type TownToSearch } from '../widen/testing/town-to-search.ts'

let town: TownToSearch
beforeAll(async () => {
  town = await townToSearch('among')
})
afterAll(() => town?.search.leave())
const keys = new Map<string, IndexRecord['find']>()
beforeAll(() => {
  for (const one of town.listings) keys.set(one.id, toIndexRecord(one, theMorning).find)
})

const text = fc.constantFrom(
  '',
  'wat is er te doen',
  ...saidByResidents.map(([said]) => said),
  'koffie',
  'wandelen',
  'hulp bij geld',
  'samen',
)

/** What there is to choose from in this town, so that most choices leave something. */
const someChoices = () => {
  const { districts, themes, audiences, lifeDomains } = town.choices
  const few = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 })
  const all = {
    districts: few(districts),
    themes: few(themes),
    audiences: few(audiences),
    lifeDomains: few(lifeDomains),
    days: fc.subarray(['today', 'weekend', 'tue', 'sat'] as const),
    dayParts: fc.subarray(['morning', 'evening'] as const),
    costs: fc.subarray(['free'] as const),
    languages: fc.subarray(['ar', 'tr', 'en'] as const),
    facilities: fc.subarray(['wheelchair'] as const),
    age: fc.constantFrom(null, 9, 35, 72),
    near: fc.constantFrom(null, { point: { lat: 51.441, lng: 5.478 } }, { area: districts[0]! }),
    radius: fc.constantFrom(500, 2_000, 10_000),
    box: fc.constantFrom(null, { west: 5.4, east: 5.5, south: 51.42, north: 51.46 }),
  }
  return fc
    .tuple(fc.record(all), fc.subarray(Object.keys(all), { maxLength: 3 }))
    .map(([some, keys]) => Object.fromEntries(Object.entries(some).filter(([key]) => keys.includes(key))))
}

test('what is counted in memory is what Meilisearch counts, whatever is chosen besides', async () => {
  const narrowed = someChoices().map((some): ListingQuery => ({ ...emptyQuery, ...some }))
  let found = 0
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.oneof({ weight: 1, arbitrary: anyQuery }, { weight: 7, arbitrary: narrowed }),
      async (text, any) => {
        const query = { ...any, text, sort: 'relevance' as const, page: 1 }
        const answers = town.around.copy!.answers(text)
        const ours = amongOf(answers, query, town.around, widenedFacets(query))
        const questions = toQuestions(town.search, query, town.around)
        questions[0] = { ...questions[0]!, attributesToRetrieve: ['id'], limit: mostHits, offset: 0 }
        const results = await askAll(town.search, questions)
        expect({ total: ours.total, facets: ours.facets }).toEqual(toCounts(query, results))
        expect(Array.from(ours.places, (place) => town.around.copy!.at(place)!.id).sort()).toEqual(
          results[0]!.hits.map(({ id }) => id).sort(),
        )
        if (ours.total > 0) found++
      },
    ),
    { numRuns: 600 },
  )
  expect(found).toBeGreaterThan(100)
})

/** What decides the order of Meilisearch and ours, without words. */
const worthOf = ({ id }: { id: string }, sort: 'relevance' | 'date'): number[] => {
  const { rungOrder, lowered, next = Infinity } = keys.get(id)!
  return sort === 'date' ? [next] : [rungOrder, lowered, next]
}

test('without words the order in memory is that of Meilisearch, by what is light or soon', async () => {
  const narrowed = someChoices().map((some): ListingQuery => ({ ...emptyQuery, ...some }))
  const { copy: _, ...plain } = town.around
  await fc.assert(
    fc.asyncProperty(narrowed, fc.constantFrom('relevance', 'date'), async (query, sort) => {
      for (const page of [1, 2]) {
        const asked = { ...query, sort, view: 'list' as const, page }
        const [ours, theirs] = await Promise.all([
          findListings(town.search, asked, town.around),
          findListings(town.search, asked, plain),
        ])
        expect(ours.listings.map((one) => worthOf(one, sort))).toEqual(
          theirs.listings.map((one) => worthOf(one, sort)),
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('nearest first is nearest first, and what is nowhere comes last', async () => {
  const near = { point: { lat: 51.441, lng: 5.478 } }
  const asked = { ...emptyQuery, near, radius: 10_000, sort: 'distance' as const }
  const { copy: _, ...plain } = town.around
  for (const page of [1, 2, 5]) {
    const ours = await findListings(town.search, { ...asked, page }, town.around)
    const theirs = await findListings(town.search, { ...asked, page }, plain)
    const metres = ({ whereabouts: at }: ListingDocument) =>
      at.at === 'venue' && at.place.point ? metresBetween(near.point, at.place.point) : Infinity
    expect(ours.listings.map(metres)).toEqual(theirs.listings.map(metres))
    expect(ours.total).toBe(theirs.total)
  }
})

test('a listing is fetched once, and again when it changed', async () => {
  const asked = { ...emptyQuery, kinds: ['place' as const] }
  const first = await findListings(town.search, asked, town.around)
  const silent = { ...town.search, ask: () => Promise.reject(new Error('nobody is asked again')) }
  expect(await findListings(silent, asked, town.around)).toEqual(first)
  const [one] = first.listings
  await putListings(
    town.search,
    [{ ...one!, title: 'Een andere naam' }],
    new Date(theMorning.getTime() + 60_000),
  )
  await town.renew()
  const again = await findListings(town.search, asked, town.around)
  expect(again.listings.find(({ id }) => id === one!.id)?.title).toBe('Een andere naam')
})
