import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ListingDocument } from '../document.ts'
import { findListings } from '../find-listings.ts'
import { mostOrdered } from './ladder-page.ts'
import { metresBetween, type Point } from '../geo/point.ts'
import { equallyNear } from './in-steps.ts'
import { showsSteps } from './shows-steps.ts'
import { putListings } from '../listing-index.ts'
import { findListingsAsJson } from '../listings-as-json.ts'
import { emptyQuery, type ListingQuery, pageSize } from '../query.ts'
import { queryAddress } from '../query-url.ts'
import { aListing, aPlace, areasAt, listings, theDay } from '../testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from '../testing/an-empty-index.ts'
import { chance } from '../testing/chance.ts'
import { drawQuery } from '../testing/draw-query.ts'
import { keepTerms } from '../terms/keep-terms.ts'
import { makeCopy } from '../terms/listing-copy.ts'
import type { Surroundings } from '../to-filter.ts'
import { rungs } from '../vocabulary.ts'
import { toNeeds } from '../words/need-phrases.ts'

const now = new Date(`${theDay}T09:00:00Z`)
const town = listings(400, chance(43))
const market: Point = { lng: 5.478, lat: 51.441 }
const pointOf = ({ whereabouts: at }: ListingDocument) => (at.at === 'venue' ? at.place.point : null)
const inTown = town.map(pointOf).filter((point) => point !== null)
const around: Surroundings = {
  now,
  centreOf: (code) => inTown.find((point) => areasAt(point).some((area) => area.code === code)),
  municipality: 'GM0772',
}

let search: EmptyIndex
let termsAt: ReturnType<typeof keepTerms>
beforeAll(async () => {
  search = await anEmptyIndex('ladder')
  await putListings(search, town, now)
  termsAt = keepTerms(search)
  around.copy = makeCopy((await termsAt('filled')).index, toNeeds([]))
})
afterAll(() => search?.leave())

const asked = (told: Partial<ListingQuery>): ListingQuery => ({ ...emptyQuery, ...told })
const idsOf = (list: ListingDocument[]) => list.map((one) => one.id)
const stepsOf = (list: ListingDocument[]) => list.map((one) => rungs.indexOf(one.rung))
const isAscending = (list: number[]) => list.every((value, i) => i === 0 || list[i - 1]! <= value)

/** All pages after one another, as someone who keeps clicking sees them. */
async function climb(query: ListingQuery) {
  const found: ListingDocument[] = []
  for (let page = 1; ; page++) {
    const { listings: some, total, steps } = await findListings(search, { ...query, page }, around)
    found.push(...some)
    if (page * pageSize >= total) return { found, total, steps }
  }
}

/** A need, with whatever else a resident may wish at the same time. */
function drawNeeds(count: number): ListingQuery[] {
  const random = chance(44)
  const themes = [...new Set(town.flatMap((one) => one.themes.map(({ slug }) => slug)))]
  const words = ['', '', 'koffie', 'yoga bij unitas', 'samen eten in de buurt', 'zin']
  return Array.from({ length: count }, () => ({
    ...drawQuery(random, town, theDay),
    themes: [random.pick(themes), random.pick(themes)].sort(),
    text: random.pick(words),
  }))
}

describe('for thirty needs', () => {
  test('the ladder has what the plain list has, each once, and rungs never go back', async () => {
    let long = 0
    for (const query of drawNeeds(30)) {
      const address = queryAddress('/zoeken', query)
      expect(showsSteps(query)).toBe(true)
      const [ladder, list] = [await climb(query), await climb({ ...query, view: 'list' })]
      expect(idsOf(ladder.found).sort(), address).toEqual(idsOf(list.found).sort())
      expect(new Set(idsOf(ladder.found)).size, address).toBe(ladder.total)
      expect(isAscending(stepsOf(ladder.found)), address).toBe(true)
      for (const rung of rungs)
        expect(ladder.steps![rung] ?? 0).toBe(ladder.found.filter((one) => one.rung === rung).length)
      expect(list.steps).toBeUndefined()
      if (ladder.total > pageSize) long++
    }
    expect(long).toBeGreaterThan(5)
  })

  test('who passes it on as JSON has the same order', async () => {
    for (const query of drawNeeds(10)) {
      const { json, total } = await findListingsAsJson(search, query, around)
      const found = await findListings(search, query, around)
      expect([JSON.parse(json.toString()), total]).toEqual([found.listings, found.total])
    }
  })

  test('iedereen comes along with every group', async () => {
    for (const { themes } of drawNeeds(10)) {
      const { found } = await climb(asked({ themes, audiences: ['ouderen'] }))
      const everyone = town.filter(
        ({ audiences, standing, themes: own }) =>
          audiences.length === 0 && standing.is !== 'ended' && own.some(({ slug }) => themes.includes(slug)),
      )
      expect(idsOf(found)).toEqual(expect.arrayContaining(idsOf(everyone)))
    }
  })
})

const themesOf = (list: ListingDocument[]) => [
  ...new Set(list.flatMap((one) => one.themes.map(({ slug }) => slug))),
]

test('near a place, nothing on a rung comes before what is a walk nearer, but for variety', async () => {
  const query = asked({ themes: themesOf(town), near: { point: market }, radius: 10_000 })
  const { found } = await climb(query)
  const walks = (one: ListingDocument) => {
    const point = pointOf(one)
    return point ? Math.floor(metresBetween(market, point) / equallyNear) : Infinity
  }
  const providers = (one: ListingDocument) => one.organisations.map(({ slug }) => slug)
  found.forEach((one, i) => {
    const before = found.slice(Math.max(0, i - 2), i).filter(({ rung }) => rung === one.rung)
    const isThird = (other: ListingDocument) =>
      before.length === 2 && providers(other).some((name) => before.every((b) => providers(b).includes(name)))
    const nearer = found.slice(i + 1).filter((other) => other.rung === one.rung && walks(other) < walks(one))
    expect(nearer.filter((other) => !isThird(other))).toEqual([])
  })
  expect(found.length).toBeGreaterThan(100)
})

test('as long as there is no copy, the ladder has the same steps', async () => {
  for (const query of drawNeeds(10)) {
    const { copy: _, ...plain } = around
    const [known, unread] = [
      await findListings(search, query, around),
      await findListings(search, query, plain),
    ]
    if (query.text === '') expect([unread.total, unread.steps]).toEqual([known.total, known.steps])
    expect(isAscending(stepsOf(unread.listings))).toBe(true)
  }
})

test('an order of one’s own, and no need, are no ladder', async () => {
  const [theme] = themesOf(town)
  for (const told of [{}, { text: 'koffie' }, { themes: [theme!], sort: 'date' as const }])
    expect((await findListings(search, asked(told), around)).steps).toBeUndefined()
  const domain = town.flatMap((one) => one.lifeDomains)[0]!.slug
  expect((await findListings(search, asked({ lifeDomains: [domain] }), around)).steps).toBeDefined()
})

describe('where it is very busy', () => {
  const druk = [{ slug: 'druk', label: 'Druk', broader: null }]
  const many = Array.from({ length: mostOrdered + 95 }, (_, i) =>
    aListing({
      slug: `druk-${i}`,
      themes: druk,
      rung: rungs[i < 30 ? 0 : i < 1_075 ? 1 : 2]!,
      organisations: [],
      whereabouts: { at: 'venue', place: aPlace({ point: { lat: 51.44, lng: 5.4 + (i % 200) / 1_000 } }) },
    }),
  )
  beforeAll(async () => {
    await putListings(search, many, now)
    around.copy = makeCopy((await termsAt('busy')).index, toNeeds([]))
  })

  test('each step is nearest first as far as it is ordered, and nothing comes twice or is missed', async () => {
    const west = { lng: 5.4, lat: 51.44 }
    const { found } = await climb(asked({ themes: ['druk'], near: { point: west }, radius: 50_000 }))
    const walks = (some: ListingDocument[]) =>
      some.map((one) => Math.floor(metresBetween(west, pointOf(one)!) / equallyNear))
    expect(isAscending(walks(found.slice(0, 30)))).toBe(true)
    expect(isAscending(walks(found.slice(30, 30 + mostOrdered)))).toBe(true)
    expect(isAscending(walks(found.slice(1_075)))).toBe(true)
    expect([found.length, new Set(idsOf(found)).size]).toEqual([many.length, many.length])
    expect(isAscending(stepsOf(found))).toBe(true)
  })
})
