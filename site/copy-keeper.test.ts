import type { Index } from 'meilisearch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listingsGeneration, putListings, removeListings } from '#search/listing-index.ts'
import { findListings } from '#search/find-listings.ts'
import { emptyQuery } from '#search/query.ts'
import { makeBeside, swapBeside } from '#search/rebuild.ts'
import { aListing } from '#search/testing/a-listing.ts'
import { anEmptyIndex, type EmptyIndex } from '#search/testing/an-empty-index.ts'
import { asOld } from '#search/terms/listing-copy.ts'
import { type CopyKeeper, keepCopy, type KeptCopy } from './copy-keeper.ts'
import { toTown } from './town.ts'

const now = new Date('2026-11-03T09:00:00Z')
const town = toTown([])
const [stays, goes] = [
  aListing({ slug: 'blijft', title: 'Koffie' }),
  aListing({ slug: 'gaat', title: 'Koffie en thee' }),
]
let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('copy_keeper')
  await putListings(search, [stays, goes], now)
})
afterAll(() => search?.leave())

const generation = () => listingsGeneration(search)
const around = { now, centreOf: () => undefined, municipality: null }

/** An index whose reading hangs, at its beginning or in the midst of it, until it is let go. */
function slowly(at: 'getRawIndex' | 'getDocuments' = 'getRawIndex') {
  let letGo = () => {}
  const wait = { until: Promise.resolve() }
  const hangs = (index: Index) =>
    Object.assign(Object.create(index) as Index, {
      getDocuments: (asked: object) => wait.until.then(() => index.getDocuments(asked)),
    })
  const client = new Proxy(search.client, {
    get: (target, key) => {
      if (key === at && key === 'getRawIndex')
        return (uid: string) => wait.until.then(() => target.getRawIndex(uid))
      if (key === 'index' && at === 'getDocuments') return (uid: string) => hangs(target.index(uid))
      return Reflect.get(target, key, target) as unknown
    },
  })
  const hang = () => void (wait.until = new Promise((resolve) => (letGo = resolve)))
  const letOthersGo = () => void (wait.until = Promise.resolve())
  return { slow: { ...search, client }, hang, letOthersGo, letGo: () => letGo() }
}

/** Another index with the same listings takes the place of the one there was; its generation. */
async function makeAnew(): Promise<string> {
  const beside = await makeBeside(search)
  await putListings({ ...search, ...beside }, [stays, goes], now)
  await swapBeside(search, beside)
  return generation()
}

/** On a busy machine reading takes longer than a resident waits. */
async function read(copies: CopyKeeper, at: string): Promise<KeptCopy> {
  await expect.poll(async () => (await copies.at(at, town))?.generation, { timeout: 20_000 }).toBe(at)
  return (await copies.at(at, town))!
}

test('a copy is of the generation that was asked for, and read once for all who ask', async () => {
  const copies = keepCopy(search)
  const at = await generation()
  const [one, other] = await Promise.all([read(copies, at), read(copies, at)])
  expect(one.copy).toBe(other.copy)
  expect(copies.generation()).toBe(at)
})

test('what cannot be read in time leaves the old copy, which never shows what was hidden since', async () => {
  const { slow, hang, letGo } = slowly()
  const copies = keepCopy(slow)
  const first = await read(copies, await generation())
  const query = { ...emptyQuery, text: 'koffie' }
  const asked = () => findListings(search, query, { ...around, copy: first.copy })
  expect((await asked()).listings).toHaveLength(2)

  await removeListings(search, [goes.id])
  const at = await generation()
  hang()
  const old = await copies.at(at, town)
  expect(old!.generation).not.toBe(at)
  const { listings } = await findListings(search, query, { ...around, copy: asOld(old!.copy) })
  expect(listings.map(({ slug }) => slug)).toEqual(['blijft'])

  letGo()
  const newest = await read(copies, at)
  expect((await findListings(search, query, { ...around, copy: newest.copy })).total).toBe(1)
})

test('nobody waits for a reading that others waited for long enough', async () => {
  const { slow, hang, letGo } = slowly()
  let clock = 0
  const copies = keepCopy(slow, () => clock)
  hang()
  const waiting = copies.at('later', town)
  expect(await waiting).toBeUndefined()
  clock = 5_000
  expect(await copies.at('later', town)).toBeUndefined()
  letGo()
  const at = await generation()
  await read(copies, at)
})

test('when the index was made anew nobody waits for all of it to be read', async () => {
  const { slow, hang, letGo } = slowly('getDocuments')
  const copies = keepCopy(slow)
  const before = await read(copies, await generation())
  const at = await makeAnew()
  hang()
  const meanwhile = await copies.at(at, town)
  expect(meanwhile!.copy).toBe(before.copy)
  expect(meanwhile!.generation).not.toBe(at)
  letGo()
  expect((await read(copies, at)).copy).not.toBe(before.copy)
})

test('what is published while a new index is read is found at once', async () => {
  const { slow, hang, letOthersGo, letGo } = slowly('getDocuments')
  const copies = keepCopy(slow)
  await read(copies, await generation())
  const at = await makeAnew()
  hang()
  await copies.at(at, town)
  letOthersGo()
  await putListings(search, [aListing({ slug: 'nieuw', title: 'Zwemmen' })], new Date())
  const later = await generation()
  const slugs = async () => {
    const { copy } = (await copies.at(later, town))!
    const query = { ...emptyQuery, text: 'zwemmen' }
    const { listings } = await findListings(search, query, { ...around, copy: asOld(copy) })
    return listings.map(({ slug }) => slug)
  }
  await expect.poll(slugs, { timeout: 20_000 }).toEqual(['nieuw'])
  expect(copies.generation()).not.toBe(later)
  letGo()
  await read(copies, later)
  expect(await slugs()).toEqual(['nieuw'])
})
