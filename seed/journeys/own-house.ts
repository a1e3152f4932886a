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
import { readNote } from '#ops/running.ts'
import { readSecrets } from '#ops/secrets.ts'

export const houseParts = ['postgres', 'meilisearch', 'cms', 'site', 'warden', 'launcher'] as const
export type HousePart = (typeof houseParts)[number]

export type OwnHouse = Awaited<ReturnType<typeof openOwnHouse>>

const root = path.join(import.meta.dirname, '../..')
const password = 'een-wandeling-door-het-huis'

/**
 * A house for one journey that will break it, launcher and all: opened by `npm start`'s own script on ports and data of its
 * own, and opened again when the launcher is gone, as a service manager does.
 * @param more what else its processes get to know.
 */
export async function openOwnHouse(more: Record<string, string> = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'own-house-'))
  chmodSync(dataDir, 0o755) // as root, Postgres runs as somebody else, who must get in
  const [site, cms, postgres, meilisearch] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  const ports = { SITE_PORT: site, CMS_PORT: cms, PG_PORT: postgres, MEILI_PORT: meilisearch }
  const env = {
    ...process.env,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    ...Object.fromEntries(notOurs.map((name) => [name, undefined])),
    ...{ DATA_DIR: dataDir, SEED_PASSWORD: password, MAP_STYLE_URL: '', GEOCODER_URL: '', ...more },
  } as unknown as NodeJS.ProcessEnv
  await furnish(dataDir, postgres)
  let launcher: ChildProcess | undefined
  let said = ''
  let openings = 0
  let isClosing = false

  function open() {
    openings++
    launcher = spawn(process.execPath, ['ops/start.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const listen = (chunk: Buffer) => void (said = (said + String(chunk)).slice(-40_000))
    launcher.stdout!.on('data', listen)
    launcher.stderr!.on('data', listen)
    launcher.once('exit', () => void (isClosing || setTimeout(() => isClosing || open(), 200)))
  }

  const answers = (url: string) =>
    fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      (answer) => answer.ok,
      () => false,
    )
  const isOpen = async () =>
    (await answers(`http://127.0.0.1:${cms}/api/health`)) &&
    (await answers(`http://127.0.0.1:${site}/api/v1/status`))

  /** Until residents and partners are served again. */
  async function untilOpen(ms = 15 * 60_000) {
    for (const end = Date.now() + ms; !(await isOpen()); await sleep(50))
      if (Date.now() > end) throw new Error(`Het huis ging niet open.\n${said.slice(-4_000)}`)
  }

  async function close() {
    isClosing = true
    if (launcher && launcher.exitCode === null && launcher.signalCode === null) {
      const gone = new Promise((resolve) => launcher!.once('exit', resolve))
      launcher.kill('SIGINT')
      await gone
    }
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }

  open()
  await untilOpen()
  const { postgresPassword, meiliMasterKey } = readSecrets(dataDir)
  return {
    siteUrl: `http://127.0.0.1:${site}`,
    cmsUrl: `http://127.0.0.1:${cms}`,
    databaseUrl: `postgres://kaart:${postgresPassword}@127.0.0.1:${postgres}/kaart`,
    search: { url: `http://127.0.0.1:${meilisearch}`, key: meiliMasterKey, prefix: 'sk' },
    password,
    /** The number of the process in which a part runs now; undefined when it does not. */
    pidOf: (part: HousePart): number | undefined =>
      part === 'launcher'
        ? launcher?.pid
        : Number.parseInt(readNote(path.join(dataDir, 'run'), part)?.mark ?? '', 10) || undefined,
    /** How often the launcher was started. */
    openings: () => openings,
    /** The last words of the launcher. */
    said: () => said,
    untilOpen,
    close,
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
    for (const [email, role] of Object.entries({
      'redactie@example.org': 'editor',
      'beheer@example.org': 'admin',
    }))
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
