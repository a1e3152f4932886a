import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { compareIndex } from './outbox/compare-index.ts'
import { buildSmallTown, type SmallTown } from './outbox/testing/small-town.ts'
import { startWorker, type Worker } from './outbox/worker.ts'
import { freshPayload, testSearch } from './test-payload.ts'

/** The index of two versions at once stands in `outbox/meilisearch.faults.test.ts`, the site in `site/`. */
const name = 'two_versions'
const search = testSearch(name)
let payload: Payload
let town: SmallTown
let client: pg.Client
let worker: Worker

beforeAll(async () => {
  payload = await freshPayload(name)
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  town = await buildSmallTown(payload)
  await prepareIndexes(search)
  worker = startWorker(payload, search, { databaseUrl: process.env.DATABASE_URL!, everyMs: 200 })
})
afterAll(async () => {
  await worker?.stop()
  await client?.end()
  await payload?.destroy()
  await search.close()
})

/** As a migration of ours does it: a field, a choice and a table more. */
const nextVersion = `
  alter table listings add column van_morgen varchar, add column telt numeric default 0 not null;
  alter table _listings_v add column version_van_morgen varchar;
  alter type enum_listings_kind add value 'van-morgen';
  create table van_morgen (id uuid primary key default gen_random_uuid(), listing uuid references listings on delete cascade);
  insert into payload_migrations (name, batch) values ('29990101_000000_van_morgen', 99);`

proof(
  'the tables are brought to the next version while partners save in a cms of this one',
  'saves go on, those of before and after are found, it says that it is ready, and preparing again does no harm',
  async () => {
    let isOver = false
    const saved: string[] = []
    const saving = (async () => {
      for (let i = 0; !isOver; i++) {
        const { id } = await town.publish({ title: `Tijdens de overgang ${i}` })
        await payload.update({ collection: 'listings', id, data: { summary: `Veranderd ${i}.` } })
        saved.push(id)
      }
    })()
    const inTime = { timeout: 50_000, interval: 50 }
    await vi.waitFor(() => expect(saved.length).toBeGreaterThan(2), inTime)
    await client.query(nextVersion)
    const before = saved.length
    await vi.waitFor(() => expect(saved.length).toBeGreaterThan(before + 3), inTime)
    isOver = true
    await saving
    const { migrateTables } = await import('./prepare-cms.ts')
    await migrateTables(payload)
    const { missingMigrations } = await import('./serving/look-at-work.ts')
    const { poolOf } = await import('./pool-of.ts')
    expect(await missingMigrations(poolOf(payload))).toEqual([])
    await vi.waitFor(async () => {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from outbox.change')
      expect(rows[0]!.n).toBe(0)
    }, inTime)
    const differences = await compareIndex(search, client)
    expect(differences).toMatchObject({ missing: [], stale: [], orphans: [] })
    const { rows } = await client.query<{ telt: string }>('select distinct telt from listings')
    expect(rows).toEqual([{ telt: '0' }])
    return `${before} saved before and ${saved.length - before} after, none refused; index equal`
  },
  120_000,
)
