import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import { listingDocumentSchema } from '#search/document.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'

const coffees = Array.from({ length: 45 }, (_, i) => someListing(`koffie-${i}`))
const help = someListing('hulp', {
  title: 'Hulp bij geldzaken',
  summary: 'Samen de post doen.',
  description: 'Wij kijken mee.',
  kind: 'support',
})

let site: TestSite
beforeAll(async () => void (site = await openTestSite([...coffees, help])))
afterAll(() => site.close())

const get = (path: string, init?: RequestInit) => fetch(`${site.url}/api/v1${path}`, init)
const json = async (path: string) => (await (await get(path)).json()) as any
const problem = async (path: string, init?: RequestInit) => {
  const response = await get(path, init)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const body = (await response.json()) as any
  expect(body.status).toBe(response.status)
  return body
}
const faultNames = async (path: string) => (await problem(path)).errors.map((fault: any) => fault.name).sort()

describe('listings', () => {
  test('a page of listings as the public sees them, with the exact total and the counts', async () => {
    const page = await json('/aanbod?zoek=koffie&soort=activiteit')
    expect(page).toMatchObject({ total: 45, page: 1, pageSize: 20, pages: 3 })
    expect(page.listings).toHaveLength(20)
    for (const listing of page.listings) listingDocumentSchema.parse(listing)
    expect(page.facets.kinds).toEqual({ activity: 45 })
    expect((await json('/aanbod?soort=hulp')).facets.kinds).toEqual({ activity: 45, support: 1 })
  })

  test('nothing found says what to ask instead, and exactly how that differs', async () => {
    const page = await json('/aanbod?zoek=koffie&soort=hulp&kosten=betaald')
    expect(page.total).toBe(0)
    const [first] = page.widened
    expect(first.dropped.length + first.replaced.length).toBeGreaterThan(0)
    const instead = await json(new URL(first.link).href.split('/api/v1')[1]!)
    expect(instead.total).toBe(first.total)
    const shown = first.listings.map(({ slug }: { slug: string }) => slug)
    expect(shown.length).toBeGreaterThan(0)
    expect(await json('/aanbod?zoek=koffie')).not.toHaveProperty('widened')
  })

  test('the links lead along all pages and back', async () => {
    const first = await json('/aanbod?zoek=koffie')
    const second = await json(new URL(first.links.next).href.split('/api/v1')[1]!)
    expect(second).toMatchObject({ page: 2 })
    expect(second.links.previous).toBe(first.links.self)
    expect(first.links).not.toHaveProperty('previous')
    expect((await json('/aanbod?zoek=koffie&pagina=3')).links).not.toHaveProperty('next')
  })

  test('one listing by its id and by its slug', async () => {
    const byId = await json(`/aanbod/${help.id}`)
    expect(byId).toEqual(help)
    expect(await json('/aanbod/hulp')).toEqual(byId)
  })

  test('the map counts what the list counts', async () => {
    const map = await json('/kaart?beeld=5.4,51.4,5.5,51.5&zoom=12')
    expect(map).toMatchObject({ here: 46, total: 46, placeless: 0 })
    expect(map.cells.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(46)
    expect((await json('/kaart?beeld=5.4,51.4,5.5,51.5&zoom=17')).pins).toHaveLength(46)
    expect(await json('/kaart?soort=hulp&beeld=-20,40,-10,50&zoom=3.7')).toMatchObject({ here: 0, total: 1 })
  })

  test('the status says that the town can be read', async () => {
    expect(await json('/status')).toEqual({
      status: 'ok',
      search: 'ok',
      municipality: 'Eindhoven',
      version: '1.0.0',
    })
  })
})

describe('what cannot be answered', () => {
  test('every fault is named, also words that do not exist', async () => {
    const path = '/aanbod?soort=feest&toegang=deur&pagina=-1&leeftijd=oud&limiet=5&gebied=1,2&zoek=a&zoek=b'
    expect(await faultNames(path)).toEqual([
      'gebied',
      'leeftijd',
      'limiet',
      'pagina',
      'soort',
      'toegang',
      'zoek',
    ])
    expect(await faultNames('/aanbod/hulp?x=1')).toEqual(['x'])
    expect(await faultNames('/kaart?pagina=0')).toEqual(['beeld', 'pagina', 'zoom'])
    expect(await faultNames('/aanbod?nabij=BU99999999')).toEqual(['nabij'])
  })

  test('a fault says where, what and what to do', async () => {
    const { errors } = await problem('/aanbod?soort=feest')
    expect(errors).toEqual([
      { in: 'query', name: 'soort', value: 'feest', message: 'Kies uit: activiteit, hulp, plek.' },
    ])
  })

  test.each([
    '/aanbod/bestaat-niet',
    '/aanbod/00000000-0000-4000-8000-000000000000',
    '/aanbod/',
    '/',
    '/geheim',
  ])('what is not there is a 404: %s', async (path) => expect((await problem(path)).status).toBe(404))

  test.each(['/aanbod/%2e%2e', '/aanbod/__proto__', '/aanbod/..%2f..%2fetc', '/aanbod/a%22%20OR%20id'])(
    'no path leads elsewhere: %s',
    async (path) => expect((await problem(path)).status).toBe(404),
  )

  test('only reading, and only as JSON', async () => {
    const refused = await get('/aanbod', { method: 'POST', body: '{}' })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await problem('/aanbod', { headers: { accept: 'text/html' } })).status).toBe(406)
    expect((await problem('/aanbod', { headers: { accept: 'application/json;q=0' } })).status).toBe(406)
    expect((await get('/aanbod', { headers: { accept: 'text/html, application/*;q=0.1' } })).status).toBe(200)
  })

  test('an address that is broken or too long is refused before it is read', async () => {
    expect((await problem('/aanbod?zoek=%zz')).status).toBe(400)
    expect((await problem('/aanbod?zoek=%FF')).status).toBe(400)
    expect((await problem('/aanbod/%zz')).status).toBe(400)
    expect((await problem(`/aanbod?zoek=${'a'.repeat(17_000)}`)).status).toBe(414)
    expect((await get(`/aanbod?${'soort=hulp&'.repeat(10_000)}`)).status).toBe(431)
  })

  test('many repeats and long words are bad questions, not errors', async () => {
    expect((await problem(`/aanbod?zoek=${'a'.repeat(10_000)}`)).status).toBe(400)
    expect((await get(`/aanbod?${'soort=hulp&'.repeat(1_000)}`)).status).toBe(200)
    expect((await get(`/aanbod?zoek=%00%01%1b[31m`)).status).toBe(200)
  })
})

describe('for machines', () => {
  test('every site may read, without cookies', async () => {
    const { headers } = await get('/aanbod', { headers: { origin: 'https://elders.nl' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
    expect(headers.get('api-version')).toBe('1.0.0')
    const preflight = await get('/aanbod', { method: 'OPTIONS', headers: { origin: 'https://elders.nl' } })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ])
  })

  test('HEAD has the headers of GET and no body', async () => {
    const [head, full] = await Promise.all([get('/aanbod', { method: 'HEAD' }), get('/aanbod')])
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(full.headers.get(name))
  })

  test('who has this version already is told so, in any order of words', async () => {
    const { headers } = await get('/aanbod?soort=hulp&zoek=geld')
    const known = { headers: { 'if-none-match': `"ander", ${headers.get('etag')}` } }
    const same = await get('/aanbod?zoek=+geld&soort=hulp&pagina=1', known)
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', headers.get('etag')])
    expect((await get('/aanbod?soort=plek', known)).status).toBe(200)
  })

  test('a new listing is found within a second, and the tag is another one', async () => {
    const before = await get('/aanbod?zoek=schaken')
    expect(((await before.json()) as any).total).toBe(0)
    await site.put(someListing('schaken', { title: 'Schaken voor iedereen' }))
    await wait(160)
    const after = await get('/aanbod?zoek=schaken', {
      headers: { 'if-none-match': before.headers.get('etag')! },
    })
    expect(after.status).toBe(200)
    expect(((await after.json()) as any).total).toBe(1)
    await site.search.client.index(site.search.listings).deleteDocument(someListing('schaken').id)
  })

  test('a large answer is packed when asked for, and only then', async () => {
    const plain = await get('/aanbod', { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    for (const [asked, given] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.1', 'gzip'],
      ['zstd', null],
    ] as const) {
      const packed = await get('/aanbod', { headers: { 'accept-encoding': asked } })
      expect(packed.headers.get('content-encoding')).toBe(given)
      expect(packed.headers.get('vary')).toBe('Accept-Encoding')
      expect(((await packed.json()) as any).total).toBeGreaterThan(45)
    }
  })
})

describe('without the index', () => {
  test('a new question is answered out of the last good copy, says how old that is, and the town is still known', async () => {
    await json('/status')
    site.wire.cut()
    await wait(160)
    const start = performance.now()
    const response = await get('/aanbod?zoek=nieuw')
    expect(performance.now() - start).toBeLessThan(2_000)
    expect([response.status, response.headers.get('age')]).toEqual([200, expect.stringMatching(/^\d+$/)])
    expect(response.headers.get('cache-status')).toMatch(
      /^sociale-kaart; hit; ttl=-\d+; detail=index-unreachable$/,
    )
    expect(await response.text()).not.toMatch(/meili|ECONN/i)
    expect(await json('/status')).toMatchObject({
      status: 'ok',
      search: 'unavailable',
      asOf: expect.stringMatching(/^\d{4}-/),
      municipality: 'Eindhoven',
    })
  })

  test('a known question is answered from memory and says that it is old', async () => {
    const response = await get('/aanbod')
    expect([response.status, response.headers.get('etag')]).toEqual([200, null])
    expect(await response.json()).toMatchObject({ stale: true, pageSize: 20 })
    site.wire.mend()
  })
})
