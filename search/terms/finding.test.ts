import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findListings } from '../find-listings.ts'
import { putListings, removeListings } from '../listing-index.ts'
import { emptyQuery, type ListingQuery } from '../query.ts'
import { aListing } from '../testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from '../testing/an-empty-index.ts'
import { saidByResidents } from '../testing/said-by-residents.ts'
import type { Surroundings } from '../to-filter.ts'
import { toNeeds } from '../words/need-phrases.ts'
import { asOld, type ListingCopy, makeCopy } from './listing-copy.ts'
import { keepTerms } from './keep-terms.ts'

const now = new Date('2026-11-03T09:00:00Z')
const words =
  'koor zingen repetitie koffie buurthuis schulden schuldhulp brieven lezen wandelen wandelgroep fiets reparatie taal eten kleding'
const themes = ['muziek', 'geld', 'bewegen'].map((slug) => ({ slug, label: slug, broader: null }))
const random = fc.sample(
  fc.record({
    said: fc.array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 8 }),
    themes: fc.subarray(themes, { minLength: 1 }),
    isPaused: fc.boolean(),
    isEnded: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  { seed: 11, numRuns: 150 },
)
const listings = random.map(({ said, themes, isPaused, isEnded }, i) =>
  aListing({
    slug: `aanbod-${i}`,
    title: said.slice(0, 2).join(' '),
    summary: said.slice(2, 4).join(' '),
    description: said.slice(4).join(' '),
    themes,
    standing: isEnded ? { is: 'ended' } : isPaused ? { is: 'paused', until: null } : { is: 'open' },
  }),
)

let search: EmptyIndex
let termsAt: ReturnType<typeof keepTerms>
let copy: ListingCopy
beforeAll(async () => {
  search = await anEmptyIndex('terms')
  await putListings(search, listings, now)
  termsAt = keepTerms(search)
  copy = makeCopy((await termsAt('first')).index, toNeeds([]))
})
afterAll(() => search?.leave())

const around = (): Surroundings => ({ now, centreOf: () => undefined, municipality: null, copy })
const find = (told: Partial<ListingQuery>) => findListings(search, { ...emptyQuery, ...told }, around())
const slugsOf = async (told: Partial<ListingQuery>) => (await find(told)).listings.map(({ slug }) => slug)

async function allPages(told: Partial<ListingQuery>): Promise<string[]> {
  const { total } = await find(told)
  const pages = Array.from({ length: Math.ceil(total / 20) }, (_, i) => slugsOf({ ...told, page: i + 1 }))
  return (await Promise.all(pages)).flat()
}

const question = fc.oneof(
  fc
    .array(fc.constantFrom(...words.split(' '), 'ik', 'samen', 'onbekend'), { minLength: 1, maxLength: 5 })
    .map((some) => some.join(' ')),
  fc.constantFrom(...saidByResidents.map(([said]) => said)),
)
const choices = fc.record({ themes: fc.subarray(['muziek', 'geld'], { maxLength: 1 }) })

describe('a question in words', () => {
  test('finds as many as it says, each once, whatever the page and the other choices', async () => {
    await fc.assert(
      fc.asyncProperty(question, choices, async (text, chosen) => {
        const { total } = await find({ text, ...chosen })
        const found = await allPages({ text, ...chosen })
        expect(found).toHaveLength(total)
        expect(new Set(found).size).toBe(total)
      }),
      { numRuns: 60 },
    )
  })

  test('keeps its order when other choices are made', async () => {
    await fc.assert(
      fc.asyncProperty(question, choices, async (text, chosen) => {
        const all = await allPages({ text })
        const some = new Set(await allPages({ text, ...chosen }))
        expect(await allPages({ text, ...chosen })).toEqual(all.filter((slug) => some.has(slug)))
      }),
      { numRuns: 30 },
    )
  })

  test('counts beside the choices are what one finds who makes them', async () => {
    const { facets } = await find({ text: 'koor repetitie' })
    for (const [slug, count] of Object.entries(facets.themes))
      expect((await find({ text: 'koor repetitie', themes: [slug] })).total).toBe(count)
  })

  test('that nobody can answer finds nothing, and one of only stop words everything', async () => {
    expect((await find({ text: 'xyzzyx' })).total).toBe(0)
    expect((await find({ text: 'wat is er te doen' })).total).toBe((await find({})).total)
  })
})

describe('the words of the listings', () => {
  test('of what is new, changed and gone are known at the next generation', async () => {
    const own = aListing({ slug: 'nieuw', title: 'Quilten', standing: { is: 'open' } })
    await putListings(search, [own], new Date(now.getTime() + 1_000))
    copy = makeCopy((await termsAt('second')).index, toNeeds([]))
    expect(await slugsOf({ text: 'quilten' })).toEqual(['nieuw'])
    await putListings(search, [{ ...own, title: 'Macrame' }], new Date(now.getTime() + 2_000))
    copy = makeCopy((await termsAt('third')).index, toNeeds([]))
    expect(await slugsOf({ text: 'quilten' })).toEqual([])
    expect(await slugsOf({ text: 'macramé' })).toEqual(['nieuw'])
    await removeListings(search, [own.id])
    copy = asOld(copy)
    expect(await slugsOf({ text: 'macrame' })).toEqual([])
    copy = makeCopy((await termsAt('without')).index, toNeeds([]))
    expect((await find({ text: 'macrame' })).total).toBe(0)
  })

  test('what is called so comes before what mentions it', async () => {
    const [called, mentions] = [
      aListing({ slug: 'xylofoon', title: 'Xylofoon', rung: 'safety-net' }),
      aListing({
        slug: 'muziekgroep',
        title: 'Muziekgroep',
        description: 'We spelen trommel, fluit en xylofoon.',
      }),
    ]
    await putListings(search, [mentions, called], new Date(now.getTime() + 3_000))
    copy = makeCopy((await termsAt('fourth')).index, toNeeds([]))
    expect(await slugsOf({ text: 'xylofoon' })).toEqual(['xylofoon', 'muziekgroep'])
    await removeListings(search, [called.id, mentions.id])
  })
})
