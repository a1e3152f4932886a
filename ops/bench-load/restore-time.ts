import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { makeBackup } from '../backup/make-backup.ts'
import { openBackup } from '../backup/open-backup.ts'
import { restoreHouse } from '../backup/restore-house.ts'
import { urlOf } from '../backup/swap-databases.ts'
import type { BenchHouse } from '../bench/bench-house.ts'
import type { Line } from '../bench/table.ts'
import { cmsEnvironment } from '../child-environment.ts'
import { root } from '../environment.ts'
import { readSecrets } from '../secrets.ts'

const elsewhere = 'elders'
const mostSeconds = 15 * 60

/** A backup of the house while it runs, put back in an empty database beside it, with an index of its own. */
export async function benchRestore(house: BenchHouse): Promise<Line[]> {
  const { env, servers } = house
  const file = path.join(env.dataDir, 'backups', 'bench.tar.gz')
  const hints = { siteUrl: env.siteUrl, cmsUrl: env.cmsUrl, secretMark: '' }
  const now = new Date()
  const [made, backupSeconds] = await timed(() =>
    makeBackup({ databaseUrl: servers.databaseUrl, mediaDir: env.mediaDir, file, now, hints }),
  )
  const databaseUrl = await emptyDatabase(servers.databaseUrl)
  const mediaDir = path.join(env.dataDir, 'media-elders')
  mkdirSync(mediaDir, { recursive: true })
  const run = (url: string, args: string[]) => runInCms(house, url, args)
  const migrate = (url: string, names: string[]) => run(url, ['cms/migrate.ts', ...names])
  const [, restoreSeconds] = await timed(async () =>
    restoreHouse(await openBackup(file), { databaseUrl, mediaDir, isOver: false, now, migrate }),
  )
  const [, indexSeconds] = await timed(() => run(databaseUrl, ['cms/outbox/reindex.ts']))
  const all = restoreSeconds + indexSeconds
  return [
    { what: 'back-up maken (s)', unit: '', ours: backupSeconds },
    { what: 'back-up: grootte', unit: 'MB', ours: made.bytes / 1e6 },
    { what: 'terugzetten: nakijken, database en foto’s (s)', unit: '', ours: restoreSeconds },
    { what: 'terugzetten: index (s)', unit: '', ours: indexSeconds },
    {
      what: 'terugzetten in het geheel (s)',
      unit: '',
      ours: all,
      goal: { is: 'at most', value: mostSeconds },
    },
  ]
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, seconds: number]> {
  const began = performance.now()
  return [await work(), (performance.now() - began) / 1_000]
}

async function emptyDatabase(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`create database ${elsewhere}`)
  await client.end()
  return urlOf(databaseUrl, elsewhere)
}

async function runInCms({ env, servers }: BenchHouse, databaseUrl: string, args: string[]): Promise<void> {
  const { payloadSecret } = readSecrets(env.dataDir)
  const vars = cmsEnvironment(
    { ...env, meiliPrefix: elsewhere },
    { ...servers, databaseUrl },
    payloadSecret,
    false,
  )
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: vars as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`)
}
