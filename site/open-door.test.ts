import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import type { SearchConnection } from '#search/connection.ts'
import type { ListingDocument } from '#search/document.ts'
import { cardFields, type ListingCard } from '#search/listing-card.ts'
import { openRecords } from '#search/last-copy/open-records.ts'
import type { Records } from '#search/last-copy/records.ts'
import { removeListings } from '#search/listing-index.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { putTown } from '#search/town-index.ts'
import { type Door, SearchUnavailable } from './door.ts'
import { openDoor } from './open-door.ts'
import { openTestSite, type TestSite } from './testing/open-test-site.ts'
import { someListing } from './testing/some-listing.ts'
import { someTown } from './testing/some-town.ts'

let site: TestSite
let door: Door
let records: Records
let now = new Date('2026-11-21T12:00:00Z')
const toCard = (listing: ListingDocument) =>
  Object.fromEntries(cardFields.map((field) => [field, listing[field]])) as ListingCard
const asking = (text: string): ListingQuery => ({ ...emptyQuery, text })

beforeEach(async () => {
  site = await openTestSite([someListing('koffie'), someListing('tuin', { title: 'Tuinieren' })])
  records = openRecords(undefined)
  door = openDoor(site.reading, () => now, { records })
})
afterEach(() => site.close())

/** On a busy machine the words may take longer to read than a resident waits; then Meilisearch's own rules answered first. */
async function settled(ask: () => Promise<object>): Promise<object> {
  let last = await ask()
  await expect.poll(async () => last === (last = await ask())).toBe(true)
  return last
}

test('the same question gets the very same answer, until the index changes', async () => {
  const first = (await settled(() => door.find(asking('koffie')))) as { total: number }
  expect(await door.find(asking('koffie'))).toBe(first)
  await site.put(someListing('koffie-2'))
  await expect.poll(async () => (await door.find(asking('koffie'))).total).toBe(first.total + 1)
})

test('an edit changes the generation, and so does the clock', async () => {
  const first = await door.generation()
  await site.put(someListing('koffie', { title: 'Thee' }))
  await wait(160)
  const second = await door.generation()
  now = new Date(now.getTime() + 300_000)
  expect(new Set([first, second, await door.generation()]).size).toBe(3)
})

/** The first answers may be Meilisearch's own, until the copy has been read. */
const copied = () =>
  expect
    .poll(
      async () => {
        await door.find(asking(''))
        return records.goodAt()
      },
      { timeout: 20_000 },
    )
    .toEqual(now)

/** The same index, of which the listings are only read once they are let go. */
function heldBack(): { search: SearchConnection; letGo: () => void } {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const { client } = site.reading
  const index = (uid: string) => {
    const whole = client.index(uid)
    if (uid !== site.reading.listings) return whole
    const getDocuments = (asked: object) => held.then(() => whole.getDocuments(asked))
    return Object.assign(Object.create(whole) as typeof whole, { getDocuments })
  }
  const slow = Object.assign(Object.create(client) as typeof client, { index })
  return { search: { ...site.reading, client: slow }, letGo }
}

test('once there is a copy of now, what is on a page is not asked of the index', async () => {
  const { client } = site.reading
  let asked = 0
  const index = (uid: string) => {
    const whole = client.index(uid)
    const search: typeof whole.search = (...asks) => (asked++, whole.search(...asks))
    return uid === site.reading.listings
      ? Object.assign(Object.create(whole) as typeof whole, { search })
      : whole
  }
  const counting: SearchConnection = {
    ...site.reading,
    client: Object.assign(Object.create(client) as typeof client, { index }),
    ask: (queries) => (asked++, site.reading.ask(queries)),
  }
  const counted = openDoor(counting, () => now, { records: openRecords(undefined), cache: false })
  await expect
    .poll(async () => ((asked = 0), await counted.find(asking('')), await counted.get('tuin'), asked), {
      timeout: 20_000,
    })
    .toBe(0)
  await counted.cards(asking('koffie'))
  await counted.accessPoint({ ...asking(''), districts: ['WK077211'] })
  expect([asked, (await counted.get('tuin'))?.title]).toEqual([0, 'Tuinieren'])
  await site.put(someListing('tuin', { title: 'Schoffelen' }))
  await expect.poll(async () => (await counted.get('tuin'))?.title).toBe('Schoffelen')
  await removeListings(site.search, [someListing('tuin').id])
  await expect.poll(() => counted.get('tuin')).toBeNull()
})

test('what was answered before there was a copy is of another generation', async () => {
  const { search, letGo } = heldBack()
  const slow = openDoor(search, () => now, { records: openRecords(undefined) })
  const first = await slow.generation()
  expect((await slow.find(asking(''))).total).toBeGreaterThan(0)
  letGo()
  await expect.poll(() => slow.generation(), { timeout: 20_000 }).not.toBe(first)
})

test('when the index goes away, all is answered out of the last good copy and says that it is old', async () => {
  await copied()
  const { total } = await door.find(asking('koffie'))
  site.wire.cut()
  await wait(160)
  expect(await door.find(asking('koffie'))).toMatchObject({ total, stale: true, asOf: now.toISOString() })
  expect(await door.find(asking('tuin'))).toMatchObject({ listings: [{ slug: 'tuin' }, {}] })
  expect(await door.get('tuin')).toMatchObject({ title: 'Tuinieren', stale: true })
  expect(await door.get('bestaat-niet')).toBeNull()
  expect(await door.oldSince()).toEqual(now)
  site.wire.mend()
  await expect.poll(() => door.oldSince(), { timeout: 20_000 }).toBeUndefined()
  await expect.poll(() => door.find(asking('koffie')), { timeout: 20_000 }).not.toHaveProperty('stale')
})

test('without any copy what cannot be answered is refused', async () => {
  site.wire.cut()
  await expect(door.find(asking('nieuw'))).rejects.toBeInstanceOf(SearchUnavailable)
  await expect(door.get('koffie')).rejects.toBeInstanceOf(SearchUnavailable)
  expect(await door.oldSince()).toBeUndefined()
})

test.each(['{}', '[]', 'null', '<html>Even geduld</html>', '{"results":[],"updatedAt":7}', '{"results":{}}'])(
  'somebody else who answers %s is not believed',
  async (lie) => {
    await copied()
    site.wire.lie(lie)
    await wait(160)
    expect(await door.find(asking('tuin'))).toMatchObject({ listings: [{ slug: 'tuin' }, {}], stale: true })
    expect(await door.inArea('WK077211')).toMatchObject({ stale: true })
    site.wire.mend()
    await expect.poll(() => door.find(asking('tuin')), { timeout: 20_000 }).not.toHaveProperty('stale')
  },
)

test('after a restart without the index the copy of before answers, and goes on when the index is back', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copy-'))
  const before = openRecords(folder)
  const first = openDoor(site.reading, () => now, { records: before })
  await first.find(asking(''))
  await expect
    .poll(() => first.find(asking('')).then(() => before.goodAt()), { timeout: 20_000 })
    .toEqual(now)
  before.close()
  site.wire.cut()
  const again = openRecords(folder)
  const restarted = openDoor(site.reading, () => now, { records: again })
  expect(await restarted.find(asking('tuin'))).toMatchObject({
    listings: [{ slug: 'tuin' }, {}],
    stale: true,
  })
  expect((await restarted.town()).municipality?.name).toBe('Eindhoven')
  expect((await restarted.addresses(0, 10)).total).toBe(2)
  await site.put(someListing('nieuw', { title: 'Nieuw' }))
  await removeListings(site.search, [someListing('koffie').id])
  site.wire.mend()
  await expect
    .poll(async () => (await restarted.find(asking('nieuw'))).listings[0]?.slug, { timeout: 20_000 })
    .toBe('nieuw')
  expect(await restarted.get('koffie')).toBeNull()
  await expect.poll(() => again.idOf('koffie'), { timeout: 20_000 }).toBeUndefined()
  again.close()
  rmSync(folder, { recursive: true })
})

test('a copy of more than a week old is shown to nobody', async () => {
  await copied()
  site.wire.cut()
  await wait(160)
  now = new Date(now.getTime() + 8 * 86_400_000)
  await expect(door.find(asking('tuin'))).rejects.toBeInstanceOf(SearchUnavailable)
})

test('the town stays known while the index is away, and is renewed when it changes', async () => {
  expect((await door.town()).municipality?.name).toBe('Eindhoven')
  site.wire.cut()
  await wait(160)
  expect((await door.town()).municipality?.name).toBe('Eindhoven')
  site.wire.mend()
  await putTown(site.search, [{ ...someTown[0]!, name: 'Lampegat' } as (typeof someTown)[0]])
  await wait(2_100)
  expect((await door.town()).municipality?.name).toBe('Lampegat')
})

test('an index that hangs keeps nobody waiting for two seconds, and after a few hardly at all', async () => {
  await door.find(asking('koffie'))
  site.wire.freeze()
  await wait(160)
  const waits: number[] = []
  for (let i = 0; i < 8; i++) {
    const start = performance.now()
    await door.find(asking(`iets anders ${i}`))
    waits.push(performance.now() - start)
    await wait(160)
  }
  expect(Math.max(...waits)).toBeLessThan(2_000)
  expect(Math.min(...waits.slice(-3))).toBeLessThan(150)
})

test('a listing is found by its slug and by its id; one that is not there is null', async () => {
  const { id } = someListing('koffie')
  expect(await door.get('koffie')).toEqual(await door.getById(id))
  expect(await door.get('bestaat-niet')).toBeNull()
})

test('the map counts what the list counts', async () => {
  const view = { west: 5.4, south: 51.4, east: 5.5, north: 51.5 }
  const { here, total, pins } = await door.map(asking(''), view, 12)
  expect({ here, total, pins: pins.length }).toEqual({ here: 2, total: 2, pins: 2 })
})

test('as JSON it is the same with everything about each, in whatever order', async () => {
  const near = { point: { lng: 5.47, lat: 51.44 } }
  for (const query of [
    asking(''),
    asking('tuin'),
    asking('niets'),
    { ...asking(''), near, sort: 'distance' as const },
  ]) {
    const { listings: cards, ...counts } = await door.find(query)
    const { json, ...same } = await door.findAsJson(query)
    expect(same).toEqual(counts)
    const listings = JSON.parse(json.toString()) as ListingDocument[]
    expect(listings.map(toCard)).toEqual(cards)
  }
})
