import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, vi } from 'vitest'
import { launchBrowser } from '#ops/browser.ts'
import { proof } from '#ops/proofs/proof.ts'
import {
  type Behaviour,
  behaviours,
  credit,
  openTileHost,
  type TileHost,
} from '#site/map/testing/bad-tile-host.ts'
import { openAnotherSite } from './another-site.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const house = inject('siteUrl')
const within = { timeout: 40_000, interval: 100 }
const longest = 120_000
const window: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const bad = behaviours.filter((behaviour): behaviour is Exclude<Behaviour, 'good'> => behaviour !== 'good')
const hosts = new Map<Behaviour, TileHost>()
let stranger: TileHost
let site: Awaited<ReturnType<typeof openAnotherSite>>

beforeAll(async () => {
  stranger = await openTileHost('good')
  for (const behaviour of behaviours) hosts.set(behaviour, await openTileHost(behaviour, stranger.origin))
  const origins = [...hosts.values()].map(({ origin }) => origin)
  site = await openAnotherSite({ MAP_STYLE_URL: good().styleUrl, MAP_HOSTS: origins.join(' ') })
})
afterAll(async () => {
  await site?.close()
  for (const host of [...hosts.values(), stranger]) await host?.close()
})

const good = () => hosts.get('good')!

/**
 * The results on a site whose map comes from a host that behaves like this. The page must come from the site itself:
 * Chromium does not let one that the test made up ask anything of this machine.
 */
async function openResults(page: Page, behaviour: Behaviour, what: 'styleUrl' | 'archiveUrl' = 'styleUrl') {
  await page.addInitScript((url) => {
    const tell = () => document.querySelector('listing-map')!.setAttribute('data-style-url', url)
    addEventListener('DOMContentLoaded', tell)
  }, hosts.get(behaviour)![what])
  await page.goto(`${site.url}/zoeken?zoek=koffie`)
}

const credits = (page: Page) => page.locator('.maplibregl-ctrl-attrib').textContent()
const said = (page: Page) => page.locator('[data-part=status]').textContent()
const marks = (page: Page) => page.locator('.sk-pin, .sk-circle').count()

/** Everything one came for: the list, a map one can move, and the pins of the same question. */
async function isUsable(page: Page) {
  expect(await page.locator('main article h2 a').count()).toBeGreaterThan(3)
  await vi.waitFor(async () => expect(await credits(page)).toContain('Natural Earth'), within)
  const [answer] = await Promise.all([
    page.waitForResponse(/api\/v1\/kaart/),
    page.getByRole('button', { name: 'Dichterbij', exact: true }).click(),
  ])
  expect(answer.status()).toBe(200)
  await vi.waitFor(async () => expect(await marks(page)).toBeGreaterThan(0), within)
}

describe.concurrent('hosts of maps', () => {
  for (const behaviour of bad)
    proof(
      `a host of maps that ${behaviour}`,
      'the built-in map stays, one line says so, and list and pins work',
      () =>
        walk(async ({ page, complaints }) => {
          await openResults(page, behaviour)
          await vi.waitFor(async () => expect(await marks(page)).toBeGreaterThan(0), within)
          await vi.waitFor(async () => expect(await said(page)).toContain('eenvoudige kaart'), within)
          await isUsable(page)
          const { asked } = hosts.get(behaviour)!
          expect(asked.some((path) => path === '/style.json')).toBe(behaviour !== 'refuses')
          expect(asked.some((path) => path.startsWith('/tiles/'))).toBe(behaviour.includes('tile'))
          expect(stranger.asked).toEqual([])
          expect(complaints.filter((line) => line.includes('Uncaught'))).toEqual([])
          return `"${(await said(page))?.trim()}"`
        }, window),
      longest,
    )
})

proof(
  'a host of maps that works, and stops working later',
  'its map takes the place of the built-in one, and gives it back',
  () =>
    walk(async ({ page }) => {
      await openResults(page, 'good')
      await vi.waitFor(async () => expect(await credits(page)).toContain(credit), within)
      expect(await said(page)).not.toContain('eenvoudige kaart')
      good().play('fails on tiles')
      const comeCloser = async () => {
        await page.getByRole('button', { name: 'Dichterbij', exact: true }).click()
        return said(page)
      }
      await vi.waitFor(async () => expect(await comeCloser()).toContain('eenvoudige kaart'), {
        ...within,
        interval: 700,
      })
      await vi.waitFor(async () => expect(await credits(page)).toContain('Natural Earth'), within)
      return 'given back after tiles that failed'
    }, window),
  longest,
)

proof('a file of tiles of our own', 'it becomes a map of our own', async () => {
  good().play('good')
  return walk(async ({ page, asked, complaints }) => {
    await openResults(page, 'good', 'archiveUrl')
    await vi.waitFor(async () => expect(await credits(page)).toContain('OpenStreetMap'), within)
    expect(await said(page)).not.toContain('eenvoudige kaart')
    expect(asked.some((url) => url.includes('prove-archive'))).toBe(true)
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([])
    return 'drawn from the file'
  }, window)
})

const badFiles = [
  ...(['refuses', 'hangs', 'fails', 'answers everything with a page', 'drips', 'sends gigabytes'] as const),
]
for (const behaviour of badFiles)
  proof(
    `a file of tiles on a host that ${behaviour}`,
    'the built-in map stays, one line says so, and list and pins work',
    () =>
      walk(async ({ page }) => {
        await openResults(page, behaviour, 'archiveUrl')
        await vi.waitFor(async () => expect(await said(page)).toContain('eenvoudige kaart'), within)
        await isUsable(page)
        return `"${(await said(page))?.trim()}"`
      }, window),
    longest,
  )

proof('a browser that cannot draw a map', 'the list, and one line instead of an empty frame', async () => {
  const browser = await launchBrowser({ args: ['--disable-3d-apis'] })
  try {
    const page = await browser.newPage(window)
    await page.goto(`${house}/zoeken?zoek=koffie`)
    const words = 'De kaart werkt niet op dit apparaat. In de lijst staat alles.'
    await expect.poll(() => said(page), within).toBe(words)
    expect(await page.locator('.sk-map__frame').isVisible()).toBe(false)
    expect(await page.locator('main article h2 a').count()).toBeGreaterThan(3)
    expect(await marks(page)).toBe(0)
    return `"${words}"`
  } finally {
    await browser.close()
  }
})

const ownFaults: [name: string, (page: Page) => Promise<unknown>][] = [
  [
    'refuses',
    (page) => page.route('**/api/v1/kaart*', (route) => route.fulfill({ status: 500, body: 'nee' })),
  ],
  [
    'sends a page',
    (page) => page.route('**/api/v1/kaart*', (route) => route.fulfill({ body: '<!doctype html>' })),
  ],
  ['is cut off', (page) => page.route('**/api/v1/kaart*', (route) => route.abort())],
]
for (const [name, break_] of ownFaults)
  proof(`our own answer for the map ${name}`, 'the map says so, and is whole again at the next move', () =>
    walk(async ({ page }) => {
      await break_(page)
      await page.goto(`${house}/zoeken?zoek=koffie`)
      await vi.waitFor(async () => expect(await said(page)).toContain('De lijst werkt gewoon'), within)
      const words = await said(page)
      await page.unroute('**/api/v1/kaart*')
      await isUsable(page)
      return `"${words?.trim()}"`
    }, window),
  )

proof('a map that does not arrive', 'it leaves the list, and takes its pins along', () =>
  walk(async ({ page }) => {
    await page.route('**/make-map*', (route) => route.abort())
    await page.goto(`${house}/zoeken?zoek=koffie`)
    await vi.waitFor(async () => expect(await said(page)).toContain('De kaart werkt niet'), within)
    expect(await page.locator('.sk-map__frame').isVisible()).toBe(false)
    expect(await page.locator('main article h2 a').count()).toBeGreaterThan(3)
    return `"${(await said(page))?.trim()}"`
  }, window),
)

proof(
  'the worker of the map, the areas or the country does not arrive',
  'there is still a plane with pins',
  async () => {
    for (const part of ['**/maplibre-gl-worker*', '**/gebieden.json', '**/nl-basemap*'])
      await walk(async ({ page }) => {
        await page.route(part, (route) => route.abort())
        await page.goto(`${house}/zoeken?zoek=koffie`)
        await isUsable(page)
      }, window)
    return '3 of 3'
  },
  longest,
)
