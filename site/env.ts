import path from 'node:path'
import { trustProxies } from '#search/watch/sender-of.ts'

/** What the site is told by its surroundings. This is the only file in this room that reads them. */
export type SiteEnv = {
  host: string
  port: number
  meiliUrl: string
  meiliSearchKey: string
  meiliPrefix: string
  mediaDir: string
  /** Where the last good copy of the index is kept. */
  copyDir: string
  /** Where residents see the site: scheme and host, no slash at the end. */
  siteUrl: string
  /** The style of the online base map, or a file of tiles (PMTiles); '' when there is only the built-in one. */
  mapStyleUrl: string
  /** Origins the map may fetch from, for the Content-Security-Policy. */
  mapHosts: string[]
  /** Where the cms takes what residents send, and the word by which it knows us; '' when nothing can be sent. */
  cmsUrl: string
  helpKey: string
  /** To whom one reports a hole (RFC 9116), and what happens then; '' leaves it to the helpline. */
  securityContact: string
  securityPolicy: string
  /** Addresses of the proxies in front: only what those say about who asks is believed. */
  trustedProxies: string
  /** With which one may read `/metrics`; '' closes it. */
  metricsKey: string
  /** Every request in the log, or only what went wrong or was slow. */
  logsAll: boolean
  /** Off only to measure what an answer costs. */
  isCacheOn: boolean
}

const leastSecret = 16

/** The surroundings do not say enough to start with. One sentence for each thing to put right. */
export class EnvironmentFault extends Error {
  constructor(sentences: string[]) {
    super(sentences.join('\n'))
    this.name = 'EnvironmentFault'
  }
}

const pdokStyle =
  'https://api.pdok.nl/kadaster/brt-achtergrondkaart/ogc/v1/styles/standaard__webmercatorquad?f=mapbox'

/** @throws EnvironmentFault that names every fault at once. */
export function readEnv(given: NodeJS.Dict<string> = process.env): SiteEnv {
  const faults: string[] = []
  const read = readerOf(given, faults)
  const host = read.text('HOST', '127.0.0.1')
  const port = read.port('PORT', '4321')
  const mapStyleUrl = given.MAP_STYLE_URL?.trim() ?? pdokStyle
  const env: SiteEnv = {
    host,
    port,
    meiliUrl: read.origin('MEILI_URL', '', 'http://127.0.0.1:7700'),
    meiliSearchKey: read.required(
      'MEILI_SEARCH_KEY',
      'zet hier een sleutel die mag lezen, niet de hoofdsleutel.',
    ),
    meiliPrefix: read.name('MEILI_PREFIX', 'sk'),
    mediaDir: path.resolve(read.text('MEDIA_DIR', '.data/media')),
    copyDir: path.resolve(read.text('COPY_DIR', '.data/copy')),
    siteUrl: read.origin('SITE_URL', `http://${host}:${port}`, 'https://kaart.gemeente.nl'),
    mapStyleUrl,
    mapHosts: read.origins(
      'MAP_STYLE_URL of MAP_HOSTS',
      `${mapStyleUrl.replace(/^pmtiles:\/\//, '')} ${read.text('MAP_HOSTS')}`,
    ),
    cmsUrl: read.text('CMS_URL') && read.origin('CMS_URL', '', 'https://beheer.gemeente.nl'),
    helpKey: read.text('HELP_KEY'),
    trustedProxies: read.proxies('TRUSTED_PROXIES', '127.0.0.1 ::1'),
    metricsKey: read.secret('METRICS_KEY'),
    logsAll: read.text('LOG_REQUESTS') === 'all',
    securityContact: read.contact('SECURITY_CONTACT'),
    securityPolicy: read.text('SECURITY_POLICY') && read.address('SECURITY_POLICY'),
    isCacheOn: read.text('SITE_CACHE') !== 'off',
  }
  if (faults.length > 0) throw new EnvironmentFault(faults)
  return env
}

/** Reads one variable each; what is wrong with it is added to `faults`. */
function readerOf(given: NodeJS.Dict<string>, faults: string[]) {
  const text = (name: string, fallback = '') => given[name]?.trim() || fallback
  const required = (name: string, hint: string, fallback = '') => {
    if (!text(name, fallback)) faults.push(`${name} ontbreekt: ${hint}`)
    return text(name, fallback)
  }
  const toOrigin = (name: string, value: string, example: string) => {
    const url = URL.parse(value)
    if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin
    faults.push(`${name} is "${value}". Dat is geen webadres; schrijf het als ${example}.`)
    return ''
  }
  return {
    text,
    required,
    port(name: string, fallback: string) {
      const port = Number(text(name, fallback))
      if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
      faults.push(`${name} is "${given[name]}". Kies een heel getal van 0 tot en met 65535.`)
      return 0
    },
    name(name: string, fallback: string) {
      const value = text(name, fallback)
      if (!/^[\w-]+$/.test(value))
        faults.push(`${name} is "${value}". Gebruik alleen letters, cijfers, - en _.`)
      return value
    },
    origin(name: string, fallback: string, example: string) {
      const value = required(name, `zet hier een webadres, zoals ${example}.`, fallback)
      return value && toOrigin(name, value, example)
    },
    proxies(name: string, fallback: string) {
      const value = text(name, fallback)
      try {
        trustProxies(value)
      } catch (err) {
        faults.push((err as Error).message)
      }
      return value
    },
    /** Too short is as good as none. */
    secret(name: string) {
      const value = text(name)
      if (value && value.length < leastSecret)
        faults.push(`${name} is te kort. Neem minstens ${leastSecret} willekeurige tekens.`)
      return value
    },
    /** Whom one can reach: a mail address, or something that begins with `https:`, `mailto:` or `tel:`. */
    contact(name: string) {
      const value = text(name)
      if (!value || /^(https:\/\/|mailto:|tel:)\S+$/.test(value)) return value
      if (/^[^\s@:]+@[^\s@:]+$/.test(value)) return `mailto:${value}`
      faults.push(`${name} is "${value}". Schrijf een mailadres of een adres met https://.`)
      return ''
    },
    address(name: string) {
      if (/^https:\/\/\S+$/.test(text(name))) return text(name)
      faults.push(`${name} is "${text(name)}". Schrijf het als https://kaart.gemeente.nl/veiligheid.`)
      return ''
    },
    /** A path on the site itself needs no origin. */
    origins(name: string, values: string) {
      const elsewhere = values.split(/\s+/).filter((value) => value && !value.startsWith('/'))
      return [...new Set(elsewhere.map((value) => toOrigin(name, value, 'https://api.pdok.nl')))]
    },
  }
}
