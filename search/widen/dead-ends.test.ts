import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { questions } from '#seed/questions/questions.ts'
import { type AccessPoints, findAccessPoint } from '../access-point/find-access-point.ts'
import { areasOf } from '../access-point/areas-of.ts'
import { findCards } from '../find-listings.ts'
import { emptyQuery, type ListingQuery, longestText, radii, relativeDays } from '../query.ts'
import { tidyText } from '../query-url.ts'
import { anyQuery } from '../testing/any-query.ts'
import { chance } from '../testing/chance.ts'
import { drawQuery } from '../testing/draw-query.ts'
import { localNow } from '../time/local-date.ts'
import * as v from '../vocabulary.ts'
import { fewResults, findWidened } from './find-widened.ts'
import { addressAfter, addressOf } from './testing/address-after.ts'
import { townInMemory } from './testing/town-in-memory.ts'
import { theMorning, townToSearch, type TownToSearch } from './testing/town-to-search.ts'
import { widen, type Widened } from './widen.ts'

let house: TownToSearch
let memory: ReturnType<typeof townInMemory>
beforeAll(async () => {
  house = await townToSearch('dead-ends')
  memory = townInMemory(house)
})
afterAll(() => house?.search.leave())

const slugsOf = ({ accessPoint, safetyNet }: AccessPoints) => [accessPoint?.slug, safetyNet?.slug]
const today = localNow(theMorning).date

/** Every choice by itself that a resident can make in the filters. */
function singleFilters({ choices }: TownToSearch): Partial<ListingQuery>[] {
  const each = (key: keyof ListingQuery, values: readonly string[]) =>
    values.map((value) => ({ [key]: [value] }))
  return [
    ...each('days', [...relativeDays, ...v.weekdays, '2026-12-25']),
    ...each('dayParts', v.dayParts),
    ...each('themes', choices.themes),
    ...each('lifeDomains', choices.lifeDomains),
    ...each('audiences', choices.audiences),
    ...[2, 9, 16, 30, 70, 95].map((age) => ({ age })),
    ...each('languages', v.spokenLanguages),
    ...each('costs', v.costKinds),
    ...each('kinds', v.listingKinds),
    ...each('access', v.accessKinds),
    ...each('takePart', v.takePartKinds),
    ...each('rungs', v.rungs),
    ...each('facilities', v.facilities),
  ]
}

/** What is wrong with what was offered instead; in memory, so that it can be held against a million questions. */
function lies(asked: ListingQuery, widened: Widened[]): string[] {
  return widened.flatMap((one) => {
    const slugs = new Set(memory.slugs(one.query, Infinity))
    return [
      ...(addressAfter(asked, one.difference) === addressOf(one) ? [] : ['the difference is another one']),
      ...(one.total > 0 && one.total === slugs.size ? [] : [`${one.total} told, ${slugs.size} found`]),
      ...one.listings.filter(({ slug }) => !slugs.has(slug)).map(({ slug }) => `${slug} is not found by it`),
    ]
  })
}

/**
 * All 977,360 take two minutes (`DEAD_ENDS=all`); otherwise one in five, so spread that every two of question, district
 * and filter meet.
 */
const part = process.env.DEAD_ENDS === 'all' ? 1 : 5

test('every question in every district with every single filter finds something, and tells what was let go', async () => {
  const about = new Map<string, string[]>()
  const themesOf = (text: string) => about.get(text) ?? about.set(text, house.town.themesOf(text)).get(text)!
  const town = { ...house.town, themesOf }
  const { districts } = house.choices
  const wrong: string[] = []
  let empty = 0
  for (const [i, { q }] of questions.entries()) {
    const text = tidyText(q).slice(0, longestText)
    await memory.learn(text)
    for (const [j, filter] of singleFilters(house).entries())
      for (const [k, district] of districts.entries()) {
        if ((i + j + k) % part !== 0) continue
        const query = { ...emptyQuery, text, ...filter, districts: [district] }
        if (memory.total(query) > 0) continue
        empty++
        const widened = await widen({ query, facets: memory.facets(query), town, today }, memory.look)
        const found = [...(widened[0]?.listings.length ? [] : ['a dead end']), ...lies(query, widened)]
        wrong.push(...found.map((one) => `${q} ${JSON.stringify(filter)} ${district}: ${one}`))
      }
  }
  expect(wrong.slice(0, 20)).toEqual([])
  expect(empty).toBeGreaterThan(400_000 / part)
}, 600_000)

describe('in the real index', () => {
  const ask = async (query: ListingQuery) => {
    const { search, around, town } = house
    const found = await findCards(search, query, around)
    return { found, widened: await findWidened(search, query, found, around, town) }
  }
  /** Somebody to call is always there; a listing too, if anything at all was asked that the town knows. */
  async function checked(query: ListingQuery) {
    const { found, widened } = await ask(query)
    const own = new Set(found.listings.map(({ slug }) => slug))
    for (const one of widened) {
      expect(addressAfter(query, one.difference)).toBe(addressOf(one))
      const { total } = await findCards(house.search, { ...one.query, sort: 'relevance' }, house.around)
      expect(one.total).toBe(total)
      expect(one.listings.filter(({ slug }) => own.has(slug))).toEqual([])
    }
    if (found.total > fewResults) expect(widened).toEqual([])
    return { found, widened }
  }

  test('what is worked out in memory is what the index says', async () => {
    const random = chance(41)
    for (let i = 0; i < 60; i++) {
      const text = tidyText(random.pick(questions).q)
      await memory.learn(text)
      const filter = random.pick(singleFilters(house))
      const query = { ...emptyQuery, text, ...filter, districts: [random.pick(house.choices.districts)] }
      const { found, widened } = await checked(query)
      expect(found.total).toBe(memory.total(query))
      if (found.total === 0) expect(widened[0]?.listings.length).toBeGreaterThan(0)
    }
  })

  test('several wishes at once, with and without words', async () => {
    const random = chance(42)
    for (let i = 0; i < 80; i++) {
      const wishes = [drawQuery(random, house.listings, today), drawQuery(random, house.listings, today)]
      const text = random.is(0.6) ? tidyText(random.pick(questions).q) : ''
      const query = { ...emptyQuery, ...wishes[0], ...wishes[1], text, radius: random.pick(radii) }
      const { found, widened } = await checked(query)
      if (found.total === 0) expect(widened[0]?.listings.length).toBeGreaterThan(0)
    }
  })

  test('whatever an address may hold, what is told is true', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => void (await checked({ ...query, page: 1 }))),
      { numRuns: 40, seed: 4 },
    )
  })

  test.each([
    ['other scripts', 'мне нужна помощь 需要帮助 मदद'],
    ['emoji', '🎵🎶 👩‍👩‍👧 🏳️‍🌈'],
    ['SQL', `'; DROP TABLE listings; -- OR 1=1`],
    ['Lucene', 'title:(koor OR band)~2 AND -zondag^4 [a TO z]'],
    ['only stop words', 'ik wil graag iets van de het een'],
    ['a very long one', 'koor '.repeat(2_000)],
    ['one very long word', 'a'.repeat(10_000)],
  ])('%s in a district is no dead end', async (_, raw) => {
    const text = tidyText(tidyText(raw).slice(0, longestText))
    const query = { ...emptyQuery, text, districts: ['WK077231'], days: ['sun' as const] }
    const { found, widened } = await checked(query)
    expect(found.total > 0 || widened.some(({ listings }) => listings.length > 0)).toBe(true)
  })

  test('forty filters at once', async () => {
    const all = {
      days: v.weekdays,
      languages: v.spokenLanguages,
      facilities: v.facilities,
      costs: v.costKinds,
    }
    const query = { ...emptyQuery, ...all, text: 'koor', themes: ['vervoer'] } as unknown as ListingQuery
    const { found, widened } = await checked(query)
    expect(found.total).toBe(0)
    expect(widened[0]?.listings.length).toBeGreaterThan(0)
  })

  test('there is somebody to turn to in every district and for every theme, the same out of copy and index', async () => {
    const { search, town, choices, around, helpline } = house
    const desks = new Set<string>()
    for (const district of choices.districts)
      for (const theme of choices.themes) {
        const areas = areasOf({ ...emptyQuery, districts: [district] }, town)
        const need = { areas, themes: [theme], municipality: around.municipality }
        const found = await findAccessPoint(search, need, around.copy)
        expect(slugsOf(found)).toEqual(slugsOf(await findAccessPoint(search, need, undefined)))
        const { accessPoint, safetyNet } = found
        const phone = accessPoint?.contact.phone ?? helpline
        expect(accessPoint?.whereabouts.at === 'venue' || phone.length > 0).toBe(true)
        if (safetyNet) expect(safetyNet.contact.phone).toBeTruthy()
        if (accessPoint) desks.add(accessPoint.slug)
      }
    expect(desks).toContain('wijkteam-spreekuur-gestel')
    expect(desks.size).toBeGreaterThan(10)
  })
})
