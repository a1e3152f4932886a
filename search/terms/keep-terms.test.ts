import type { Index } from 'meilisearch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listingsGeneration, putListings, removeListings } from '../listing-index.ts'
import { aListing } from '../testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from '../testing/an-empty-index.ts'
import { keepTerms } from './keep-terms.ts'

/** More than are read in one page. */
const many = 1_200
const now = new Date('2026-11-03T09:00:00Z')
let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('keep_terms')
  const all = Array.from({ length: many }, (_, i) => aListing({ slug: `nummer-${i}`, title: 'Koffie' }))
  await putListings(search, all, now)
})
afterAll(() => search?.leave())

/** Does something once, after the first page of listings was read. */
function afterFirstPage(work: () => Promise<unknown>) {
  let once: Promise<unknown> | undefined
  const watched = (index: Index) =>
    Object.assign(Object.create(index) as Index, {
      getDocuments: async (asked: object) => {
        const page = await index.getDocuments(asked)
        await (once ??= work())
        return page
      },
    })
  const client = new Proxy(search.client, {
    get: (target, key) =>
      key === 'index'
        ? (uid: string) => watched(target.index(uid))
        : (Reflect.get(target, key, target) as unknown),
  })
  return { ...search, client }
}

test('what moves to a page that was read, because others go, is read all the same', async () => {
  const { results } = await search.client
    .index<{ id: string }>(search.listings)
    .getDocuments({ fields: ['id'], limit: many })
  const [first, second] = results.map(({ id }) => id)
  const goes = afterFirstPage(() => removeListings(search, [first!, second!]))
  const { index } = await keepTerms(goes)(await listingsGeneration(search))
  const kept = Array.from({ length: index.places() }, (_, place) => index.at(place)?.id).filter(Boolean)
  expect(new Set(kept)).toEqual(new Set(results.slice(2).map(({ id }) => id)))
})
