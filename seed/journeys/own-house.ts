import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPayload } from '#cms/open-payload.ts'
import { migrateTables } from '#cms/prepare-cms.ts'
import { buildSmallTown } from '#cms/outbox/testing/small-town.ts'
import { freePort } from '#ops/free-port.ts'
import { startPostgres } from '#ops/postgres.ts'
import { isAlive, pidOf } from '#ops/process-mark.ts'
import { readNote } from '#ops/running.ts'
import { readSecrets } from '#ops/secrets.ts'
import { answers } from '#ops/wait-until-ready.ts'

export const houseParts = ['postgres', 'meilisearch', 'cms', 'site', 'warden', 'launcher'] as const
export type HousePart = (typeof houseParts)[number]

export type OwnHouse = Awaited<ReturnType<typeof openOwnHouse>>

const root = path.join(import.meta.dirname, '../..')
const password = 'een-wandeling-door-het-huis'
const inviters = Array.from({ length: 6 }, (_, i) => `uitnodiger${i}@example.org`)

/**
 * A house for one journey that will break it, launcher and all: opened by `npm start`'s own script on ports and data of its
 * own, and opened again when the launcher is gone, as a service manager does.
 * @param more what else its processes get to know.
 */
export async function openOwnHouse(more: Record<string, string> = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'own-house-'))
  chmodSync(dataDir, 0o755) // as root, Postgres runs as somebody else, who must get in
  const ports = {
    site: await freePort(),
    cms: await freePort(),
    pg: await freePort(),
    meili: await freePort(),
  }
  await furnish(dataDir, ports.pg)
  const launcher = keepLauncher(environmentOf(dataDir, ports, more))
  const [siteUrl, cmsUrl] = [`http://127.0.0.1:${ports.site}`, `http://127.0.0.1:${ports.cms}`]
  const isOpen = async () =>
    (await answers(`${cmsUrl}/api/health`)) && (await answers(`${siteUrl}/api/v1/status`))

  /** Until residents and partners are served again. */
  async function untilOpen(ms = 15 * 60_000) {
    for (const end = Date.now() + ms; !(await isOpen()); await sleep(50))
      if (Date.now() > end) throw new Error(`Het huis ging niet open.\n${launcher.said()}`)
  }
  async function close() {
    await launcher.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }

  await untilOpen().catch(async (err: unknown) => {
    await close()
    throw err
  })
  const { postgresPassword, meiliMasterKey } = readSecrets(dataDir)
  const processOf = (part: HousePart): number | undefined =>
    part === 'launcher' ? launcher.pid() : notedPid(path.join(dataDir, 'run'), part)
  return {
    ...{ siteUrl, cmsUrl, password, inviters, untilOpen, close },
    databaseUrl: `postgres://kaart:${postgresPassword}@127.0.0.1:${ports.pg}/kaart`,
    search: { url: `http://127.0.0.1:${ports.meili}`, key: meiliMasterKey, prefix: 'sk' },
    /** The number of the process in which a part runs now; undefined when it does not. */
    pidOf: processOf,
    /** How often the launcher was started. */
    openings: launcher.openings,
  }
}

/** A note outlives its process when the launcher was killed, and its number may be somebody else's by then. */
function notedPid(dir: string, part: Exclude<HousePart, 'launcher'>): number | undefined {
  const mark = readNote(dir, part)?.mark
  return mark && isAlive(mark) ? pidOf(mark) : undefined
}

function environmentOf(
  dataDir: string,
  ports: Record<'site' | 'cms' | 'pg' | 'meili', number>,
  more: Record<string, string>,
): NodeJS.ProcessEnv {
  const given = Object.entries(ports).map(([name, port]) => [`${name.toUpperCase()}_PORT`, String(port)])
  return {
    ...process.env,
    ...Object.fromEntries(given),
    ...Object.fromEntries(notOurs.map((name) => [name, undefined])),
    ...{ DATA_DIR: dataDir, SEED_PASSWORD: password, MAP_STYLE_URL: '', GEOCODER_URL: '', ...more },
  } as unknown as NodeJS.ProcessEnv
}

/** Starts the launcher, and again whenever it ends, until it is stopped. */
function keepLauncher(env: NodeJS.ProcessEnv) {
  let launcher: ChildProcess
  let said = ''
  let openings = 0
  let isClosing = false
  function open() {
    if (isClosing) return
    openings++
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    launcher = spawn(process.execPath, ['ops/start.ts'], { cwd: root, env, stdio })
    for (const stream of [launcher.stdout!, launcher.stderr!])
      stream.on('data', (chunk: Buffer) => void (said = (said + String(chunk)).slice(-4_000)))
    launcher.once('exit', () => setTimeout(open, 200))
  }
  open()
  return {
    pid: () => launcher.pid,
    openings: () => openings,
    /** Its last words. */
    said: () => said,
    stop: async () => {
      isClosing = true
      if (launcher.exitCode !== null || launcher.signalCode !== null) return
      const gone = new Promise((resolve) => launcher.once('exit', resolve))
      launcher.kill('SIGINT')
      await gone
    },
  }
}

/** Just enough of a town, and two people to work in it: the whole one takes most of a minute to fill. */
async function furnish(dataDir: string, port: number) {
  const { postgresPassword, payloadSecret } = readSecrets(dataDir)
  const server = await startPostgres({
    dir: path.join(dataDir, 'postgres'),
    port,
    password: postgresPassword,
  })
  Object.assign(process.env, { DATABASE_URL: server.url, PAYLOAD_SECRET: payloadSecret })
  const { payload, client } = await openPayload()
  try {
    await migrateTables(payload)
    await buildSmallTown(payload)
    const people = [
      ['redactie@example.org', 'editor'],
      ['beheer@example.org', 'admin'],
      ...inviters.map((email) => [email, 'editor']),
    ]
    for (const [email, role] of people)
      await payload.create({ collection: 'users', data: { email, password, role, name: email } as never })
  } finally {
    await client.end()
    await payload.destroy()
    await server.stop()
  }
}

/** What would lead it to somebody else's servers. */
const notOurs = [
  'NODE_ENV',
  'DATABASE_URL',
  'MEILI_URL',
  'MEILI_MASTER_KEY',
  'MEILI_SEARCH_KEY',
  'MEILI_PREFIX',
].concat(['MEDIA_DIR', 'CMS_URL', 'SITE_URL', 'SOCIALE_KAART_MODE', 'PAYLOAD_SECRET', 'HELP_KEY', 'SMTP_URL'])
