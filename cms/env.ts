import path from 'node:path'
import { z } from 'zod'

/** The only reader of `process.env` in the cms. Refuses to start in words. */
const text = (fallback: string) => z.string().trim().default(fallback)

const shortestSecret = 32
const examples =
  /^(dev|demo|test|for-test|secret|geheim|password|wachtwoord|change-?me|verander|vervang|voorbeeld|example)/i

const schema = z.object({
  SOCIALE_KAART_MODE: z.enum(['demo', 'production']).default('demo'),
  DATABASE_URL: z
    .string({ error: 'DATABASE_URL ontbreekt. Zet er het adres van Postgres in, of gebruik `npm start`.' })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL moet beginnen met postgres://'),
  MEILI_URL: z
    .url('MEILI_URL moet een adres zijn, zoals http://127.0.0.1:7700.')
    .default('http://127.0.0.1:7700'),
  MEILI_MASTER_KEY: text(''),
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]{1,40}$/, 'MEILI_PREFIX mag alleen kleine letters, cijfers en _ hebben.')
    .default('sk'),
  PAYLOAD_SECRET: z
    .string({
      error: `PAYLOAD_SECRET ontbreekt: maak een geheim woord van ${shortestSecret} tekens of meer.`,
    })
    .trim()
    .min(
      shortestSecret,
      `PAYLOAD_SECRET is te kort: maak een geheim woord van ${shortestSecret} tekens of meer.`,
    ),
  CMS_URL: z
    .url('CMS_URL moet een adres zijn, zoals https://beheer.voorbeeld.nl.')
    .default('http://127.0.0.1:3000'),
  SITE_URL: z
    .url('SITE_URL moet een adres zijn, zoals https://www.voorbeeld.nl.')
    .default('http://127.0.0.1:4321'),
  MEDIA_DIR: text('.data/media'),
  HELP_KEY: text(''),
  SMTP_URL: text(''),
  SMTP_FROM: text('Sociale kaart <noreply@example.org>'),
  BOUNCE_ADDRESS: z
    .string()
    .regex(
      /^(|[\w.]{1,14}@[\w.-]+\.[a-z]+)$/i,
      'BOUNCE_ADDRESS moet een kort mailadres zijn, zoals bounce@voorbeeld.nl.',
    )
    .default(''),
  BOUNCE_KEY: text(''),
  METRICS_KEY: text(''),
  TRUSTED_PROXIES: text('127.0.0.1 ::1'),
  LOG_REQUESTS: text(''),
  SEED_PASSWORD: text(''),
  ADMIN_EMAIL: text(''),
  ADMIN_PASSWORD: text(''),
  CBS_API_URL: text('https://api.pdok.nl/cbs/wijken-en-buurten-2024/ogc/v1'),
  CBS_POSTCODE_API_URL: text('https://api.pdok.nl/cbs/postcode4/ogc/v1'),
})

/** Both may be set to nothing, which means: do not ask anybody. */
const pdok = {
  geocoder: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1',
  mapStyle:
    'https://api.pdok.nl/kadaster/brt-achtergrondkaart/ogc/v1/styles/standaard__webmercatorquad?f=mapbox',
}
const isWebOrNothing = (address: string) => !address || /^https?:\/\//.test(address)

/** On one's own machine nobody reads along. */
const isSafe = (address: string) => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

type Secret = 'PAYLOAD_SECRET' | 'MEILI_MASTER_KEY' | (typeof whereUsed)[number]
/** What may be left out, and is as secret as the others when it is there. */
const whereUsed = ['HELP_KEY', 'BOUNCE_KEY', 'METRICS_KEY'] as const

/** Fewer than eight different characters, or something that is said again and again. */
function isGuessable(secret: string): boolean {
  return new Set(secret).size < 8 || /^(.{1,12}?)\1+.{0,12}$/.test(secret)
}

/** Of Postgres from elsewhere, and of the first admin. */
function passwordFaults({ DATABASE_URL, ADMIN_EMAIL, ADMIN_PASSWORD }: z.infer<typeof schema>): string[] {
  const faults: string[] = []
  // Several hosts in one address are for Postgres to read.
  const { password = '', username = '', hostname = '' } = URL.parse(DATABASE_URL) ?? {}
  const isOwnMachine = hostname === '' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  const database = decodeURIComponent(password)
  const usual = /^(postgres|password|wachtwoord|admin|root|test|demo|example|voorbeeld|geheim|\d+)$/i
  if (!isOwnMachine && (database.length < 8 || usual.test(database) || database === username))
    faults.push('DATABASE_URL heeft een wachtwoord dat te raden is. Neem minstens 8 willekeurige tekens.')
  if (
    ADMIN_EMAIL &&
    (ADMIN_PASSWORD.length < 12 || examples.test(ADMIN_PASSWORD) || isGuessable(ADMIN_PASSWORD))
  )
    faults.push('ADMIN_PASSWORD is te raden. Neem minstens 12 tekens die niemand bedenkt.')
  return faults
}

function inWords(env: z.infer<typeof schema>): string[] {
  const faults: string[] = []
  const mustBeSecret = (name: Secret, least: number) => {
    if (env[name].length < least)
      faults.push(`${name} ontbreekt of is te kort: maak er een van ${least} tekens of meer.`)
    else if (isGuessable(env[name])) faults.push(`${name} is te eenvoudig: laat het toeval kiezen.`)
    if (examples.test(env[name])) faults.push(`${name} is een voorbeeld. Maak een eigen, geheim woord.`)
  }
  if (env.SOCIALE_KAART_MODE === 'demo') return faults
  mustBeSecret('PAYLOAD_SECRET', shortestSecret)
  mustBeSecret('MEILI_MASTER_KEY', 16)
  for (const name of whereUsed) if (env[name]) mustBeSecret(name, 16)
  const secrets = ['PAYLOAD_SECRET', 'MEILI_MASTER_KEY', ...whereUsed] as const
  const given = secrets.filter((name) => env[name])
  const twin = given.find((name, i) => given.slice(0, i).some((other) => env[other] === env[name]))
  if (twin) faults.push(`${twin} is hetzelfde als een ander geheim. Geef elk een eigen.`)
  faults.push(...passwordFaults(env))
  if (!isSafe(env.CMS_URL))
    faults.push('CMS_URL moet met https:// beginnen: anders kan iemand meelezen bij het inloggen.')
  if (env.SEED_PASSWORD) faults.push('SEED_PASSWORD hoort niet bij een echte site: haal hem weg.')
  return faults
}

export function readEnv(source: NodeJS.ProcessEnv) {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  const faults = parsed.success ? inWords(parsed.data) : parsed.error.issues.map((i) => i.message)
  const geocoderUrl = source.GEOCODER_URL?.trim() ?? pdok.geocoder
  if (!isWebOrNothing(geocoderUrl))
    faults.push('GEOCODER_URL moet met https:// beginnen, of leeg zijn: dan zoekt niemand adressen.')
  if (!parsed.success || faults.length > 0)
    throw new Error(`Het cms kan niet starten.\n- ${faults.join('\n- ')}`)
  const env = parsed.data
  const bounceBox = env.BOUNCE_ADDRESS ? { address: env.BOUNCE_ADDRESS, secret: env.PAYLOAD_SECRET } : null
  return {
    isProduction: env.SOCIALE_KAART_MODE === 'production',
    /** Under `next dev`, which reloads pages by scripts of its own. */
    isDev: source.NODE_ENV === 'development',
    databaseUrl: env.DATABASE_URL,
    search: { url: env.MEILI_URL, key: env.MEILI_MASTER_KEY, prefix: env.MEILI_PREFIX },
    secret: env.PAYLOAD_SECRET,
    cmsUrl: new URL(env.CMS_URL).origin,
    siteUrl: new URL(env.SITE_URL).origin,
    mediaDir: path.resolve(env.MEDIA_DIR),
    helpKey: env.HELP_KEY,
    smtp: env.SMTP_URL ? { url: env.SMTP_URL, from: env.SMTP_FROM, bounceBox } : null,
    bounceBox,
    bounceKey: env.BOUNCE_KEY,
    metricsKey: env.METRICS_KEY,
    trustedProxies: env.TRUSTED_PROXIES,
    logsAll: env.LOG_REQUESTS === 'all',
    seedPassword: env.SEED_PASSWORD,
    firstAdmin: env.ADMIN_EMAIL ? { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD } : null,
    cbsApiUrl: env.CBS_API_URL,
    cbsPostcodeApiUrl: env.CBS_POSTCODE_API_URL,
    geocoderUrl,
    mapStyleUrl: source.MAP_STYLE_URL?.trim() ?? pdok.mapStyle,
  }
}

export const env = readEnv(process.env)
