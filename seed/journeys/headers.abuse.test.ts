import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, vi } from 'vitest'
import { root } from '#ops/environment.ts'
import { proof } from '#ops/proofs/proof.ts'
import { readSecrets } from '#ops/secrets.ts'
import { enterAdmin } from './enter-admin.ts'
import { publicPages } from './pages.ts'
import { useBrowser } from './walk.ts'

const [site, cms] = [inject('siteUrl'), inject('cmsUrl')]
const walk = useBrowser()
const metricsKey = inject('metricsKey')
const asIs = { redirect: 'manual' } as const
const soon = { timeout: 40_000, interval: 100 }

/** What is asked besides pages: errors, frames, papers, calendars, pictures, the API, files. */
const others = [
  ...['/agenda.ics', '/robots.txt', '/sitemap.xml', '/sitemap/stad.xml', '/favicon.svg', '/thema/154273.css'],
  ...[
    '/zoeken?zoek=%zz',
    `/zoeken?zoek=${'a'.repeat(17_000)}`,
    '/_image?href=x',
    '/media/nee.webp',
    '/media/../x',
  ],
  ...['/zoeken/krant.pdf?zoek=koffie', '/wijken/wk077211/krant.pdf', '/zoeken/agenda.ics?zoek=koffie'],
  ...[
    '/api/v1/aanbod',
    '/api/v1/aanbod?pagina=nee',
    '/api/v1/niets',
    '/api/v1/status',
    '/api/v1/suggesties?zoek=ko',
  ],
  ...[
    '/kaart/gebieden.json',
    '/nabij/buurten.json',
    '/oembed?url=x',
    '/widget/fragment',
    '/widget/zoeken?zoek=koffie',
  ],
  ...[
    '/widget/stijl.css',
    '/.well-known/security.txt',
    '/health',
    '/ready',
    '/metrics',
    '/balie',
    '/balie/zoeken',
  ],
]

const mayBeFramed = /^\/widget\/(zoeken|set|aanbod)/

/** What is wrong with the headers of an answer. */
function faultsOf(address: string, { headers, status }: Response): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  const said = (name: string) => headers.get(name) ?? ''
  const isPage = said('content-type').startsWith('text/html')
  const faults = {
    'no policy': policy === '',
    'unsafe policy': /unsafe-|\*(?!\.)/.test(policy.replace('frame-ancestors *', '')),
    'no default-src': isPage && !policy.includes(`default-src 'none'`),
    'may be framed': !mayBeFramed.test(address) && /frame-ancestors (?!'none')/.test(policy),
    'no frame-ancestors': isPage && !policy.includes('frame-ancestors'),
    sniffing: said('x-content-type-options') !== 'nosniff',
    referrer: !/same-origin|strict-origin/.test(said('referrer-policy')),
    permissions: !said('permissions-policy').includes('camera=()'),
    'tells its program': headers.has('x-powered-by') || headers.has('server'),
    'no number': !/^[0-9a-f]{32}$/.test(said('x-request-id')),
    'sets a cookie': headers.has('set-cookie'),
    broken: status >= 500,
  }
  return Object.entries(faults).flatMap(([fault, is]) =>
    is ? [`${fault}: ${address.slice(0, 60)} (${policy})`] : [],
  )
}

proof(
  'every public page, error, frame, paper, calendar, picture, file and answer of the API of the site',
  'a policy without unsafe-inline or unsafe-eval, nosniff, no framing but of the widget, a number and no cookie',
  async () => {
    const { listings } = (await (await fetch(`${site}/api/v1/aanbod`)).json()) as {
      listings: { pictures: { url?: string }[] }[]
    }
    const page = await (await fetch(`${site}/zoeken`)).text()
    const linked = [...page.matchAll(/(?:src|href)="(\/(?:media|_astro)\/[^"]+)"/g)].map(
      ([, address]) => address!,
    )
    const addresses = [
      ...(await publicPages(site)).map(([, address]) => address),
      ...others,
      ...new Set(linked),
    ]
    const faults: string[] = []
    for (const address of addresses) faults.push(...faultsOf(address, await fetch(site + address, asIs)))
    faults.push(...faultsOf('/zoeken', await fetch(`${site}/zoeken`, { method: 'DELETE' })))
    expect(faults).toEqual([])
    expect(listings.length).toBeGreaterThan(0)
    return `${addresses.length + 1} answers, none at fault`
  },
)

const plainPages = [
  'sign-in',
  'sign-in/open?token=x',
  'freshness?token=x',
  'freshness/stop?token=x',
  'invitation?token=x',
  'claim?id=x',
  'help/report?id=x',
  'second-factor',
  'people',
]

proof(
  'every page of the cms that anybody may open',
  'a policy without unsafe-inline for scripts; plain pages have none at all; nothing may be framed',
  async () => {
    const faults: string[] = []
    for (const one of plainPages) {
      const answer = await fetch(`${cms}/api/${one}`, asIs)
      faults.push(...faultsOf(`/api/${one}`, answer).filter((fault) => !fault.startsWith('sets a cookie')))
    }
    for (const one of ['/admin/login', '/admin/forgot', '/bestaat-niet']) {
      const answer = await fetch(cms + one, asIs)
      const policy = answer.headers.get('content-security-policy') ?? ''
      const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
      if (!/'nonce-[\w+/=]{20,}'/.test(script) || script.includes('unsafe')) faults.push(`${one}: ${policy}`)
      if (!policy.includes(`frame-ancestors 'none'`)) faults.push(`${one} may be framed`)
    }
    const again = async () => (await fetch(`${cms}/admin/login`)).headers.get('content-security-policy')
    expect(await again()).not.toBe(await again())
    expect(faults).toEqual([])
    return `${plainPages.length + 3} pages; the nonce is another one each time`
  },
)

proof(
  'an editor works in the admin under its policy',
  'no script or style is stopped by it',
  async () => {
    const complaints = await walk(async (walked) => {
      await enterAdmin(walked.page, 'redactie@example.org')
      for (const address of [
        '/admin/collections/listings',
        '/admin/nieuw',
        '/admin/wacht',
        '/admin/cijfers',
      ]) {
        await walked.page.goto(cms + address)
        await walked.page.waitForLoadState('networkidle')
      }
      await walked.page.goto(`${cms}/admin/collections/listings`)
      await walked.page.locator('tbody a').first().click()
      await walked.page.waitForLoadState('networkidle')
      return walked.complaints
    })
    expect(complaints.filter((one) => /content.security.policy/i.test(one))).toEqual([])
    return 'six pages, nothing stopped'
  },
  180_000,
)

proof(
  'pages of another origin ask the cms and the site',
  'the public API answers all without cookies; nobody else is let in',
  async () => {
    const headers = { origin: 'https://kwaad.nl', 'access-control-request-method': 'POST' }
    const allowed = async (address: string, init: RequestInit = {}) => {
      const { headers: given } = await fetch(address, { headers, ...init })
      return [given.get('access-control-allow-origin'), given.get('access-control-allow-credentials')]
    }
    expect(await allowed(`${site}/api/v1/aanbod`)).toEqual(['*', null])
    expect(await allowed(`${site}/zoeken`)).toEqual([null, null])
    for (const method of ['GET', 'OPTIONS'])
      for (const one of ['/api/users/me', '/api/listings', '/api/users/login', '/ready', '/metrics'])
        expect((await allowed(cms + one, { method }))[0] ?? 'none', `${method} ${one}`).not.toMatch(
          /\*|kwaad/,
        )
    return 'only /api/v1 is open, without credentials'
  },
)

proof('security.txt', 'as RFC 9116 asks: a contact, and an end in the future', async () => {
  const answer = await fetch(`${site}/.well-known/security.txt`)
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toMatch(/^Contact: (tel:\+?\d+|mailto:\S+|https:\S+)$/m)
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now() + 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
  return text.split('\n')[0]!
})

const logOf = (room: 'site' | 'cms') =>
  readFileSync(path.join(inject('dataDir'), 'logs', `${room}.log`), 'utf8')

proof(
  'one request through site and cms, with words, a postcode, a place and a name in it',
  'lines of JSON in both logs under one number; none of what was said',
  async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e47aa'
    const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01`, 'x-forwarded-for': '198.51.100.77' }
    const said = [
      'kanariewoord',
      '5611ZZ',
      '51.4412',
      'kanarie@example.org',
      '198.51.100.77',
      'veilige-plek-voor-vrouwen',
    ]
    const found = await fetch(`${site}/zoeken?zoek=${said[0]}+${said[1]}&nabij=${said[2]},5.4789`, {
      headers,
    })
    expect(found.headers.get('x-request-id')).toBe(trace)
    await fetch(`${site}/aanbod/${said[5]}`, { headers })
    await fetch(`${cms}/api/users/login`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ email: said[3], password: 'kanariewoord' }),
    })
    await vi.waitFor(() => {
      for (const room of ['site', 'cms'] as const) expect(logOf(room)).toContain(`"request":"${trace}"`)
    }, soon)
    const lines = [...logOf('site').split('\n'), ...logOf('cms').split('\n')].filter((line) =>
      line.includes(trace),
    )
    for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.toThrow()
    for (const word of said)
      for (const room of ['site', 'cms'] as const) expect(logOf(room).includes(word), word).toBe(false)
    return `${lines.length} lines under one number, without any of ${said.length} things that were said`
  },
)

proof(
  '/health, /ready and /metrics of both',
  'they tell the truth, and figures only to who has the key',
  async () => {
    const tell = async (address: string) => (await (await fetch(address)).json()) as object
    expect(await tell(`${site}/health`)).toEqual({ status: 'ok' })
    expect(await tell(`${cms}/health`)).toEqual({ status: 'ok' })
    const working = { status: 'ok', database: 'ok', migrations: 'ok', search: 'ok', worker: 'ok' }
    await vi.waitFor(async () => {
      expect(await tell(`${site}/ready`)).toEqual({ status: 'ok', search: 'ok' })
      expect(await tell(`${cms}/ready`)).toEqual(working)
    }, soon)
    const keys = { authorization: `Bearer ${metricsKey}` }
    const figures: string[] = []
    for (const room of [site, cms]) {
      expect((await fetch(`${room}/metrics`)).status).toBe(404)
      expect((await fetch(`${room}/metrics`, { headers: { authorization: 'Bearer x' } })).status).toBe(404)
      figures.push(await (await fetch(`${room}/metrics`, { headers: keys })).text())
    }
    expect(figures[0]).toMatch(/^index_copy_age_seconds \d/m)
    expect(figures[0]).toContain('http_requests_total{method="GET",route="/aanbod/:name"')
    expect(figures[1]).toMatch(/^outbox_rows \d/m)
    expect(figures[1]).toMatch(/^mails_failed \d/m)
    for (const one of figures) expect(one).toContain('nodejs_eventloop_lag_p99_seconds')
    return `${figures.map((one) => one.split('\n').filter((line) => line && !line.startsWith('#')).length).join(' and ')} figures`
  },
)

/** Every file below a folder, as text. */
const filesIn = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'latin1')])

proof(
  'the secrets of this house, looked for in what browsers get, in HTML and in the logs',
  'found nowhere',
  async () => {
    const { payloadSecret, meiliMasterKey, postgresPassword } = readSecrets(inject('dataDir'))
    const secrets = {
      payloadSecret,
      meiliMasterKey,
      postgresPassword,
      metricsKey,
      searchKey: inject('meiliSearchKey'),
      helpKey: createHmac('sha256', meiliMasterKey).update('help').digest('hex'),
      seedPassword: inject('seedPassword'),
    }
    const pages = ['/', '/zoeken', '/widget', '/widget-maken', '/ready', '/api/v1/status']
    const texts: [string, string][] = [
      ...filesIn(path.join(root, 'dist/client')),
      ...filesIn(path.join(root, 'cms/.next/static')),
      ...filesIn(path.join(inject('dataDir'), 'logs')),
    ]
    for (const page of pages) texts.push([page, await (await fetch(site + page)).text()])
    for (const page of ['/admin/login', '/api/sign-in', '/ready'])
      texts.push([page, await (await fetch(cms + page)).text()])
    const found = Object.entries(secrets).flatMap(([name, secret]) =>
      texts.flatMap(([where, text]) => (text.includes(secret) ? [`${name} in ${where}`] : [])),
    )
    expect(found).toEqual([])
    return `${Object.keys(secrets).length} secrets, ${texts.length} texts`
  },
)
