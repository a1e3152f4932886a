import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, vi } from 'vitest'
import { freePort } from '#ops/free-port.ts'
import { startMeilisearch } from '#ops/meilisearch.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { type FickleLine, openFickleLine } from '#ops/testing/fickle-line.ts'
import { limitFiles } from '#ops/testing/limit-files.ts'
import { canMakeSmallDisk, makeSmallDisk } from '#ops/testing/small-disk.ts'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { findListings } from '#search/find-listings.ts'
import { finishTask } from '#search/finish-task.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { emptyQuery } from '#search/query.ts'
import { catchUp } from '../prepare-cms.ts'
import { freshPayload, passingDir } from '../test-payload.ts'
import { compareIndex } from './compare-index.ts'
import { buildSmallTown, type SmallTown } from './testing/small-town.ts'
import { startWorker, type Worker } from './worker.ts'

/** A Meilisearch of its own, behind a line of its own: it will be silenced, filled up, emptied and broken. */
const prefix = 'meilisearch_faults'
let key = 'meilisearch-faults-0123456789'
const inTime = { timeout: 90_000, interval: 100 }
const outer = passingDir('meilisearch-faults-')
let dir = path.join(outer, 'meilisearch')
let meilisearch: Awaited<ReturnType<typeof startMeilisearch>>
let line: FickleLine
let payload: Payload
let town: SmallTown
/** Round the line, as it really is. */
let direct: SearchConnection
let client: pg.Client
let worker: Worker
let count = 0

const portOf = () => Number(new URL(meilisearch.url).port)
const through = (withKey = key) =>
  connectSearch({ url: `http://127.0.0.1:${line.port}`, key: withKey, prefix, timeoutMs: 2_000 })
const hire = (search: SearchConnection) =>
  startWorker(payload, search, { databaseUrl: process.env.DATABASE_URL!, everyMs: 200, patienceMs: 200 })

beforeAll(async () => {
  payload = await freshPayload(prefix)
  meilisearch = await startMeilisearch({ dir, port: await freePort(), key })
  line = await openFickleLine(portOf())
  direct = connectSearch({ url: meilisearch.url, key, prefix })
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  town = await buildSmallTown(payload)
  for (let i = 0; i < 20; i++) await town.publish({ title: `Er al ${i}` })
  await catchUp(payload, direct, client, () => {})
  worker = hire(through())
}, 180_000)
afterAll(async () => {
  await worker?.stop()
  await client?.end()
  await payload?.destroy()
  await line?.close()
  await meilisearch?.stop()
}, 60_000)

/** Partners publish; how long that took them, in milliseconds, and what they published. */
async function publish(times: number): Promise<{ ids: string[]; ms: number }> {
  const began = performance.now()
  const ids: string[] = []
  for (let i = 0; i < times; i++)
    ids.push((await town.publish({ title: `Tijdens de storing ${count++}` })).id)
  return { ids, ms: Math.round(performance.now() - began) }
}

async function inLine() {
  const around = { now: new Date(), centreOf: () => undefined, municipality: null }
  await vi.waitFor(async () => {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from outbox.change')
    expect(rows[0]!.n).toBe(0)
    const differences = await compareIndex(direct, client)
    expect(differences).toMatchObject({ missing: [], stale: [], orphans: [] })
    // With its settings: without them nothing can be narrowed or ordered.
    expect((await findListings(direct, emptyQuery, around)).total).toBe(differences.compared)
  }, inTime)
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from outbox.set_aside')
  expect(rows[0]!.n).toBe(0)
  const { compared } = await compareIndex(direct, client)
  return `${compared} listings, index equal, nothing set aside`
}

for (const [words, mood] of [
  ['that refuses', 'refuse'],
  ['that takes every question and never answers', 'hang'],
  ['that is slow', { slowMs: 400 }],
] as const)
  proof(
    `a Meilisearch ${words}`,
    'partners publish as quickly as ever, the index catches up by itself',
    async () => {
      line.become(mood)
      const { ms } = await publish(5)
      await sleep(inFull ? 60_000 : 500)
      line.become('pass')
      return `5 published in ${ms} ms; ${await inLine()}`
    },
    180_000,
  )

/** What is saved while the key of the worker is not right, and then again with the right one. */
async function waitsForKey(): Promise<string> {
  const { ids } = await publish(3)
  await sleep(800)
  expect(await waiting(ids)).toBe(3)
  await worker.stop()
  worker = hire(through())
  return `3 waited; ${await inLine()}`
}

proof(
  'a key that Meilisearch does not know (any more)',
  'the outbox keeps everything until the key is right',
  async () => {
    await worker.stop()
    worker = hire(through('een-verkeerde-sleutel-0123'))
    return waitsForKey()
  },
)

proof(
  'an index deleted while partners publish',
  'it is filled anew from the database, with its settings',
  async () => {
    await finishTask(direct, await direct.client.deleteIndex(direct.listings))
    await publish(3)
    return inLine()
  },
)

proof('both indexes emptied of everything by a new one of that name', 'they are filled anew', async () => {
  for (const uid of [direct.listings, direct.town])
    await finishTask(direct, await direct.client.deleteIndex(uid))
  await prepareIndexes(direct)
  await publish(1)
  return inLine()
})

proof(
  'an index that another version of the software filled',
  'a worker of this version leaves the work to that one; with this version installed it is filled anew',
  async () => {
    // Not while one is at work: it may have looked at the shape a moment before.
    await worker.stop()
    await client.query("update outbox.state set value = 'another' where name = 'shape'")
    worker = hire(through())
    const { ids } = await publish(2)
    await sleep(600)
    expect(await waiting(ids)).toBe(2)
    await catchUp(payload, direct, client, () => {})
    return `2 waited; ${await inLine()}`
  },
)

/** Changes files of Meilisearch while it is away, and brings it back on the same port. */
async function whileAway(work: (data: string) => void) {
  const port = portOf()
  const said: string[] = []
  await meilisearch.stop()
  work(path.join(dir, 'data'))
  meilisearch = await startMeilisearch({ dir, port, key, log: (text) => said.push(text) })
  return said.filter((text) => text.includes('weggegooid')).length
}

proof('the data folder of Meilisearch gone', 'the index is made anew from the database', async () => {
  await whileAway((data) => rmSync(data, { recursive: true }))
  await publish(1)
  return inLine()
})

proof(
  'an index with flipped bytes on disk',
  'thrown away with a line in the log, made anew from the database',
  async () => {
    const lines = await whileAway((data) => {
      for (const index of readdirSync(path.join(data, 'indexes'))) {
        const file = path.join(data, 'indexes', index, 'data.mdb')
        const bytes = readFileSync(file)
        for (let i = Math.floor(bytes.length * 0.2); i < bytes.length; i++) bytes[i]! ^= 0x5a
        writeFileSync(file, bytes)
      }
    })
    expect(lines).toBe(1)
    await publish(1)
    return inLine()
  },
)

proof(
  'a fault that only shows when an index is written',
  'no listing is set aside for it: the index is filled anew',
  async () => {
    const { BrokenIndex, bringInLine } = await import('./bring-in-line.ts')
    const broken = Object.assign(Object.create(direct) as SearchConnection, { client: answering(direct) })
    const { ids } = await publish(2)
    await inLine()
    await expect(bringInLine(payload, broken, 'listings', ids, { now: new Date() })).rejects.toBeInstanceOf(
      BrokenIndex,
    )
    const { distrustIndex } = await import('./own-index.ts')
    const before = (await direct.client.getRawIndex(direct.listings)).createdAt
    await distrustIndex(client)
    await vi.waitFor(
      async () => expect((await direct.client.getRawIndex(direct.listings)).createdAt).not.toBe(before),
      inTime,
    )
    return inLine()
  },
)

/** The very client, but every task ends as Meilisearch ends it on files with sprinkled damage. */
function answering({ client: real }: SearchConnection): SearchConnection['client'] {
  const tasks = {
    getTask: async () => ({ status: 'failed', error: { code: 'internal', message: 'decoding failed.' } }),
  }
  return new Proxy(real, { get: (on, name) => (name === 'tasks' ? tasks : Reflect.get(on, name)) as unknown })
}

/** How many of these wait in the outbox. */
async function waiting(ids: string[]): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'select count(distinct doc)::int as n from outbox.change where doc = any($1)',
    [ids],
  )
  return rows[0]!.n
}

proof(
  'the key of Meilisearch rotated',
  'what is saved meanwhile waits, and is found once the cms has the new key',
  async () => {
    const port = portOf()
    await meilisearch.stop()
    key = 'meilisearch-faults-next-0123456789'
    meilisearch = await startMeilisearch({ dir, port, key })
    await direct.close()
    direct = connectSearch({ url: meilisearch.url, key, prefix })
    return waitsForKey()
  },
)

/** It would be ended by the signal for a file that is too large; as on a full disk it has to hear a no. */
function deafToSignal(): string {
  const file = path.join(outer, 'meilisearch.sh')
  const binary = readlinkSync(`/proc/${meilisearch.pid}/exe`)
  writeFileSync(file, `#!/bin/sh\ntrap '' XFSZ\nexec '${binary}' "$@"\n`, { mode: 0o755 })
  return file
}

proof(
  'Meilisearch can write nothing more to its files (as root is not needed for: a limit on their size)',
  'the outbox waits, and goes on when it may write again; nothing is set aside',
  async () => {
    const [port, binary] = [portOf(), deafToSignal()]
    await meilisearch.stop()
    meilisearch = await startMeilisearch({ dir, port, key, binary })
    await inLine()
    limitFiles(meilisearch.pid, 4_096)
    const { ids } = await publish(inFull ? 40 : 10)
    await sleep(1_500)
    expect(await waiting(ids)).toBe(ids.length)
    limitFiles(meilisearch.pid, undefined)
    if (meilisearch.hasExited()) meilisearch = await startMeilisearch({ dir, port, key })
    return `all ${ids.length} waited; ${await inLine()}`
  },
  180_000,
)

if (canMakeSmallDisk)
  proof(
    'the disk of Meilisearch full',
    'the outbox waits, and goes on when there is room; nothing is set aside',
    async () => {
      const small = path.join(outer, 'small')
      const disk = makeSmallDisk(small, 48)
      onTestFinished(async () => {
        await worker.stop()
        await meilisearch.stop()
        disk.takeAway()
      })
      const port = portOf()
      await meilisearch.stop()
      dir = path.join(small, 'meilisearch')
      meilisearch = await startMeilisearch({ dir, port, key })
      await inLine()
      disk.fillUp(4_096)
      const { ids } = await publish(inFull ? 40 : 10)
      await sleep(1_500)
      const waited = await waiting(ids)
      disk.makeRoom()
      if (meilisearch.hasExited()) meilisearch = await startMeilisearch({ dir, port, key })
      return `${waited} of ${ids.length} waited; ${await inLine()}`
    },
    180_000,
  )
