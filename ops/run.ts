// `npm run reindex` and the like: a command of another room, told where the servers of this house are.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkDatabaseUrl } from './check-database-url.ts'
import { cmsEnvironment, type Servers } from './child-environment.ts'
import { endWith } from './end-with.ts'
import { type Environment, loadDotEnv, readEnvironment, root } from './environment.ts'
import { Fault } from './fault.ts'
import { superuser } from './postgres-cluster.ts'
import { readSecrets } from './secrets.ts'

const closed = 'Het huis is niet open. Start het eerst met `npm start` (met dezelfde DATA_DIR en poorten).'

/** Where the servers are: those of the environment, else those that `npm start` runs on this machine. */
async function findServers(env: Environment): Promise<{ servers: Servers; payloadSecret: string }> {
  const isOwn = !env.databaseUrl || !env.meiliUrl || !env.payloadSecret
  if (isOwn && !existsSync(path.join(env.dataDir, 'secrets.json'))) throw new Fault(closed)
  const secrets = isOwn ? readSecrets(env.dataDir) : undefined
  const own = `postgres://${superuser}:${secrets?.postgresPassword}@127.0.0.1:${env.ports.postgres}/${superuser}`
  const databaseUrl = env.databaseUrl ?? own
  await checkDatabaseUrl(databaseUrl).catch((err: unknown) => {
    throw env.databaseUrl ? err : new Fault(closed)
  })
  const meiliUrl = env.meiliUrl ?? `http://127.0.0.1:${env.ports.meilisearch}`
  const meiliMasterKey = env.meiliMasterKey ?? secrets?.meiliMasterKey ?? ''
  const payloadSecret = env.payloadSecret ?? secrets?.payloadSecret ?? ''
  return { servers: { databaseUrl, meiliUrl, meiliMasterKey, meiliSearchKey: '' }, payloadSecret }
}

try {
  loadDotEnv()
  const env = readEnvironment()
  const { servers, payloadSecret } = await findServers(env)
  // Reads the same as the cms does, but is not the cms: no timers, no reload.
  const vars = { ...cmsEnvironment(env, servers, payloadSecret, false), SEED_PASSWORD: env.seedPassword }
  const child = spawn(process.execPath, process.argv.slice(2), {
    cwd: root,
    env: vars as unknown as NodeJS.ProcessEnv,
    stdio: 'inherit',
  })
  child.once('exit', (code) => process.exit(code ?? 1))
} catch (err) {
  process.exit(endWith(err))
}
