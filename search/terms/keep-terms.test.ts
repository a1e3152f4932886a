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

/** Does something once, after the first page of listings was read. */
function afterFirstPage(work: () => Promise<unknown>) {
  let isDone = false
  const watched = (index: Index) =>
    Object.assign(Object.create(index) as Index, {
      getDocuments: async (asked: object) => {
        const page = await index.getDocuments(asked)
        if (!isDone) {
          isDone = true
          await work()
        }
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
  const goes = afterFirstPage(() => removeListings(search, [first!, second!]))
  const { index } = await keepTerms(goes)(await listingsGeneration(search))
  const kept = Array.from({ length: index.places() }, (_, place) => index.at(place)?.id).filter(Boolean)
  expect(new Set(kept)).toEqual(new Set(results.slice(2).map(({ id }) => id)))
})

test('one page that does not come in time is asked for again', async () => {
  let failures = 0
  const late = afterFirstPage(async () => {
    failures++
    throw new Error('no answer within 1500 ms')
  })
  const { index } = await keepTerms(late)(await generation())
  expect([failures, index.count() > many / 2]).toEqual([1, true])
})
