import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'
import type { AstroHandler } from './catch-page.ts'
import { toAnswer } from './answer.ts'

let site: TestSite
let made = 0

/** Stands in for the pages. */
const handler: AstroHandler = async (req, res, next, locals) => {
  made += 1
  if (req.url?.startsWith('/stuk')) throw new Error('de pagina viel om')
  if (req.method === 'POST') {
    await req.toArray()
    throw new Error('het formulier viel om')
  }
  if (!req.url?.startsWith('/zoeken') && !req.url?.startsWith('/widget')) return next()
  const { door } = locals as App.Locals
  const found = await door.find(emptyQuery).catch(() => undefined)
  res.writeHead(found ? 200 : 503, { 'content-type': 'text/html' })
  if (req.method === 'HEAD') return void res.end()
  res.end(`<p>${found?.total} bij ${req.headers.host}</p>${'<br>'.repeat(400)}`)
}

beforeAll(async () => {
  const script = toAnswer(200, 'js', 'let a = 1', { 'Cache-Control': 'public, max-age=31536000, immutable' })
  const env = { siteUrl: 'https://kaart.gemeente.nl' }
  site = await openTestSite([someListing('koffie')], {
    handler,
    env,
    files: new Map([['/_astro/a b.js', script]]),
  })
})
afterAll(() => site.close())

const get = (path: string, init?: RequestInit) => fetch(site.url + path, init)

/** As it stands, without a client that tidies it up first. */
const statusOf = (path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    request(site.url, { path, headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!))
    })
      .on('error', reject)
      .end()
  })

/** Until then what is made is not what the copy will say. */
const isCopied = () => vi.waitFor(() => expect(site.records.goodAt()).toBeDefined(), { timeout: 20_000 })

test('a page is made once and kept until the index changes', async () => {
  await get('/zoeken?zoek=a')
  await isCopied()
  const first = await get('/zoeken?zoek=a')
  const count = made
  expect(await (await get('/zoeken?zoek=a')).text()).toBe(await first.text())
  const known = { headers: { 'if-none-match': first.headers.get('etag')! } }
  expect((await get('/zoeken?zoek=a', known)).status).toBe(304)
  expect(made).toBe(count)
  await site.put(someListing('thee'))
  await wait(160)
  const later = await get('/zoeken?zoek=a', known)
  expect([later.status, await later.text()]).toEqual([200, expect.stringContaining('2 bij')])
})

test('who asked for the head of a page does not keep its body from others', async () => {
  expect(await (await get('/zoeken?hoofd', { method: 'HEAD' })).text()).toBe('')
  expect(await (await get('/zoeken?hoofd')).text()).toContain('bij kaart.gemeente.nl')
})

test('a page knows only our own address, whatever the client says', async () => {
  const headers = { host: 'kwaad.nl', 'x-forwarded-host': 'kwaad.nl' }
  expect(await statusOf('/zoeken?b', headers)).toBe(200)
  expect(await (await get('/zoeken?b')).text()).toContain('bij kaart.gemeente.nl')
})

test('every page comes with strict headers; only the widget may be framed', async () => {
  const { headers } = await get('/zoeken')
  const policy = headers.get('content-security-policy')!
  expect(policy).toContain(
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: https://api.pdok.nl`,
  )
  expect(policy).toContain(`frame-ancestors 'none'`)
  expect(policy).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect((await get('/widget/zoeken')).headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect((await get('/widget')).headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`)
})

test('the viewer of a browser may show a paper, and nobody may frame it', async () => {
  for (const path of ['/wijken/binnenstad/krant.pdf', '/zoeken/krant.pdf?zoek=koffie']) {
    const policy = (await get(path)).headers.get('content-security-policy')!
    expect(policy).not.toMatch(/default-src|object-src|style-src/)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
  }
})

test('what is wrong with an address is said in Dutch', async () => {
  for (const path of [
    '/zoeken?zoek=%zz',
    '/zoeken?zoek=%FF',
    '//kwaad.nl',
    '/a%00b',
    '/a\\b',
    'http://kwaad.nl/',
  ])
    expect(await statusOf(path), path).toBe(400)
  const long = await get(`/zoeken?zoek=${'a'.repeat(17_000)}`)
  expect([long.status, await long.text()]).toEqual([414, expect.stringContaining('te lang')])
})

test('pages can only be looked at', async () => {
  const refused = await get('/zoeken', { method: 'POST', body: 'a=b' })
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('doors of Astro that are not used are shut', async () => {
  for (const path of ['/_server-islands/x', '/_image?href=/etc/passwd', '/_actions/x'])
    expect((await get(path)).status, path).toBe(404)
})

test('files of the build are found by their name and may be kept for ever', async () => {
  const file = await get('/_astro/a%20b.js')
  expect([file.status, await file.text()]).toEqual([200, 'let a = 1'])
  expect(file.headers.get('cache-control')).toContain('immutable')
  expect((await get('/_astro/../_astro/weg.js')).status).toBe(404)
})

test('a page that falls over becomes a number to mention, without the words of the search', async () => {
  const said: string[] = []
  const { error } = console
  console.error = (line: string) => said.push(line)
  const broken = await get('/stuk?zoek=schulden')
  console.error = error
  const number = /meldt: (\w{8})/.exec(await broken.text())?.[1]
  expect(broken.status).toBe(500)
  expect(said.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({
      id: number,
      route: '/:page',
      error: expect.stringContaining('Error: de pagina viel om'),
    }),
  )
  expect(said.join()).not.toContain('schulden')
})

test('who sent a form that falls over after it was read hears so, and does not wait for ever', async () => {
  const { error } = console
  console.error = () => {}
  const sent = { method: 'POST', body: 'a=b', signal: AbortSignal.timeout(10_000) }
  const broken = await get('/iets-toevoegen', sent).finally(() => (console.error = error))
  expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining('Noem dit nummer')])
})

test('a page without the index is not kept', async () => {
  site.wire.cut()
  await wait(160)
  const { status, headers } = await get('/zoeken?leeg')
  expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([200, 'no-store', null])
  site.wire.mend()
})
