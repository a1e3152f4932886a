import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '#site/open-door.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { openTestSite, type TestSite } from '#site/testing/open-test-site.ts'
import { answerOembed } from './answer-oembed.ts'

const site = 'https://kaart.stad.nl'
let town: TestSite
let door: ReturnType<typeof openDoor>

beforeAll(async () => {
  town = await openTestSite([someListing('koffie')])
  door = openDoor(town.reading)
})
afterAll(() => town.close())

const ask = (told: Record<string, string>) => answerOembed({ params: new URLSearchParams(told), door, site })
const answer = async (told: Record<string, string>) =>
  (await (await ask(told)).json()) as Record<string, unknown>
const statusOf = async (told: Record<string, string>) => (await ask(told)).status

test('a listing is a frame with its title', async () => {
  const told = await answer({ url: `${site}/aanbod/koffie` })
  expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_url: site, width: 640, height: 800 })
  expect(told.title).toBe(someListing('koffie').title)
  expect(told.html).toContain(`src="${site}/widget/aanbod/koffie"`)
})

test('a search keeps its words, an agenda its day, and the address of a frame its look', async () => {
  const html = async (path: string) => (await answer({ url: site + path })).html
  expect(await html('/zoeken?zoek=koffie&kosten=gratis')).toContain(
    '/widget/zoeken?zoek=koffie&amp;kosten=gratis"',
  )
  expect(await html('/agenda?vanaf=2026-12-01')).toContain('?toon=agenda&amp;vanaf=2026-12-01"')
  expect(await html('/widget/zoeken?toon=kaart&kleur=aa0000&x=%22%3E')).toContain(
    '?toon=kaart&amp;kleur=aa0000"',
  )
  expect(await html('/')).toContain('?toon=zoekvak"')
})

test('its title is kept for a minute, be it by who asks or on the way there', async () => {
  const response = await ask({ url: `${site}/aanbod/koffie` })
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
  expect(await response.json()).toMatchObject({ cache_age: 60 })
})

test('it is never larger than was asked', async () => {
  const told = await answer({ url: `${site}/zoeken`, maxwidth: '300', maxheight: '400' })
  expect(told).toMatchObject({
    width: 300,
    height: 400,
    html: expect.stringContaining('width="300" height="400"'),
  })
})

test('the same is told as XML', async () => {
  const response = await ask({ url: `${site}/zoeken?zoek=a+%26+b`, format: 'xml' })
  const xml = await response.text()
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n<version>1.0<\/version>/,
  )
  expect(xml).toContain('<html>&lt;iframe src=&quot;')
})

test.each([
  [400, {}],
  [400, { url: 'kaart' }],
  [400, { url: 'javascript:alert(1)' }],
  [400, { url: `${site}/zoeken`, maxwidth: 'breed' }],
  [400, { url: `${site}/zoeken`, maxheight: '-1' }],
  [404, { url: 'https://elders.nl/zoeken' }],
  [404, { url: `${site}/aanbod/er-niet` }],
  [404, { url: `${site}/aanbod/koffie/klopt-niet` }],
  [404, { url: `${site}/organisaties/er-niet` }],
  [404, { url: `${site}/wijken/er-niet` }],
  [404, { url: `${site}/aanbod/%ff` }],
  [404, { url: `${site}/iets-toevoegen` }],
  [501, { url: `${site}/zoeken`, format: 'yaml' }],
])('%i for %j', async (status, told) => {
  expect(await statusOf(told as Record<string, string>)).toBe(status)
})
