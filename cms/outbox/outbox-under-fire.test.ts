import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { getListingById } from '#search/listing-index.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { freePort } from '#ops/free-port.ts'
import { startMeilisearch } from '#ops/meilisearch.ts'
import { freshPayload, passingDir } from '../test-payload.ts'
import { compareIndex } from './compare-index.ts'
import { buildSmallTown, type SmallTown } from './testing/small-town.ts'

const key = 'under-fire-0123456789'
const soon = { timeout: 30_000, interval: 50 }
let payload: Payload
let town: SmallTown
let search: SearchConnection
let meilisearch: Awaited<ReturnType<typeof startMeilisearch>>
const workers: ChildProcess[] = []
const dir = passingDir('under-fire-')

/** A Meilisearch of its own, because it will be stopped. */
async function openMeilisearch(port: number) {
  meilisearch = await startMeilisearch({ dir, port, key })
}

beforeAll(async () => {
  payload = await freshPayload('under_fire')
  const port = await freePort()
  await openMeilisearch(port)
  Object.assign(process.env, { MEILI_URL: meilisearch.url, MEILI_MASTER_KEY: key, MEILI_PREFIX: 'fire' })
  search = connectSearch({ url: meilisearch.url, key, prefix: 'fire' })
  await prepareIndexes(search)
  town = await buildSmallTown(payload)
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await payload?.destroy()
  await meilisearch?.stop()
})

async function startWorkerProcess(): Promise<ChildProcess> {
  const file = path.join(import.meta.dirname, 'testing/worker-alone.ts')
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  workers.push(child)
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code}`)))
    child.stdout!.on('data', (chunk) => String(chunk).includes('aan het werk') && resolve())
  })
  return child
}

async function differences() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: string }>('select count(*) as n from outbox.change')
    return { waiting: Number(rows[0]!.n), ...(await compareIndex(search, client)) }
  } finally {
    await client.end()
  }
}

const inLine = () =>
  vi.waitFor(async () => {
    expect(await differences()).toMatchObject({ waiting: 0, missing: [], stale: [], orphans: [] })
  }, soon)

test('killing the worker in the middle of its work loses nothing', async () => {
  const ids: string[] = []
  for (let round = 0; round < 4; round++) {
    const worker = await startWorkerProcess()
    const edits = Array.from({ length: 15 }, async (_, i) => {
      ids.push((await town.publish({ title: `Ronde ${round}, nummer ${i}` })).id)
    })
    await new Promise((resolve) => setTimeout(resolve, 40 + round * 60))
    worker.kill('SIGKILL')
    await Promise.all(edits)
  }
  await startWorkerProcess()
  await inLine()
  for (const id of ids) expect(await getListingById(search, id)).not.toBeNull()
}, 180_000)

test('two workers at once never leave an older version behind', async () => {
  await startWorkerProcess()
  const listings = await Promise.all(
    Array.from({ length: 5 }, (_, i) => town.publish({ title: `Vers ${i}` })),
  )
  for (let turn = 1; turn <= 12; turn++)
    await Promise.all(
      listings.map(({ id }) =>
        payload.update({ collection: 'listings', id, data: { title: `Vers, beurt ${turn}` } }),
      ),
    )
  await inLine()
  for (const { id } of listings) expect((await getListingById(search, id))!.title).toBe('Vers, beurt 12')
})

test('with Meilisearch stopped partners go on publishing, and the index catches up by itself', async () => {
  const port = Number(new URL(meilisearch.url).port)
  await meilisearch.stop()
  const began = performance.now()
  const published = []
  for (let i = 0; i < 5; i++) published.push(await town.publish({ title: `Zonder zoekmachine ${i}` }))
  expect(performance.now() - began).toBeLessThan(15_000)
  await openMeilisearch(port)
  await inLine()
  for (const { id } of published) expect(await getListingById(search, id)).not.toBeNull()
})
