import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FacetKey, facetKeys, widenedFacets } from './facets.ts'
import { everybody } from './index-record.ts'
import { findCards, findListings } from './find-listings.ts'
import { cardFields } from './listing-card.ts'
import { putListings } from './listing-index.ts'
import { emptyQuery, type ListingQuery } from './query.ts'
import { queryAddress } from './query-url.ts'
import { listings, theDay } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { answersTo } from './testing/answers-to.ts'
import { chance } from './testing/chance.ts'
import { drawQuery } from './testing/draw-query.ts'
import type { Surroundings } from './to-filter.ts'
import { dayParts } from './vocabulary.ts'

const widened = (told: Partial<ListingQuery>) => widenedFacets({ ...emptyQuery, ...told })

test('nothing chosen, nothing to widen', () => {
  expect(widened({})).toEqual([])
  expect(widened({ text: 'koffie', age: 70, near: { area: 'BU07721110' } })).toEqual([])
})

test('what was chosen within does not narrow its own counts', () => {
  expect(widened({ kinds: ['place'], themes: ['geld'] })).toEqual(['kinds', 'themes'])
})

test('a part of the day widens the days, a neighbourhood the districts', () => {
  expect(widened({ dayParts: ['evening'] })).toEqual(['days'])
  expect(widened({ days: ['tue'], dayParts: ['evening'] })).toEqual(['days'])
  expect(widened({ neighbourhoods: ['BU07721110'] })).toEqual(['districts'])
})

test('facilities narrow each other, so they are counted as they are', () => {
  expect(facetKeys).toContain('facilities')
  expect(widened({ facilities: ['lift'] })).toEqual([])
})

describe('the count beside a choice is what choosing it gives', () => {
  const town = listings(300, chance(2027))
  const around: Surroundings = {
    now: new Date(`${theDay}T09:00:00Z`),
    centreOf: () => undefined,
    municipality: 'GM0772',
  }
  const drawQueries = (count: number, seed: number) => {
    const random = chance(seed)
    return Array.from({ length: count }, () => ({ ...drawQuery(random, town, theDay), near: null }))
  }

  let search: EmptyIndex
  beforeAll(async () => {
    search = await anEmptyIndex('facets')
    await putListings(search, town, around.now)
  })
  afterAll(() => search?.leave())

  const find = (told: Partial<ListingQuery>) => findListings(search, { ...emptyQuery, ...told }, around)
  const count = (query: ListingQuery) => town.filter(answersTo(query, around)).length

  test('a card has of each listing what it shows, and nothing else differs', async () => {
    for (const query of drawQueries(20, 78)) {
      const { listings: cards, ...counts } = await findCards(search, query, around)
      const { listings: whole, ...same } = await findListings(search, query, around)
      expect(counts).toEqual(same)
      const parts = whole.map((listing) =>
        Object.fromEntries(cardFields.map((field) => [field, listing[field]])),
      )
      expect(cards).toEqual(parts)
    }
  })

  /** The query after ticking this box in an otherwise empty group, and the part of its count that comes along anyway. */
  function choose(query: ListingQuery, key: FacetKey, value: string, facet: Record<string, number>) {
    const alone = { ...query, [key]: [value] }
    if (key === 'audiences')
      return { chosen: alone, alongside: value === everybody ? 0 : (facet[everybody] ?? 0) }
    if (key === 'facilities')
      return { chosen: { ...query, facilities: [...query.facilities, value] }, alongside: 0 }
    if (key === 'districts') return { chosen: { ...alone, neighbourhoods: [] }, alongside: facet.GM0772 ?? 0 }
    if (key !== 'days') return { chosen: alone, alongside: 0 }
    const [day, part] = value.split('/')
    const isPart = (dayParts as readonly string[]).includes(day!)
    const when = isPart ? { days: [], dayParts: [day] } : { days: [day], dayParts: part ? [part] : [] }
    return { chosen: { ...query, ...when }, alongside: 0 }
  }

  /** Everybody, the municipality and single neighbourhoods are no boxes of their own. */
  const isBox = (value: string) => value !== everybody && !/^(GM|BU)/.test(value)

  test('for twenty residents, in every group', async () => {
    for (const query of drawQueries(20, 2)) {
      const address = queryAddress('/zoeken', query)
      const { facets } = await findListings(search, query, around)
      for (const key of facetKeys)
        for (const [value, shown] of Object.entries(facets[key]).filter(([one]) => isBox(one))) {
          const { chosen, alongside } = choose(query, key, value, facets[key])
          expect(shown + alongside, `${key} ${value} at ${address}`).toBe(count(chosen as ListingQuery))
        }
    }
  })

  test('the boxes of a group stay when one of them is ticked', async () => {
    const before = await find({ costs: ['free'] })
    const after = await find({ costs: ['free'], kinds: ['place'] })
    expect(Object.keys(after.facets.kinds).sort()).toEqual(['activity', 'place', 'support'])
    expect(after.facets.kinds).toEqual(before.facets.kinds)
    expect(after.facets.kinds.place).toBe(after.total)
    expect(Object.keys(after.facets.costs)).toHaveLength(5)
  })

  test('a count is never there for what would give nothing', async () => {
    for (const query of drawQueries(10, 3)) {
      const { facets } = await findListings(search, query, around)
      expect(widenedFacets(query).every((key) => key in facets)).toBe(true)
      for (const counts of Object.values(facets))
        for (const shown of Object.values(counts)) expect(shown).toBeGreaterThan(0)
    }
  })
})
