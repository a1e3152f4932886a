// `npm start` and `npm run dev`: everything that is needed, on this machine, with one command.
import { buildAll } from './build-all.ts'
import { cmsEnvironment, type Servers } from './child-environment.ts'
import { endWith } from './end-with.ts'
import { type Environment, loadDotEnv, portVariables, readEnvironment } from './environment.ts'
import { Fault } from './fault.ts'
import { ensurePortFree } from './free-port.ts'
import { type House, openHouse } from './house.ts'
import { prepare } from './prepare.ts'
import { createProgress } from './progress.ts'
import { makeOpenDir } from './reachable.ts'
import { isAnythingNoted, stopNoted } from './running.ts'
import { readSeedPassword } from './secrets.ts'
import { serveCms, serveSite } from './serve.ts'
import { startServers } from './start-servers.ts'
import { welcome } from './welcome.ts'
import { whenNpmDies } from './when-npm-dies.ts'

const dev = process.argv.includes('--dev')
const progress = createProgress()
let house: House | undefined
let isStopping = false

async function start() {
  if (process.platform === 'win32') throw new Fault('Windows zelf kan dit niet draaien. Start het in WSL 2.')
  loadDotEnv()
  const env = readEnvironment()
  const giveUp = (line: string) =>
    void stop(1, new Fault(`${line} Kijk in ${env.dataDir}/logs wat er misgaat.`))
  house = await openHouse(env, { dev, progress, giveUp })
  await ensurePortsFree(env)
  makeOpenDir(env.mediaDir)
  const servers = await progress.step('Database en zoekmachine starten', () => startServers(house!))
  if (!dev) await buildAll({ progress, running: house.claim.running, log: house.log('build') })
  await fillAndServe(house, servers)
}

async function fillAndServe(house: House, servers: Servers) {
  const { env, secrets } = house
  const payloadSecret = env.payloadSecret ?? secrets.payloadSecret
  const password = env.isProduction ? undefined : readSeedPassword(env.dataDir, env.seedPassword)
  const cmsEnv = { ...cmsEnvironment(env, servers, payloadSecret, dev), SEED_PASSWORD: password }
  await progress.step('Gegevens klaarzetten', (tell) => prepare(house, cmsEnv, tell))
  await progress.step('Cms en site starten', () =>
    Promise.all([serveCms(house, servers, payloadSecret), serveSite(house, servers)]),
  )
  if (password && env.seedPassword && env.seedPassword !== password)
    progress.say(
      '! SEED_PASSWORD geldt alleen bij de eerste keer vullen; hieronder staat het wachtwoord van toen.',
    )
  progress.say(welcome({ siteUrl: env.siteUrl, adminUrl: `${env.cmsUrl}/admin`, password }))
}

/** Only what we start ourselves needs a port here. */
async function ensurePortsFree({ ports, databaseUrl, meiliUrl }: Environment) {
  const names = ['site', 'cms', ...(databaseUrl ? [] : ['postgres']), ...(meiliUrl ? [] : ['meilisearch'])]
  for (const name of names as (keyof typeof ports)[]) await ensurePortFree(ports[name], portVariables[name])
}

/** The reason comes last, where it is read. */
async function stop(code: number, reason?: unknown): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (house) await stopHouse(house)
  process.exit(reason ? endWith(reason) : code)
}

async function stopHouse({ claim }: House) {
  const { running } = claim
  running.isStopping = true
  claim.markStopping()
  const stopAll = () => stopNoted(running.dir, running.launcher)
  await (isAnythingNoted(running) ? progress.step('Stoppen', stopAll) : stopAll())
  claim.release()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
process.on('uncaughtException', (err) => void stop(1, err))
process.stdout.on('error', () => {}) // the reader of our output left; the house stays open
whenNpmDies(() => void stop(0))

await start().catch((err) => stop(1, err))
