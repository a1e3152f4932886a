import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '#ops/free-port.ts'
import { ensureSearchKey } from '#ops/search-key.ts'
import { readSecrets } from '#ops/secrets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    cmsUrl: string
    dataDir: string
    seedPassword: string
    /** With which one may read the figures of site and cms. */
    metricsKey: string
    meiliUrl: string
    meiliSearchKey: string
    /** Where the house asks for addresses; nobody answers there until a journey does. */
    geocoderPort: number
  }
}

const root = path.join(import.meta.dirname, '../..')
const longestMs = 15 * 60_000

/** One house for all journeys, opened as anyone would: `npm start`, on ports and data of its own. */
export default async function openHouse(project: TestProject) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'journeys-'))
  chmodSync(dataDir, 0o755) // as root, Postgres runs as somebody else, who must get in
  const ports = {
    SITE_PORT: await freePort(),
    CMS_PORT: await freePort(),
    PG_PORT: await freePort(),
    MEILI_PORT: await freePort(),
  }
  const geocoderPort = await freePort()
  const seedPassword = 'een-wandeling-door-het-huis'
  const metricsKey = randomUUID()
  const env = {
    ...process.env,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    NODE_ENV: undefined,
    DATABASE_URL: undefined,
    MEILI_URL: undefined,
    DATA_DIR: dataDir,
    SEED_PASSWORD: seedPassword,
    METRICS_KEY: metricsKey,
    LOG_REQUESTS: 'all',
    // No page may ask anything of anybody else, and a test must not depend on who is reachable.
    MAP_STYLE_URL: '',
    GEOCODER_URL: `http://127.0.0.1:${geocoderPort}/search/v3_1`,
  } as unknown as NodeJS.ProcessEnv
  const house = spawn(process.execPath, ['ops/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await isReady(house)
  project.provide('siteUrl', `http://127.0.0.1:${ports.SITE_PORT}`)
  project.provide('cmsUrl', `http://127.0.0.1:${ports.CMS_PORT}`)
  project.provide('dataDir', dataDir)
  project.provide('seedPassword', seedPassword)
  project.provide('metricsKey', metricsKey)
  project.provide('geocoderPort', geocoderPort)
  const meiliUrl = `http://127.0.0.1:${ports.MEILI_PORT}`
  project.provide('meiliUrl', meiliUrl)
  project.provide('meiliSearchKey', await ensureSearchKey(meiliUrl, readSecrets(dataDir).meiliMasterKey))
  return async () => {
    const gone = new Promise((resolve) => house.once('exit', resolve))
    house.kill('SIGINT')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function isReady(house: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${said.slice(-4_000)}`))
    const timer = setTimeout(() => fail('Het huis ging niet open.'), longestMs)
    const listen = (chunk: Buffer) => {
      said += String(chunk)
      // The closing block of the launcher.
      if (!said.includes('redactie@example.org')) return
      clearTimeout(timer)
      resolve()
    }
    house.stdout!.on('data', listen)
    house.stderr!.on('data', listen)
    house.once('exit', (code) => fail(`Het huis ging dicht (${code}).`))
  })
}
