import { setTimeout as sleep } from 'node:timers/promises'
import type { EnqueuedTask } from 'meilisearch'
import { Pool } from 'undici'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import { finishTask } from '#search/finish-task.ts'
import type { IndexRecord } from '#search/index-record.ts'
import { dropBeside, makeBeside } from '#search/rebuild.ts'
import type { BenchHouse } from './bench-house.ts'
import { ask, percentile } from './measure.ts'
import { realisticQueries } from './queries.ts'
import type { Line } from './table.ts'

const batchSize = 5_000
const quietMs = 15_000
/** A resident every so often: enough to notice what they would, too few to keep the machine busy. */
const everyMs = 50
/** Below this the fixed steps of a rebuild are most of it. */
const fewest = 10_000
/** A small town is rebuilt several times over, or there would be nothing to see meanwhile. */
const leastMs = 15_000

/** How fast everything is indexed anew while residents search, and what they notice of it. */
export async function benchReindex(house: BenchHouse): Promise<Line[]> {
  const { servers, env } = house
  const address = { url: servers.meiliUrl, key: servers.meiliMasterKey, timeoutMs: 60_000 }
  const live = connectSearch({ ...address, prefix: env.meiliPrefix })
  const aside = connectSearch({ ...address, prefix: `${env.meiliPrefix}_bench` })
  const queries = await realisticQueries(house.servers.databaseUrl)
  const residents = (stop: Promise<unknown>) => searchUntil(stop, house.bareSiteUrl, queries)

  const quiet = await residents(sleep(quietMs))
  const straight = await feedStraight(live, aside)
  const rebuilt = rebuildRepeatedly(house)
  const meanwhile = await residents(rebuilt)
  const ours = await rebuilt
  await Promise.all([live.close(), aside.close()])

  const p95 = { quiet: percentile(quiet, 0.95), meanwhile: percentile(meanwhile, 0.95) }
  const rate: Line = {
    what: 'opnieuw indexeren: keer aanbod',
    unit: '/s',
    yardstick: straight.perSecond,
    ours,
  }
  return [
    {
      ...rate,
      ratio: ours / straight.perSecond,
      ...(straight.count >= fewest && { goal: { is: 'at least', value: 1_500 } }),
    },
    {
      what: 'zoeken intussen: p95',
      unit: 'ms',
      yardstick: p95.quiet,
      ours: p95.meanwhile,
      ratio: p95.meanwhile / p95.quiet,
      goal: { is: 'at most', ratio: 2.5 },
    },
  ]
}

/** The command itself says how fast it was. */
async function rebuildRepeatedly(house: BenchHouse): Promise<number> {
  const rates: number[] = []
  for (const began = performance.now(); rates.length === 0 || performance.now() - began < leastMs;) {
    const said = await house.run('cms/outbox/reindex.ts')
    rates.push(Number(/\((\d+) per seconde\)/.exec(said)?.[1]))
  }
  return percentile(rates, 0.5)
}

/** Ready-made documents into an empty index with the same settings, as fast as Meilisearch takes them. */
async function feedStraight(live: SearchConnection, aside: SearchConnection) {
  const bodies: string[] = []
  let count = 0
  for (let offset = 0; ; offset += batchSize) {
    const page = await live.client
      .index<IndexRecord>(live.listings)
      .getDocuments({ offset, limit: batchSize })
    bodies.push(page.results.map((record) => JSON.stringify(record)).join('\n'))
    count += page.results.length
    if (offset + batchSize >= page.total) break
  }
  const beside = await makeBeside(aside)
  const began = performance.now()
  const tasks: EnqueuedTask[] = []
  const index = aside.client.index(beside.listings)
  for (const body of bodies)
    tasks.push(await index.addDocumentsFromString(body, 'application/x-ndjson', { primaryKey: 'id' }))
  for (const task of tasks) await finishTask(aside, task)
  const perSecond = (count / (performance.now() - began)) * 1_000
  await dropBeside(aside, beside)
  return { count, perSecond }
}

/** Milliseconds of each search. One that is late does not keep the next from beginning in time. */
async function searchUntil(stop: Promise<unknown>, origin: string, queries: string[]): Promise<number[]> {
  const pool = new Pool(origin, { connections: 16 })
  const asked: Promise<number>[] = []
  let isOver = false
  void stop.catch(() => {}).finally(() => (isOver = true))
  for (let i = 0; !isOver; i++) {
    asked.push(ask(pool, 'API', { path: `/api/v1/aanbod?${queries[i % queries.length]}` }))
    await sleep(everyMs)
  }
  const times = await Promise.all(asked)
  await pool.close()
  return times
}
