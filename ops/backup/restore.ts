// `npm run restore -- FILE`: what a backup holds, in the place of what the house has. `-- FILE --over` for a house in use;
// `-- FILE --check` only looks the backup over.
import { parseArgs } from 'node:util'
import { cmsEnvironment, type Servers } from '../child-environment.ts'
import { endWith } from '../end-with.ts'
import { loadDotEnv, readEnvironment, root } from '../environment.ts'
import { Fault } from '../fault.ts'
import { type House, openHouse } from '../house.ts'
import { createProgress } from '../progress.ts'
import { makeOpenDir } from '../reachable.ts'
import { runToEnd } from '../run-to-end.ts'
import { stopNoted } from '../running.ts'
import { startServers } from '../start-servers.ts'
import { type Backup, openBackup } from './open-backup.ts'
import { type Aside, restoreHouse } from './restore-house.ts'
import { secretMark } from './secret-mark.ts'

const progress = createProgress()
let house: House | undefined
let isStopping = false

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { over: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length !== 1) throw new Fault('Noem één back-up: npm run restore -- BESTAND')
  return { file: positionals[0]!, ...values }
}

async function restore(): Promise<void> {
  loadDotEnv()
  const { file, over, check } = readArguments()
  const backup = await progress.step('De back-up nakijken', (tell) => openBackup(file, tell))
  progress.say(`Gemaakt op ${backup.label.made}, ${backup.label.tables.length} tabellen. De back-up is heel.`)
  if (check) return
  const env = readEnvironment()
  house = await openHouse(env, { dev: false, progress, giveUp: (line) => void stop(1, new Fault(line)) })
  makeOpenDir(env.mediaDir)
  const servers = await progress.step('Database en zoekmachine starten', () => startServers(house!))
  const aside = await progress.step('De gegevens terugzetten', (tell) =>
    restoreHouse(backup, {
      databaseUrl: servers.databaseUrl,
      mediaDir: env.mediaDir,
      isOver: over,
      now: new Date(),
      migrate: (databaseUrl, names) => runInCms(servers, databaseUrl, ['cms/migrate.ts', ...names]),
      tell,
    }),
  )
  await progress.step('De zoekindex vullen', (tell) =>
    runInCms(servers, servers.databaseUrl, ['cms/outbox/reindex.ts'], tell),
  )
  for (const line of afterwards(backup, aside)) progress.say(line)
}

/** A command of the cms, to its end. */
const runInCms = (servers: Servers, databaseUrl: string, args: string[], tell?: (line: string) => void) => {
  const { env, secrets, claim, log } = house!
  const note = log('prepare')
  return runToEnd('De gegevens terugzetten', {
    name: 'prepare',
    command: process.execPath,
    args,
    cwd: root,
    env: cmsEnvironment(env, { ...servers, databaseUrl }, env.payloadSecret ?? secrets.payloadSecret, false),
    log: (line) => (note(line), tell?.(line)),
    running: claim.running,
  })
}

/** What the person at the keyboard should know now. */
function afterwards({ label }: Backup, { database, media }: Aside): string[] {
  const { env, secrets } = house!
  const isSameSecret = label.hints.secretMark === secretMark(env.payloadSecret ?? secrets.payloadSecret)
  return [
    'Klaar. Start het huis weer.',
    ...(database
      ? [`De database van hiervoor heet nu ${database}. Weg ermee: drop database "${database}"`]
      : []),
    ...(media ? [`De foto’s van hiervoor staan in ${media}.`] : []),
    ...(isSameSecret
      ? []
      : [
          'PAYLOAD_SECRET is een andere dan toen: iedereen logt opnieuw in, en de codes van de tweede stap werken niet meer. Zie Production in README.md.',
        ]),
  ]
}

/** The reason comes last, where it is read. */
async function stop(code: number, reason?: unknown): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (house) {
    const { running } = house.claim
    running.isStopping = true
    house.claim.markStopping()
    await stopNoted(running.dir, running.launcher)
    house.claim.release()
  }
  process.exit(reason ? endWith(reason) : code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(1))
process.on('uncaughtException', (err) => void stop(1, err))

await restore().then(
  () => stop(0),
  (err: unknown) => stop(1, err),
)
