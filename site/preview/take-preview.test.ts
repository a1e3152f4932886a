import { afterAll, beforeAll, expect, test } from 'vitest'
import { longestSealed, openPreview, sealPreview } from '#search/preview-seal.ts'
import type { AstroHandler } from '../serving/catch-page.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'

const helpKey = 'een lang woord van toeval'
const cmsUrl = 'https://beheer.gemeente.nl'
let site: TestSite

/** Stands in for the page, and says what it was given. */
const handler: AstroHandler = (req, res, next, locals) => {
  if (!req.url?.startsWith('/voorbeeld')) return next()
  const { sealed } = locals as App.Locals
  const { is } = openPreview(helpKey, sealed ?? '', new Date())
  res.writeHead(200, { 'content-type': 'text/plain' })
  res.end(sealed === undefined ? 'nothing sent' : is)
}

beforeAll(async () => {
  site = await openTestSite([], { handler, env: { helpKey, cmsUrl } })
})
afterAll(() => site.close())

const send = (path: string, voorbeeld: string) =>
  fetch(site.url + path, { method: 'POST', body: new URLSearchParams({ voorbeeld }) })
const sealed = (length: number, at = new Date()) => {
  const listing = someListing('koffie', { description: 'x'.repeat(length) })
  return sealPreview(helpKey, { listing, isLive: false, missing: [] }, at)!
}

test.each([
  ['a long one', sealed(290_000), 'good'],
  ['one of yesterday', sealed(10, new Date(Date.now() - 86_400_000)), 'old'],
  ['one that somebody changed', `${sealed(10)}A`, 'forged'],
  ['one longer than is sealed', 'x'.repeat(longestSealed + 1), 'large'],
  ['one that goes on and on', 'x'.repeat(2_000_000), 'large'],
])('%s', async (_, given, is) => {
  expect(await (await send('/voorbeeld', given)).text()).toBe(is)
})

test('only the cms may show it in a page of its own, and nobody lists it', async () => {
  for (const answer of [await send('/voorbeeld', sealed(10)), await fetch(`${site.url}/voorbeeld`)]) {
    expect(answer.headers.get('content-security-policy')).toMatch(new RegExp(`frame-ancestors ${cmsUrl}$`))
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  }
})

test('nobody keeps it', async () => {
  const { headers } = await send('/voorbeeld', sealed(10))
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
})

test('to other pages no preview can be sent', async () => {
  expect((await send('/zoeken', sealed(10))).status).toBe(405)
  expect((await send('/voorbeeld/koffie', sealed(10))).status).toBe(405)
})
