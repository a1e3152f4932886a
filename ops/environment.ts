import { existsSync } from 'node:fs'
import path from 'node:path'
import { Fault } from './fault.ts'

export const root = path.resolve(import.meta.dirname, '..')

const portNames = {
  site: 'SITE_PORT',
  cms: 'CMS_PORT',
  postgres: 'PG_PORT',
  meilisearch: 'MEILI_PORT',
} as const
const usualPorts = { site: 4321, cms: 3000, postgres: 54329, meilisearch: 7700 }
export type Ports = Record<keyof typeof portNames, number>
export type PortVariable = (typeof portNames)[keyof typeof portNames]
export const portVariables: Record<keyof Ports, PortVariable> = portNames

/** Looser than Node's own type, to which Next adds a duty. */
export type Vars = Record<string, string | undefined>

export type Environment = ReturnType<typeof readEnvironment>

/** The only reader of the environment in the launcher. An empty value counts as none. */
export function readEnvironment(env: Vars = process.env) {
  const given = (name: string) => env[name]?.trim() || undefined
  const ports = readPorts(given)
  const dataDir = path.resolve(root, given('DATA_DIR') ?? '.data')
  const read = {
    isProduction: readMode(given) === 'production',
    ports,
    dataDir,
    mediaDir: path.resolve(root, given('MEDIA_DIR') ?? path.join(dataDir, 'media')),
    copyDir: path.resolve(root, given('COPY_DIR') ?? path.join(dataDir, 'copy')),
    databaseUrl: given('DATABASE_URL'),
    meiliUrl: readMeiliUrl(given),
    meiliMasterKey: given('MEILI_MASTER_KEY'),
    meiliSearchKey: given('MEILI_SEARCH_KEY'),
    meiliPrefix: given('MEILI_PREFIX') ?? 'sk',
    meilisearchBin: given('MEILISEARCH_BIN'),
    payloadSecret: given('PAYLOAD_SECRET'),
    helpKey: given('HELP_KEY'),
    seedPassword: given('SEED_PASSWORD'),
    cmsUrl: given('CMS_URL') ?? `http://127.0.0.1:${ports.cms}`,
    siteUrl: given('SITE_URL') ?? `http://127.0.0.1:${ports.site}`,
  }
  ensureSecrets(read)
  return read
}

type Given = (name: string) => string | undefined

function readMode(given: Given): string {
  const mode = given('SOCIALE_KAART_MODE') ?? 'demo'
  if (mode === 'demo' || mode === 'production') return mode
  throw new Fault(`SOCIALE_KAART_MODE is "${mode}". Kies demo of production.`)
}

function readPorts(given: Given): Ports {
  const names = Object.keys(portNames) as (keyof Ports)[]
  const ports = Object.fromEntries(names.map((name) => [name, readPort(given, name)])) as Ports
  for (const [i, name] of names.entries()) {
    const twin = names.slice(0, i).find((other) => ports[other] === ports[name])
    if (twin)
      throw new Fault(
        `${portNames[twin]} en ${portNames[name]} zijn allebei ${ports[name]}. Geef elk een eigen poort.`,
      )
  }
  return ports
}

function readPort(given: Given, name: keyof Ports): number {
  const text = given(portNames[name]) ?? String(usualPorts[name])
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Fault(`${portNames[name]} is "${text}". Kies een getal van 1 tot en met 65535.`)
}

function readMeiliUrl(given: Given): string | undefined {
  const text = given('MEILI_URL')
  if (text && !/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new Fault('MEILI_URL is geen geldig adres. Het moet lijken op http://machine:7700.')
  return text
}

type Secretive = {
  isProduction: boolean
  payloadSecret?: string | undefined
  meiliMasterKey?: string | undefined
  meiliUrl?: string | undefined
  meiliSearchKey?: string | undefined
}

/** Made-up secrets are for trying out: who goes live brings their own. */
function ensureSecrets({ isProduction, payloadSecret, meiliMasterKey, meiliUrl }: Secretive) {
  if (payloadSecret !== undefined && payloadSecret.length < 32)
    throw new Fault(
      'PAYLOAD_SECRET is te kort. Neem minstens 32 willekeurige tekens, bijvoorbeeld uit: openssl rand -hex 32',
    )
  if (meiliMasterKey !== undefined && Buffer.byteLength(meiliMasterKey) < 16)
    throw new Fault(
      'MEILI_MASTER_KEY is te kort. Neem minstens 16 willekeurige tekens, bijvoorbeeld uit: openssl rand -hex 32',
    )
  if (isProduction && !payloadSecret)
    throw new Fault(
      'SOCIALE_KAART_MODE is production: zet PAYLOAD_SECRET op minstens 32 willekeurige tekens.',
    )
  if ((isProduction || meiliUrl) && !meiliMasterKey)
    throw new Fault(
      'Zet MEILI_MASTER_KEY op de hoofdsleutel van Meilisearch: die hoort bij MEILI_URL en bij production.',
    )
}

/** What stands in `.env` counts where the shell says nothing. */
export function loadDotEnv(): void {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
