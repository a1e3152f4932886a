import { afterAll, beforeAll, expect, test } from 'vitest'
import { findListings } from '../find-listings.ts'
import { putListings } from '../listing-index.ts'
import { emptyQuery } from '../query.ts'
import { aListing } from '../testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from '../testing/an-empty-index.ts'
import { toNeeds } from '../words/need-phrases.ts'
import { type ListingCopy, makeCopy } from './listing-copy.ts'
import { keepTerms } from './keep-terms.ts'

const now = new Date('2026-11-03T09:00:00Z')
const told = { title: 'Zingen in een koor', summary: 'Elke week zingen.' }
const listings = [
  aListing({ ...told, slug: 'lang-niet-bevestigd', doubt: 'lowered' }),
  aListing({ ...told, slug: 'alleen-een-label', doubt: 'labelled' }),
  aListing({ slug: 'past-minder', title: 'Koffie', description: 'Soms zingen we een lied.' }),
]
let search: EmptyIndex
let copy: ListingCopy
beforeAll(async () => {
  search = await anEmptyIndex('lowered')
  await putListings(search, listings, now)
  copy = makeCopy((await keepTerms(search)('first')).index, toNeeds([]))
})
afterAll(() => search?.leave())

const found = async (text: string) => {
  const around = { now, centreOf: () => undefined, municipality: null, copy }
  const { listings } = await findListings(search, { ...emptyQuery, text }, around)
  return listings.map(({ slug }) => slug)
}

test('what was left unanswered comes after its equal and before what fits less', async () => {
  const slugs = await found('koor zingen')
  expect(slugs.slice(0, 2)).toEqual(['alleen-een-label', 'lang-niet-bevestigd'])
})

test('without words it comes after its equals too, and is still there', async () => {
  const slugs = await found('')
  expect(slugs).toHaveLength(3)
  expect(slugs.at(-1)).toBe('lang-niet-bevestigd')
})
