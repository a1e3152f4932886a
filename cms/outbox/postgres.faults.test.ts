import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import { freePort } from '#ops/free-port.ts'
import { startPostgres } from '#ops/postgres.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { type FickleLine, openFickleLine } from '#ops/testing/fickle-line.ts'
import { limitFiles } from '#ops/testing/limit-files.ts'
import { canMakeSmallDisk, makeSmallDisk } from '#ops/testing/small-disk.ts'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { passingDir } from '../test-payload.ts'
import { endSilence } from '../steady-pg.ts'
import { compareIndex } from './compare-index.ts'
import { buildSmallTown, type SmallTown } from './testing/small-town.ts'
import { startWorker, type Worker } from './worker.ts'

/** A Postgres of its own behind a line of its own: it will be killed, filled up, locked and moved. */
const outer = passingDir('postgres-faults-')
chmodSync(outer, 0o755)
const password = 'for-this-test-only-0123456789'
const prefix = 'postgres_faults'
const inTime = { timeout: 60_000, interval: 100 }
let dir = path.join(outer, 'postgres')
let server: Awaited<ReturnType<typeof startPostgres>>
let line: FickleLine
let payload: Payload
let town: SmallTown
let search: SearchConnection
let worker: Worker
/** What Payload said yes to. */
const acknowledged = new Set<string>()
let refused = 0

const databaseUrl = () => `postgres://kaart:${password}@127.0.0.1:${line.port}/kaart`

async function open(port: number) {
  server = await startPostgres({
    dir,
    port,
    password,
    settings: { max_connections: '40', max_wal_size: '64MB' },
  })
}

/** Someone else, who goes round the line. */
async function asOther<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

beforeAll(async () => {
  await open(await freePort())
  line = await openFickleLine(Number(new URL(server.url).port))
  const own = {
    DATABASE_URL: databaseUrl(),
    MEILI_URL: inject('meiliUrl'),
    MEILI_MASTER_KEY: inject('meiliKey'),
  }
  const rest = { MEILI_PREFIX: prefix, PAYLOAD_SECRET: 'for-tests-only-'.padEnd(40, '0') }
  Object.assign(process.env, own, rest, { MEDIA_DIR: passingDir('media-') })
  const { default: config } = await import('../payload.config.ts')
  const { migrations } = await import('../migrations/index.ts')
  payload = await getPayload({ config, key: prefix })
  await payload.db.migrate({ migrations: migrations as never })
  town = await buildSmallTown(payload)
  search = connectSearch({ url: inject('meiliUrl'), key: inject('meiliKey'), prefix })
  await prepareIndexes(search)
  worker = startWorker(payload, search, { databaseUrl: databaseUrl(), everyMs: 200, patienceMs: 100 })
}, 180_000)
afterAll(async () => {
  await worker?.stop()
  await payload?.destroy()
  await line?.close()
  await server?.stop()
}, 60_000)

async function save(title: string): Promise<boolean> {
  try {
    acknowledged.add((await town.publish({ title })).id)
    return true
  } catch {
    refused++
    return false
  }
}

const saveAgain = (title: string) => vi.waitFor(async () => expect(await save(title)).toBe(true), inTime)

/** Everything that was acknowledged is in the database, and the index says the same. */
async function nothingIsLost() {
  await vi.waitFor(
    () =>
      asOther(async (client) => {
        const { rows } = await client.query<{ id: string }>('select id::text from listings')
        const stored = new Set(rows.map(({ id }) => id))
        expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([])
        const waiting = await client.query<{ n: number }>('select count(*)::int as n from outbox.change')
        expect(waiting.rows[0]!.n).toBe(0)
        expect(await compareIndex(search, client)).toMatchObject({ missing: [], stale: [], orphans: [] })
      }),
    inTime,
  )
  return `${acknowledged.size} saves acknowledged, ${refused} refused, 0 lost, index equal`
}

proof(
  'Postgres says no to the commit itself',
  'who saves hears that it was not saved, and the next save goes well',
  async () => {
    await asOther((client) =>
      client.query(`
        create function refuse() returns trigger language plpgsql as $$ begin raise 'no room'; end $$;
        create constraint trigger refuse after insert on listings deferrable initially deferred
          for each row execute function refuse()`),
    )
    expect(await save('Te laat geweigerd')).toBe(false)
    await asOther((client) => client.query('drop trigger refuse on listings'))
    expect(await save('Daarna gewoon')).toBe(true)
    return nothingIsLost()
  },
)

proof(
  'Postgres killed outright again and again while partners save',
  'what was said yes to is there, the cms saves on by itself and no connection is lost for good',
  async () => {
    const times = inFull ? 30 : 4
    for (let round = 0; round < times; round++) {
      let isKilled = false
      const partner = async (name: string) => {
        for (let i = 0; !isKilled; i++) await save(`Ronde ${round}, ${name} ${i}`)
      }
      const saves = ['Anna', 'Bram', 'Cor'].map(partner)
      const before = acknowledged.size
      await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(before + (round % 4)), inTime)
      await sleep((round * 37) % 50)
      process.kill(server.pid, round % 2 ? 'SIGQUIT' : 'SIGKILL')
      await server.exited
      isKilled = true
      await open(Number(new URL(server.url).port))
      await Promise.all(saves)
      await saveAgain(`Na ronde ${round}`)
    }
    const { poolOf } = await import('../pool-of.ts')
    const room = await Promise.all(Array.from({ length: 9 }, () => poolOf(payload).connect()))
    for (const client of room) client.release()
    return `${times} kills: ${await nothingIsLost()}`
  },
  inFull ? 900_000 : 180_000,
)

proof(
  'others took every connection of Postgres',
  'a save is refused or waits, nothing falls over, and goes on when there is room',
  async () => {
    const others: pg.Client[] = []
    for (let isFull = false; !isFull;) {
      const other = new pg.Client({ connectionString: server.url })
      other.on('error', () => {})
      isFull = await other.connect().then(
        () => false,
        () => true,
      )
      others.push(other)
    }
    // What the cms holds it may keep; it asks for more than that.
    const saves = Array.from({ length: 12 }, (_, i) => save(`Vol ${i}`))
    await Promise.race([Promise.all(saves), sleep(1_500)])
    await Promise.all(others.map((other) => other.end().catch(() => {})))
    await Promise.all(saves)
    await saveAgain('Weer plaats')
    return `${others.length - 1} taken: ${await nothingIsLost()}`
  },
)

proof(
  'Postgres may only be read',
  'a save is refused, reading goes on, and afterwards all is well',
  async () => {
    const readOnly = (value: 'on' | 'off') =>
      asOther(async (client) => {
        await client.query('set transaction_read_only = off')
        await client.query(`alter system set default_transaction_read_only = ${value}`)
        await client.query('select pg_reload_conf()')
      })
    await readOnly('on')
    await vi.waitFor(async () => expect(await save('Alleen lezen')).toBe(false), inTime)
    expect((await payload.find({ collection: 'listings', limit: 1 })).docs).toHaveLength(1)
    await readOnly('off')
    await saveAgain('Weer schrijven')
    return nothingIsLost()
  },
)

proof('the table of listings locked by somebody else', 'a save waits for it and is then kept', async () => {
  const lockedMs = inFull ? 20_000 : 1_500
  const saved = await asOther(async (client) => {
    await client.query('begin')
    await client.query('lock table listings in access exclusive mode')
    const saving = save('Achter het slot')
    await sleep(lockedMs)
    await client.query('commit')
    return saving
  })
  expect(saved).toBe(true)
  return `${lockedMs / 1000} s: ${await nothingIsLost()}`
})

proof('a Postgres that no longer says anything', 'is given up, and the next connection works', async () => {
  const client = new pg.Client({ connectionString: databaseUrl() })
  client.on('error', () => {})
  await client.connect()
  endSilence(client, 1_500)
  await client.query('select 1')
  await sleep(1_800)
  await client.query('select 1')
  line.become('hang')
  const began = performance.now()
  await expect(client.query('select 1')).rejects.toThrow('said nothing')
  line.become('refuse')
  line.become('pass')
  await saveAgain('Weer aan de lijn')
  return `given up after ${Math.round(performance.now() - began)} ms; ${await nothingIsLost()}`
})

proof(
  'Postgres moved to another address, the old one killed',
  'the cms goes on there by itself',
  async () => {
    process.kill(server.pid, 'SIGKILL')
    await server.exited
    const moved = path.join(outer, 'moved')
    cpSync(dir, moved, { recursive: true, preserveTimestamps: true })
    execFileSync('chmod', ['700', moved])
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', '--reference', dir, moved])
    rmSync(path.join(moved, 'postmaster.pid'), { force: true })
    const saving = save('Tijdens de verhuizing')
    dir = moved
    await open(await freePort())
    line.layTo(Number(new URL(server.url).port))
    await saving
    await saveAgain('Op het nieuwe adres')
    return nothingIsLost()
  },
  120_000,
)

/** Starts Postgres when it ended, until partners hear a yes again. */
const saveWhenOpen = (title: string) =>
  vi.waitFor(async () => {
    if (server.hasExited()) await open(Number(new URL(server.url).port))
    expect(await save(title)).toBe(true)
  }, inTime)

async function saveUntilRefused() {
  const before = refused
  for (let i = 0; i < 400 && refused === before; i++) await save(`Vol ${i}`.padEnd(80, ' x'))
  expect(refused).toBeGreaterThan(before)
}

proof(
  'Postgres can write nothing more to its files (as root is not needed for: a limit on their size)',
  'saves are refused, what was acknowledged is kept, and it goes on where it may write again',
  async () => {
    await saveAgain('Er is nog ruimte')
    limitFiles(server.pid, 8_192)
    await saveUntilRefused()
    limitFiles(server.pid, undefined)
    await saveWhenOpen('Er is weer ruimte')
    return nothingIsLost()
  },
  120_000,
)

if (canMakeSmallDisk)
  proof(
    'the disk of Postgres full',
    'saves are refused or wait, and none that was acknowledged is gone',
    async () => {
      const small = path.join(outer, 'small')
      const disk = makeSmallDisk(small, 320)
      try {
        await server.stop()
        execFileSync('cp', ['-a', dir, path.join(small, 'postgres')])
        dir = path.join(small, 'postgres')
        await open(Number(new URL(server.url).port))
        await saveAgain('Er is nog ruimte')
        disk.fillUp(65_536)
        await saveUntilRefused()
        disk.makeRoom()
        await saveWhenOpen('Er is weer ruimte')
        return await nothingIsLost()
      } finally {
        await worker.stop()
        await payload.destroy()
        await server.stop()
        disk.takeAway()
      }
    },
    120_000,
  )
