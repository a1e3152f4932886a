import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { SearchConnection } from '#search/connection.ts'
import { findListings } from '#search/find-listings.ts'
import { getListingById } from '#search/listing-index.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { emptyQuery } from '#search/query.ts'
import { freshPayload, testSearch } from '../test-payload.ts'
import { catchUp } from '../prepare-cms.ts'
import { compareIndex, queueDifferences } from './compare-index.ts'
import { drainOnce } from './drain.ts'
import { distrustIndex, isOwnIndex } from './own-index.ts'
import { AlreadyRebuilding, rebuildIndex } from './rebuild-index.ts'
import { buildSmallTown, type SmallTown } from './testing/small-town.ts'
import { startWorker, type Worker } from './worker.ts'

const name = 'reindexing'
const around = { now: new Date(), centreOf: () => undefined, municipality: null }
const now = () => new Date()
let payload: Payload
let search: SearchConnection
let town: SmallTown
let client: pg.Client
let ids: string[]

const connect = async () => {
  const one = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await one.connect()
  return one
}
const drain = async () => {
  while (await drainOnce(payload, search, client, now()));
}

beforeAll(async () => {
  payload = await freshPayload(name)
  search = testSearch(name)
  client = await connect()
  await prepareIndexes(search)
  town = await buildSmallTown(payload)
  const published = await Promise.all(
    Array.from({ length: 60 }, (_, i) => town.publish({ title: `Aanbod ${i}` })),
  )
  ids = published.map(({ id }) => id)
  await drain()
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

test('a rebuild never gives an empty answer and keeps what changed meanwhile', async () => {
  const worker: Worker = startWorker(payload, search, { databaseUrl: process.env.DATABASE_URL! })
  let isOver = false
  const totals: number[] = []
  const searcher = (async () => {
    while (!isOver) totals.push((await findListings(search, emptyQuery, around)).total)
  })()
  const editor = (async () => {
    const added: string[] = []
    for (let i = 0; !isOver; i++) {
      await payload.update({ collection: 'listings', id: ids[i % 20]!, data: { title: `Vernieuwd ${i}` } })
      if (i % 5 === 0) added.push((await town.publish({ title: `Erbij ${i}` })).id)
    }
    return added
  })()
  for (let i = 0; i < 2; i++) await rebuildIndex(payload, search, client, { now })
  isOver = true
  const added = await editor
  await searcher
  expect(Math.min(...totals)).toBeGreaterThanOrEqual(60)
  await vi.waitFor(
    async () => {
      expect(await compareIndex(search, client)).toMatchObject({ missing: [], stale: [], orphans: [] })
    },
    { timeout: 15_000, interval: 100 },
  )
  await worker.stop()
  for (const id of added) expect(await getListingById(search, id)).not.toBeNull()
  expect((await client.query("select 1 from outbox.state where name = 'rebuild'")).rows).toEqual([])
})

test('a second rebuild at the same time is refused in words', async () => {
  const other = await connect()
  const both = await Promise.allSettled([
    rebuildIndex(payload, search, client, { now }),
    rebuildIndex(payload, search, other, { now }),
  ])
  const refused = both.filter((one) => one.status === 'rejected')
  expect(refused.map(({ reason }) => String(reason))).toEqual([
    expect.stringContaining('Er wordt al een nieuwe index gemaakt'),
  ])
  await other.end()
})

test('what another rebuild did a moment ago is not done again', async () => {
  const made = async () => (await search.client.getRawIndex(search.listings)).createdAt
  const before = await made()
  const isNeeded = () => isOwnIndex(search, client).then((isOwn) => !isOwn)
  await expect(rebuildIndex(payload, search, client, { now, isNeeded })).rejects.toThrow(AlreadyRebuilding)
  expect(await made()).toBe(before)
  await distrustIndex(client)
  await rebuildIndex(payload, search, client, { now, isNeeded })
  expect(await made()).not.toBe(before)
})

test('a rebuild that breaks off leaves the old index as it was, and the next one starts clean', async () => {
  const broken = rebuildIndex(payload, search, client, {
    now,
    onProgress: () => {
      throw new Error('de stekker eruit')
    },
  })
  await expect(broken).rejects.toThrow('de stekker eruit')
  expect((await findListings(search, emptyQuery, around)).total).toBeGreaterThanOrEqual(60)
  await rebuildIndex(payload, search, client, { now })
  const { results } = await search.client.getRawIndexes()
  expect(results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${search.listings}_`))).toEqual([])
})

test('the check finds what is missing, stale and too much, and the repair mends all of it', async () => {
  const [missing, stale, orphan] = ids as [string, string, string]
  const index = search.client.index(search.listings)
  const done = async (task: { taskUid: number }) => {
    await search.client.tasks.waitForTask(task.taskUid)
  }
  await done(await index.deleteDocument(missing))
  await client.query('update listings set updated_at = now() where id = $1', [stale])
  await client.query("update listings set _status = 'draft' where id = $1", [orphan])
  const differences = await compareIndex(search, client)
  expect(differences).toMatchObject({ missing: [missing], stale: [stale], orphans: [orphan] })
  expect(await queueDifferences(client, differences)).toBe(3)
  await drain()
  expect(await compareIndex(search, client)).toMatchObject({ missing: [], stale: [], orphans: [] })
  expect(await getListingById(search, orphan)).toBeNull()
})

test('an index that another version of the software filled is filled anew', async () => {
  const stands = async () => (await search.client.getRawIndex(search.listings)).createdAt
  const catchUpQuietly = () => catchUp(payload, search, client, () => {})
  await catchUpQuietly()
  const filled = await stands()
  await catchUpQuietly()
  expect(await stands()).toBe(filled)
  await client.query("update outbox.state set value = 'another' where name = 'shape'")
  await catchUpQuietly()
  expect(await stands()).not.toBe(filled)
})
