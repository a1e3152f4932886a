import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finishTask } from './finish-task.ts'
import { everybody } from './index-record.ts'
import { getListing, getListingById, putListings } from './listing-index.ts'
import { emptyQuery, type ListingQuery } from './query.ts'
import { aListing } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { anyQuery } from './testing/any-query.ts'
import { addDays } from './time/local-date.ts'
import { quote } from './condition.ts'
import { allOf, type Surroundings, toFilterParts } from './to-filter.ts'

/** Tuesday 3 November 2026, noon in town. */
const now = new Date('2026-11-03T11:00:00Z')
const around: Surroundings = { now, centreOf: () => undefined, municipality: 'GM0772' }
const parts = (told: Partial<ListingQuery>, where: Partial<Surroundings> = {}) =>
  toFilterParts({ ...emptyQuery, ...told }, { ...around, ...where })
const condition = (told: Partial<ListingQuery>, where: Partial<Surroundings> = {}) =>
  parts(told, where)
    .filter((part) => part.key !== 'listed')
    .map((part) => part.condition)
    .join(' AND ')

test('nothing asked is everything that is listed', () => {
  expect(allOf(parts({}))).toBe('find.listed = true')
})

test('what has ended is left out of every question', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(allOf(toFilterParts(query, around))).toMatch(/^find\.listed = true( AND |$)/)
    }),
  )
})

test('asking for a group never filters everybody away', () => {
  expect(condition({ audiences: ['ouderen'] })).toBe(`find.audiences IN ["ouderen", "${everybody}"]`)
  fc.assert(
    fc.property(anyQuery, (query) => {
      const asked = toFilterParts(query, around).filter((part) => part.condition.includes('find.audiences'))
      for (const part of asked) expect(part.condition).toContain(`"${everybody}"`)
    }),
  )
})

test('choices of one kind widen, kinds of choices narrow, facilities narrow each other', () => {
  expect(condition({ kinds: ['activity', 'place'], costs: ['free'] })).toBe(
    'find.kind IN ["activity", "place"] AND find.cost IN ["free"]',
  )
  expect(condition({ facilities: ['lift', 'wheelchair'] })).toBe(
    'find.facilities = "lift" AND find.facilities = "wheelchair"',
  )
})

test('an age is within from and until', () => {
  expect(condition({ age: 0 })).toBe('find.ageFrom <= 0 AND find.ageUntil >= 0')
})

describe('when', () => {
  test('Tuesday evening is that evening, not Tuesday and some evening', () => {
    expect(condition({ days: ['tue'], dayParts: ['evening'] })).toBe('find.when IN ["tue/evening"]')
    expect(condition({ days: ['tue', 'thu'], dayParts: ['morning', 'evening'] })).toBe(
      'find.when IN ["tue/morning", "tue/evening", "thu/morning", "thu/evening"]',
    )
  })

  test('the evening alone is any evening, Tuesday alone any Tuesday', () => {
    expect(condition({ dayParts: ['evening'] })).toBe('find.when IN ["evening"]')
    expect(condition({ days: ['tue'] })).toBe('find.when IN ["tue"]')
  })

  test('today and tomorrow are dates, also around midnight', () => {
    expect(condition({ days: ['today', 'tomorrow'] })).toBe('find.when IN ["2026-11-03", "2026-11-04"]')
    const late = { now: new Date('2026-11-03T23:00:00Z') }
    expect(condition({ days: ['today'] }, late)).toBe('find.when IN ["2026-11-04"]')
  })

  test.each([
    ['Monday', '2026-11-02', ['2026-11-07', '2026-11-08']],
    ['Tuesday', '2026-11-03', ['2026-11-07', '2026-11-08']],
    ['Wednesday', '2026-11-04', ['2026-11-07', '2026-11-08']],
    ['Thursday', '2026-11-05', ['2026-11-07', '2026-11-08']],
    ['Friday', '2026-11-06', ['2026-11-07', '2026-11-08']],
    ['Saturday', '2026-11-07', ['2026-11-07', '2026-11-08']],
    ['Sunday', '2026-11-08', ['2026-11-08']],
    ['the Monday after', '2026-11-09', ['2026-11-14', '2026-11-15']],
  ])('on %s the weekend is the one that is coming or there', (_, date, weekend) => {
    const wanted = `find.when IN [${weekend.map(quote).join(', ')}]`
    expect(condition({ days: ['weekend'] }, { now: new Date(`${date}T11:00:00Z`) })).toBe(wanted)
  })

  test('the weekend in which the clock changes has both its days', () => {
    for (const saturday of ['2026-03-28', '2026-10-24'])
      expect(
        condition({ days: ['weekend'] }, { now: new Date(`${addDays(saturday, -1)}T11:00:00Z`) }),
      ).toContain(`"${saturday}", "${addDays(saturday, 1)}"`)
  })
})

describe('where', () => {
  test('a neighbourhood is also served by what comes to its district, or to the whole town', () => {
    expect(condition({ neighbourhoods: ['BU07721110'] })).toBe(
      '(find.areas IN ["BU07721110"] OR (find.placed = false AND find.areas IN ["WK077211", "GM0772"]))',
    )
    expect(condition({ districts: ['WK077211'] }, { municipality: null })).toBe('find.areas IN ["WK077211"]')
  })

  test('near an area that nobody knows is not asked', () => {
    expect(condition({ near: { area: 'BU07721110' } })).toBe('')
    const centreOf = () => ({ lng: 5.47, lat: 51.44 })
    expect(condition({ near: { area: 'BU07721110' } }, { centreOf })).toMatch(/^\(\(find\.c16 IN \[/)
  })

  test('near includes what comes to you', () => {
    expect(condition({ near: { point: { lng: 5.47, lat: 51.44 } } })).toMatch(/ OR find\.placed = false\)$/)
  })

  test('a view of the whole world needs no cells, a street needs few', () => {
    const world = { west: -180, south: -85, east: 180, north: 85 }
    expect(condition({ box: world })).toBe('find.lat -85 TO 85 AND find.lng -180 TO 180')
    const street = condition({ box: { west: 5.47, south: 51.44, east: 5.48, north: 51.445 } })
    expect(street).toMatch(
      /^find\.c16 IN \[("\d+\.\d+"(, )?)+\] AND find\.lat 51\.44 TO 51\.445 AND find\.lng/,
    )
  })
})

describe('Meilisearch', () => {
  let search: EmptyIndex
  beforeAll(async () => {
    search = await anEmptyIndex('to_filter')
  })
  afterAll(() => search?.leave())

  test('understands whatever can be asked', async () => {
    await putListings(search, [aListing()], now)
    const centreOf = () => ({ lng: 5.47, lat: 51.44 })
    const queries = fc.sample(anyQuery, 150).map((query) => ({
      indexUid: search.listings,
      filter: allOf(toFilterParts(query, { ...around, centreOf })),
      limit: 1,
    }))
    const { results } = await search.client.multiSearch({ queries })
    expect(results).toHaveLength(150)
  })

  const crafted = [
    ...[
      '"',
      '\\',
      '\\"',
      '"\\',
      '\\\\"',
      "'",
      '" OR slug EXISTS OR slug = "',
      '\\" OR slug EXISTS OR slug = \\"',
    ],
    ...[
      'x" OR find.listed = true OR slug = "x',
      '"] OR slug IN ["koffie',
      'a\nb',
      'a\u0000b',
      '{{x}}',
      '*',
      '`',
    ],
    ...[
      'NOT',
      'slug = koffie',
      'koffie',
      'a\\',
      '\\a',
      'é',
      'e\u0301',
      'TO',
      '_geoRadius(1, 2, 3)',
      '🦄',
      '$1',
      '$&',
    ],
  ]
  const strange = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom('\\', '"', "'", ' ', 'OR', 'slug', '=', 'x', ']'), { maxLength: 12 })
      .map((l) => l.join('')),
  )
  /** What Meilisearch holds to be the same value: it reads past capitals, width and spaces around. */
  const folded = (value: string) => value.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\s/g, '')

  test('takes a value between quotes as that value and never as a condition', async () => {
    const values = [...new Set([...crafted, ...fc.sample(strange, 300)])]
    const index = search.client.index<{ id: number; slug: string }>(search.town)
    await finishTask(search, await index.addDocuments(values.map((slug, id) => ({ id, slug }))))
    const queries = values.map((value) => ({
      indexUid: search.town,
      filter: `slug = ${quote(value)}`,
      limit: 1_000,
    }))
    const { results } = await search.client.multiSearch<{ queries: typeof queries }, { slug: string }>({
      queries,
    })
    results.forEach(({ hits }, i) => {
      const value = values[i]!
      const found = hits.map((hit) => hit.slug)
      if (value.trim()) expect(found).toContain(value)
      expect(new Set(found.map(folded))).toEqual(new Set(found.length > 0 ? [folded(value)] : []))
    })
  })

  test('has no page for a made-up slug, however it is written', async () => {
    for (const slug of [...crafted, '', '\ud800', 'x'.repeat(5_000), '../../etc/passwd']) {
      expect(await getListing(search, slug)).toBeNull()
      expect(await getListingById(search, slug)).toBeNull()
    }
    expect(await getListing(search, 'koffie-in-de-buurt')).toEqual(aListing())
  })
})
