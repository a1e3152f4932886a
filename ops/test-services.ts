import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from './free-port.ts'
import { hireWarden } from './hire-warden.ts'
import { startMeilisearch } from './meilisearch.ts'
import { startPostgres } from './postgres.ts'
import { openRunning, type Running, stopNoted } from './running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    pgUrl: string
    meiliUrl: string
    meiliKey: string
    meiliSearchKey: string
  }
}

/** One real Postgres and one real Meilisearch for a whole run of tests; the warden clears up after a run that is killed. */
export default async function startTestServices(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-test-'))
  chmodSync(dir, 0o755) // as root, Postgres is another user and has to get in
  const running = openRunning(path.join(dir, 'run'))
  hireWarden(running, dir)
  const stop = () => stopServices(running, dir)
  try {
    await provideServices(project, running, dir)
  } catch (err) {
    await stop()
    throw err
  }
  return stop
}

// what a test run loses in a power cut, nobody misses
const hurried = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

async function provideServices(project: TestProject, running: Running, dir: string) {
  const random = () => randomBytes(24).toString('hex')
  const [pgPort, meiliPort] = [await freePort(), await freePort()]
  const [postgres, meili] = await Promise.all([
    startPostgres({
      dir: path.join(dir, 'postgres'),
      port: pgPort,
      password: random(),
      settings: hurried,
      running,
    }),
    startMeilisearch({ dir: path.join(dir, 'meilisearch'), port: meiliPort, key: random(), running }),
  ])
  project.provide('pgUrl', postgres.url)
  project.provide('meiliUrl', meili.url)
  project.provide('meiliKey', meili.key)
  project.provide('meiliSearchKey', meili.searchKey)
}

async function stopServices(running: Running, dir: string) {
  running.isStopping = true
  await stopNoted(running.dir, running.launcher)
  rmSync(dir, { recursive: true, force: true })
}
