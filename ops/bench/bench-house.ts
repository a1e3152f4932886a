import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildAll } from '../build-all.ts'
import { cmsEnvironment, type Servers } from '../child-environment.ts'
import { claimDataDir } from '../claim-data-dir.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { freePort } from '../free-port.ts'
import { hireWarden } from '../hire-warden.ts'
import type { House } from '../house.ts'
import { logTo } from '../log-file.ts'
import { makeOpenDir } from '../reachable.ts'
import { prepare } from '../prepare.ts'
import type { Progress } from '../progress.ts'
import { openRunning, type Running, stopNoted } from '../running.ts'
import { readSecrets, readSeedPassword } from '../secrets.ts'
import { serveCms } from '../serve.ts'
import { startServers } from '../start-servers.ts'
import { generateListings } from './generate-listings.ts'
import { runCommand, startSite, untilSettled } from './house-programs.ts'

/** A whole house of its own: real parts, production builds, ports nobody uses, in a folder that goes with it. */
export type BenchHouse = {
  env: Environment
  servers: Servers
  password: string
  /** The site as residents get it. */
  siteUrl: string
  /** The same site, which keeps no answer. */
  bareSiteUrl: string
  /** Runs a command of the cms here; resolves with what it said. */
  run: (script: string) => Promise<string>
  /** Lets the town grow to so many listings; a smaller number leaves it as it is. */
  grow: (listings: number) => Promise<void>
}

export type Opened = { house: BenchHouse; stop: () => Promise<void> }

/** What would point the house at somebody else's servers or folders. */
const notOurs = [
  'DATABASE_URL',
  'MEILI_URL',
  'MEILI_MASTER_KEY',
  'MEILI_SEARCH_KEY',
  'MEILI_PREFIX',
  'MEDIA_DIR',
  'COPY_DIR',
].concat([
  'CMS_URL',
  'SITE_URL',
  'SITE_CACHE',
  'SOCIALE_KAART_MODE',
  'PAYLOAD_SECRET',
  'SEED_PASSWORD',
  'SMTP_URL',
])

/** @param listings grows the town to so many; a smaller number leaves it as it is. */
export async function openBenchHouse(
  listings: number,
  progress: Progress,
  giveUp: (line: string) => void,
): Promise<Opened> {
  const outer = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-bench-'))
  chmodSync(outer, 0o755) // Postgres may run as another user
  const house = await emptyHouse(path.join(outer, 'data'), progress, giveUp)
  // the second site: the launcher's own notes have room for one
  const second = openRunning(path.join(outer, 'second'))
  hireWarden(second)
  const stop = async () => {
    const all = [second, house.claim.running]
    for (const running of all) running.isStopping = true
    for (const { dir, launcher } of all) await stopNoted(dir, launcher)
    rmSync(outer, { recursive: true, force: true })
  }
  try {
    return { house: await furnish(house, second, listings), stop }
  } catch (err) {
    await stop()
    throw err
  }
}

async function emptyHouse(dataDir: string, progress: Progress, giveUp: House['giveUp']): Promise<House> {
  for (const name of notOurs) delete process.env[name]
  const [site, cms, postgres, meilisearch] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  const ports = { SITE_PORT: site, CMS_PORT: cms, PG_PORT: postgres, MEILI_PORT: meilisearch }
  const given = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]))
  const env = readEnvironment({ ...process.env, ...given, DATA_DIR: dataDir })
  const claim = await claimDataDir(dataDir)
  hireWarden(claim.running, path.dirname(dataDir))
  makeOpenDir(env.mediaDir)
  const log: House['log'] = (name) => logTo(path.join(dataDir, 'logs', `${name}.log`))
  return { env, dev: false, secrets: readSecrets(dataDir), progress, claim, log, giveUp }
}

async function furnish(house: House, second: Running, listings: number): Promise<BenchHouse> {
  const { env, progress, secrets, claim } = house
  const servers = await progress.step('Database en zoekmachine starten', () => startServers(house))
  await buildAll({ progress, running: claim.running, log: house.log('build') })
  const password = readSeedPassword(env.dataDir, undefined)
  const cmsEnv = { ...cmsEnvironment(env, servers, secrets.payloadSecret, false), SEED_PASSWORD: password }
  const run = (script: string) => runCommand(script, cmsEnv, claim.running)
  await progress.step('Het stadje klaarzetten', (tell) => prepare(house, cmsEnv, tell))
  const settle = (...sites: string[]) =>
    progress.step('Wachten tot de site het aanbod kent', () => Promise.all(sites.map(untilSettled)))
  const grow = async (upTo: number) => {
    if (upTo === 0) return
    await progress.step(`Laten groeien tot ${upTo} keer aanbod`, (tell) =>
      generateListings(servers.databaseUrl, upTo, tell),
    )
    await progress.step('De zoekindex vullen', () => run('cms/outbox/reindex.ts'))
  }
  await grow(listings)
  const [siteUrl, bareSiteUrl] = await progress.step('Cms en site starten', async () => {
    await serveCms(house, servers, secrets.payloadSecret)
    return Promise.all([
      startSite({ env, servers, port: env.ports.site, cache: true, running: claim.running }),
      startSite({ env, servers, port: await freePort(), cache: false, running: second }),
    ])
  })
  await settle(siteUrl, bareSiteUrl)
  const growMore = async (upTo: number) => {
    await grow(upTo)
    await settle(siteUrl, bareSiteUrl)
  }
  return { env, servers, password, siteUrl, bareSiteUrl, run, grow: growMore }
}
