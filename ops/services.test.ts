import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { claimDataDir } from './claim-data-dir.ts'
import { freePort } from './free-port.ts'
import { processMark } from './process-mark.ts'
import { type StandIn, startStandIn } from './testing/start-stand-in.ts'

const isGone = (pid: number) => processMark(pid) === undefined
const patiently = { timeout: 15_000, interval: 100 }

async function ask<T>({ pgUrl }: StandIn, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: pgUrl })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows as T[]
}

/** One data folder and one pair of ports, used by launcher after launcher. */
describe('a launcher that is killed outright', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-ops-'))
  chmodSync(dataDir, 0o755)
  let ports: [number, number]
  let launcher: StandIn

  const everythingIsGone = () =>
    expect(Object.values(launcher.pids).filter((pid) => !isGone(pid))).toEqual([])

  beforeAll(async () => {
    ports = [await freePort(), await freePort()]
    launcher = await startStandIn(dataDir, ...ports)
    await ask(launcher, 'create table kept (word text); insert into kept values ($$taalcafé$$)')
  })

  afterAll(async () => {
    process.kill(launcher.pids.launcher, 'SIGKILL')
    await vi.waitFor(everythingIsGone, patiently)
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('leaves nothing running, because the warden clears up after it', async () => {
    process.kill(launcher.pids.launcher, 'SIGKILL')
    await vi.waitFor(everythingIsGone, patiently)
  })

  test('has kept its data at the next start', async () => {
    launcher = await startStandIn(dataDir, ...ports)
    expect(await ask(launcher, 'select word from kept')).toEqual([{ word: 'taalcafé' }])
  })

  test('is cleared up after by the next start when its warden was killed too', async () => {
    const before = launcher.pids
    for (const pid of [before.warden, before.launcher]) process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => expect(isGone(before.launcher)).toBe(true), patiently)
    expect(isGone(before.postgres)).toBe(false)
    launcher = await startStandIn(dataDir, ...ports)
    expect(isGone(before.postgres) && isGone(before.meilisearch)).toBe(true)
    expect(await ask(launcher, 'select word from kept')).toEqual([{ word: 'taalcafé' }])
  })

  test('keeps its data folder for itself while it runs', async () => {
    await expect(claimDataDir(dataDir)).rejects.toThrow(
      `De sociale kaart draait al vanuit ${dataDir} (proces ${launcher.pids.launcher}).`,
    )
  })

  test('starts again after its Postgres was killed outright', async () => {
    process.kill(launcher.pids.postgres, 'SIGKILL')
    process.kill(launcher.pids.launcher, 'SIGKILL')
    await vi.waitFor(everythingIsGone, patiently)
    launcher = await startStandIn(dataDir, ...ports)
    expect(await ask(launcher, 'select word from kept')).toEqual([{ word: 'taalcafé' }])
  })
})
