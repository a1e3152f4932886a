import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkDatabaseUrl } from '../check-database-url.ts'
import { type Environment } from '../environment.ts'
import { freePort } from '../free-port.ts'
import { hireWarden } from '../hire-warden.ts'
import { startMeilisearch } from '../meilisearch.ts'
import { startPostgres } from '../postgres.ts'
import { openRunning, type Running, stopNoted } from '../running.ts'

/** The servers that the engines run on, and how to leave them as they were. */
export type Services = {
  databaseUrl: string
  meiliUrl: string
  meiliKey: string
  stop: () => Promise<void>
}

/** Servers of our own for this one run, except those that the environment points to. */
export async function openServices(env: Environment): Promise<Services> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-bench-search-'))
  chmodSync(dir, 0o755) // as root, Postgres is another user and has to get in
  const running = openRunning(path.join(dir, 'run'))
  hireWarden(running, dir)
  const stop = async () => {
    running.isStopping = true
    await stopNoted(running.dir, running.launcher)
    rmSync(dir, { recursive: true, force: true })
  }
  try {
    const [databaseUrl, meili] = await Promise.all([database(env, dir, running), search(env, dir, running)])
    return { databaseUrl, ...meili, stop }
  } catch (err) {
    await stop()
    throw err
  }
}

const password = () => randomBytes(24).toString('hex')
// what a benchmark loses in a power cut, nobody misses
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

async function database({ databaseUrl }: Environment, dir: string, running: Running): Promise<string> {
  if (databaseUrl) {
    await checkDatabaseUrl(databaseUrl)
    return databaseUrl
  }
  const own = { dir: path.join(dir, 'postgres'), port: await freePort(), password: password() }
  return (await startPostgres({ ...own, settings, running })).url
}

async function search(
  { meiliUrl, meiliMasterKey, meilisearchBin }: Environment,
  dir: string,
  running: Running,
) {
  if (meiliUrl) return { meiliUrl, meiliKey: meiliMasterKey! }
  const own = { dir: path.join(dir, 'meilisearch'), port: await freePort(), key: password() }
  const { url, key } = await startMeilisearch({ ...own, binary: meilisearchBin, running })
  return { meiliUrl: url, meiliKey: key }
}
