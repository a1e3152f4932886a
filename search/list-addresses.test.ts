import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAddresses } from './list-addresses.ts'
import { putListings } from './listing-index.ts'
import { listings, theDay } from './testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { chance } from './testing/chance.ts'

const town = listings(60, chance(5))
let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('addresses')
  await putListings(search, town, new Date(`${theDay}T09:00:00Z`))
})
afterAll(() => search?.leave())

test('stretch after stretch gives every listing that has not ended, once, with its revision', async () => {
  const stretches = await Promise.all([0, 25, 50].map((offset) => listAddresses(search, offset, 25)))
  const open = town.filter(({ standing }) => standing.is !== 'ended')
  const found = stretches.flatMap(({ addresses }) => addresses)
  const bySlug = (a: { slug: string }, b: { slug: string }) => a.slug.localeCompare(b.slug)
  expect(found.sort(bySlug)).toEqual(open.map(({ slug, revision }) => ({ slug, revision })).sort(bySlug))
  expect(stretches.map(({ total }) => total)).toEqual([open.length, open.length, open.length])
})
