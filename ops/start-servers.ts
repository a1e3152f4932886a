import path from 'node:path'
import { checkDatabaseUrl } from './check-database-url.ts'
import { checkMeiliUrl } from './check-meili-url.ts'
import type { Servers } from './child-environment.ts'
import type { House } from './house.ts'
import { keepRunning } from './keep-running.ts'
import { isAboutData, startMeilisearch } from './meilisearch.ts'
import { startPostgres } from './postgres.ts'
import { watchSoundness } from './watch-soundness.ts'

/** The database and the search engine: our own, or the ones that the environment points to. */
export async function startServers(house: House): Promise<Servers> {
  const [databaseUrl, search] = await Promise.all([database(house), searchEngine(house)])
  return { databaseUrl, ...search }
}

async function database(house: House): Promise<string> {
  const { env, secrets, claim } = house
  if (env.databaseUrl) {
    await checkDatabaseUrl(env.databaseUrl)
    return env.databaseUrl
  }
  const dir = path.join(env.dataDir, 'postgres')
  const log = house.log('postgres')
  const { running } = claim
  const password = secrets.postgresPassword
  const start = () => startPostgres({ dir, port: env.ports.postgres, password, log, running })
  return (await keepRunning({ ...supervision(house), name: 'Postgres', start })).url
}

async function searchEngine(house: House): Promise<Omit<Servers, 'databaseUrl'>> {
  const { env, secrets, claim } = house
  const key = env.meiliMasterKey ?? secrets.meiliMasterKey
  if (env.meiliUrl) {
    const meiliSearchKey = await checkMeiliUrl(env.meiliUrl, key, env.meiliSearchKey)
    return { meiliUrl: env.meiliUrl, meiliMasterKey: key, meiliSearchKey }
  }
  const dir = path.join(env.dataDir, 'meilisearch')
  const log = house.log('meilisearch')
  const { running } = claim
  const start = async () => {
    const started = await startMeilisearch({
      dir,
      port: env.ports.meilisearch,
      key,
      binary: env.meilisearchBin,
      log: (line) => {
        log(line)
        if (isAboutData(line)) house.progress.say(`! ${line}`)
      },
      running,
    })
    watchSoundness(started)
    return started
  }
  const { url, searchKey } = await keepRunning({ ...supervision(house), name: 'Meilisearch', start })
  return { meiliUrl: url, meiliMasterKey: key, meiliSearchKey: searchKey }
}

const supervision = (house: House) => ({
  running: house.claim.running,
  say: house.progress.say,
  giveUp: house.giveUp,
})
