import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { widenedFacets } from '../facets.ts'
import { askAll, toCounts, toQuestions } from '../find-listings.ts'
import { emptyQuery, type ListingQuery, mostHits } from '../query.ts'
import { anyQuery } from '../testing/any-query.ts'
import { saidByResidents } from '../testing/said-by-residents.ts'
import { toFilterParts } from '../to-filter.ts'
import { townToSearch, type TownToSearch } from '../widen/testing/town-to-search.ts'

let town: TownToSearch
beforeAll(async () => {
  town = await townToSearch('among')
})
afterAll(() => town?.search.leave())

const text = fc.constantFrom(
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
        const words = town.around.readWords!(text)
        if (!words) return
        const others = toFilterParts(query, { ...town.around, readWords: undefined })
        const ours = words.among(others, widenedFacets(query))
        const questions = toQuestions(town.search, query, town.around)
        questions[0] = { ...questions[0]!, attributesToRetrieve: ['id'], limit: mostHits, offset: 0 }
        const results = await askAll(town.search, questions)
        expect({ total: ours.total, facets: ours.facets }).toEqual(toCounts(query, results))
        expect(ours.best(mostHits).sort()).toEqual(results[0]!.hits.map(({ id }) => id).sort())
        if (ours.total > 0) found++
      },
    ),
    { numRuns: 600 },
  )
  expect(found).toBeGreaterThan(100)
})
