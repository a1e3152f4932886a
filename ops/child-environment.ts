import { createHmac, randomBytes } from 'node:crypto'
import type { Environment, Vars } from './environment.ts'

export type Servers = {
  databaseUrl: string
  meiliUrl: string
  meiliMasterKey: string
  meiliSearchKey: string
}

const quietTools = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
}

/** A build reaches no server and keeps no secret; what the cms wants to see filled in is made up for once. */
export function buildEnvironment(): Vars {
  const placeholders = {
    DATABASE_URL: 'postgres://build:build@127.0.0.1:9/build',
    MEILI_URL: 'http://127.0.0.1:9',
    MEILI_MASTER_KEY: randomBytes(32).toString('hex'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  }
  return { ...process.env, ...placeholders, ...quietTools, NODE_ENV: 'production' }
}

/** With it the site may pass on what residents send, and nothing else. The same each time, and no way back to the secret. */
const helpKey = (env: Environment, { meiliMasterKey }: Servers) =>
  env.helpKey ?? createHmac('sha256', meiliMasterKey).update('help').digest('hex')

function sharedEnvironment(env: Environment, servers: Servers, dev: boolean): Vars {
  return {
    ...process.env,
    ...quietTools,
    NODE_ENV: dev ? 'development' : 'production',
    MEILI_URL: servers.meiliUrl,
    MEILI_PREFIX: env.meiliPrefix,
    MEDIA_DIR: env.mediaDir,
    CMS_URL: env.cmsUrl,
    SITE_URL: env.siteUrl,
    HELP_KEY: helpKey(env, servers),
  }
}

export function cmsEnvironment(
  env: Environment,
  servers: Servers,
  payloadSecret: string,
  dev: boolean,
): Vars {
  return {
    ...sharedEnvironment(env, servers, dev),
    DATABASE_URL: servers.databaseUrl,
    MEILI_MASTER_KEY: servers.meiliMasterKey,
    PAYLOAD_SECRET: payloadSecret,
    SEED_PASSWORD: undefined,
  }
}

const secretsOfCms = [
  'DATABASE_URL',
  'MEILI_MASTER_KEY',
  'PAYLOAD_SECRET',
  'SMTP_URL',
  'SEED_PASSWORD',
  'ADMIN_PASSWORD',
]

/** The site can read the index and nothing else: it is not told how to get into the database or the cms. */
export function siteEnvironment(env: Environment, servers: Servers, dev: boolean): Vars {
  const withheld = Object.fromEntries(secretsOfCms.map((name) => [name, undefined]))
  const own = {
    MEILI_SEARCH_KEY: servers.meiliSearchKey,
    COPY_DIR: env.copyDir,
    HOST: '127.0.0.1',
    PORT: String(env.ports.site),
  }
  return { ...sharedEnvironment(env, servers, dev), ...withheld, ...own }
}
