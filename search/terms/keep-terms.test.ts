import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Index } from 'meilisearch'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectSearch } from '../connection.ts'
import { toIndexRecord } from '../index-record.ts'
import { openRecords } from '../last-copy/open-records.ts'
import { listingsGeneration, putListings, removeListings } from '../listing-index.ts'
import { aListing } from '../testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from '../testing/an-empty-index.ts'
import { keepTerms } from './keep-terms.ts'

/** More than are read in one page. */
const many = 1_200
const now = new Date('2026-11-03T09:00:00Z')
const dayBefore = new Date(now.getTime() - 86_400_000)
const folder = mkdtempSync(path.join(tmpdir(), 'keep-terms-'))
let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('keep_terms')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await search?.leave()
})

const generation = () => listingsGeneration(search)
const put = (slug: string, title: string, when = now) =>
  putListings(search, [aListing({ slug, title })], when)

test('what was written by a clock that went back is read too', async () => {
  await put('een', 'Zwiepzwap')
  const termsAt = keepTerms(search)
  expect((await termsAt(await generation())).index.words.has('zwiepzwap')).toBe(true)
  await put('een', 'Florbel', dayBefore)
  const { index } = await termsAt(await generation())
  expect([index.count(), index.words.has('florbel')]).toEqual([1, true])
})

test('so is what is written after that by a process that knows nothing of it', async () => {
  await put('een', 'Zwiepzwap', new Date(now.getTime() + 3_600_000))
  const termsAt = keepTerms(search)
  await termsAt(await generation())
  const prefix = search.listings.replace(/_listings$/, '')
  const another = connectSearch({ url: inject('meiliUrl'), key: inject('meiliKey'), prefix })
  await putListings(another, [aListing({ slug: 'een', title: 'Knistok' })], dayBefore)
  await another.close()
  expect((await termsAt(await generation())).index.words.has('knistok')).toBe(true)
})

test('a listing that a reading passed by is read the next time', async () => {
  const termsAt = keepTerms(search)
  const before = (await termsAt(await generation())).index.count()
  // As when one was taken out between two pages: the first of the next page is not on it.
  const passedBy = toIndexRecord(aListing({ slug: 'overgeslagen', title: 'Prutsel' }), dayBefore)
  await search.client
    .index(search.listings)
    .addDocuments([{ ...passedBy, stamp: 1 }])
    .waitTask()
  const { index } = await termsAt(await generation())
  expect([index.count(), index.words.has('prutsel')]).toEqual([before + 1, true])
})

test('a copy on disk with damage inside is read anew from the index', async () => {
  const records = openRecords(folder)
  const first = await keepTerms(search, records)(await generation())
  records.close()
  const file = new DatabaseSync(path.join(folder, 'index.sqlite'))
  file.exec(`update listing set find = '{"lis' where id = (select min(id) from listing)`)
  file.close()
  const again = openRecords(folder)
  const termsAt = keepTerms(search, again)
  expect(await termsAt.last()).toBeUndefined()
  expect((await termsAt(await generation())).index.count()).toBe(first.index.count())
  again.close()
  const after = openRecords(folder)
  expect((await keepTerms(search, after).last())?.count()).toBe(first.index.count())
  after.close()
})

test('what an index of another town left on disk is not shown as that of this one', async () => {
  const place = mkdtempSync(path.join(folder, 'moved-'))
  const another = await anEmptyIndex('keep_terms_of_another')
  await putListings(another, [aListing({ slug: 'elders', title: 'Zwiepzwap' })], now)
  const first = openRecords(place)
  await keepTerms(another, first)(await listingsGeneration(another))
  await another.leave()
  first.close()
  await put('hier', 'Florbel', later(-1))
  const moved = openRecords(place)
  const { index } = await keepTerms(search, moved)(await generation())
  expect([index.words.has('zwiepzwap'), index.words.has('florbel')]).toEqual([false, true])
  moved.close()
})

type Page = { results: { slug?: string; words?: string }[] }

/** Does something after every page that is read, counted from 1; the first only says which listings there are. */
function afterPages(work: (page: Page, which: number) => Promise<unknown> | void) {
  let pages = 0
  const watched = (index: Index) =>
    Object.assign(Object.create(index) as Index, {
      getDocuments: async (asked: object) => {
        const page = await index.getDocuments(asked)
        await work(page, ++pages)
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
  const all = Array.from({ length: many }, (_, i) => aListing({ slug: `nummer-${i}`, title: 'Koffie' }))
  await putListings(search, all, now)
  const { results } = await search.client
    .index<{ id: string }>(search.listings)
    .getDocuments({ fields: ['id'], limit: 2 * many })
  const [first, second] = results.map(({ id }) => id)
  const goes = afterPages((_, which) => (which === 1 ? removeListings(search, [first!, second!]) : undefined))
  const { index } = await keepTerms(goes)(await listingsGeneration(search))
  const kept = Array.from({ length: index.places() }, (_, place) => index.at(place)?.id).filter(Boolean)
  expect(new Set(kept)).toEqual(new Set(results.slice(2).map(({ id }) => id)))
})

test('one page that does not come in time is asked for again', async () => {
  let failures = 0
  const late = afterPages(() => {
    if (failures++ === 0) throw new Error('no answer within 1500 ms')
  })
  const { index } = await keepTerms(late)(await generation())
  expect([failures > 1, index.count() > many / 2]).toEqual([true, true])
})

const later = (ms: number) => new Date(now.getTime() + 7_200_000 + ms)

test('what changes in a page that was read, while the others take long, is read the next time', async () => {
  const { results } = await search.client
    .index<{ slug: string }>(search.listings)
    .getDocuments({ fields: ['slug'], limit: 2 * many })
  const changing = afterPages(async (_, which) => {
    if (which !== 2) return
    await put(results[0]!.slug, 'Krummel', later(0))
    await put(results.at(-1)!.slug, 'Drentel', later(60_000))
  })
  const termsAt = keepTerms(changing)
  const { words } = (await termsAt('first')).index
  expect([words.has('krummel'), words.has('drentel')]).toEqual([false, true])
  await termsAt('second')
  expect(words.has('krummel')).toBe(true)
})

test('a change is read without all that was written a moment before it', async () => {
  let read = 0
  const counting = afterPages(({ results }) => void (read += results.filter(({ words }) => words).length))
  await putListings(
    search,
    Array.from({ length: many }, (_, i) => aListing({ slug: `nummer-${i}` })),
    later(90_000),
  )
  const termsAt = keepTerms(counting)
  await termsAt('filled')
  read = 0
  await put('nummer-7', 'Zwiepzwap', later(91_000))
  expect((await termsAt('changed')).index.words.has('zwiepzwap')).toBe(true)
  expect(read).toBeLessThan(many / 2)
})
