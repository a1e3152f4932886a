import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { freePort } from '#ops/free-port.ts'
import { openAnotherSite } from './another-site.ts'
import { useBrowser } from './walk.ts'

/** The desk of a library whose site is really stopped and started again. */
const walk = useBrowser()
const standing = { viewport: { width: 1080, height: 1920 }, hasTouch: true }
let listing: ListingDocument

beforeAll(async () => {
  const answer = await fetch(`${inject('siteUrl')}/api/v1/aanbod?zoek=koffie`)
  listing = ((await answer.json()) as { listings: ListingDocument[] }).listings[0]!
})

/** A site that can be stopped and started on the same address. */
async function openDeskSite() {
  const PORT = String(await freePort())
  const url = `http://127.0.0.1:${PORT}`
  const open = () => openAnotherSite({ PORT, SITE_URL: url, MAP_STYLE_URL: '' })
  let site = await open()
  return {
    url,
    stop: () => site.close(),
    start: async () => {
      site = await open()
    },
  }
}

const cached = (page: Page) =>
  page.evaluate<string[]>(`(async () => {
    const all = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname + new URL(url).search)
    return all
  })()`)
const connection = (page: Page) => page.locator('[data-part=connection]')
const tiles = (page: Page) =>
  page.locator('.sk-tiles a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!))

/** Until the worker has kept the start and the page behind every tile of it. */
async function isPrepared(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url())
  const wanted = [pathname + search, ...(await tiles(page))]
  const missing = async () => {
    const kept = new Set(await cached(page))
    return wanted.filter((address) => !kept.has(address))
  }
  await expect.poll(missing, { timeout: 30_000 }).toEqual([])
}

test('with the site stopped it shows what it kept, says of when, and comes back by itself', async () => {
  const desk = await openDeskSite()
  let isStopped = false
  try {
    await walk(async ({ page }) => {
      await page.goto(`${desk.url}/balie?bij=BU07721110`)
      await isPrepared(page)
      await page.goto(`${desk.url}/balie/aanbod/${listing.slug}?bij=BU07721110`)
      await page.goto(`${desk.url}/balie/zoeken?zoek=koffie&bij=BU07721110`)
      await expect
        .poll(() => cached(page), { timeout: 15_000 })
        .toContain('/balie/zoeken?zoek=koffie&bij=BU07721110')
      // One more, of which the page was never opened.
      const button = page.locator(`.sk-card__note:not([data-note="${listing.slug}"])`).first()
      const noted = {
        slug: await button.getAttribute('data-note'),
        title: await button.getAttribute('data-title'),
      }
      await button.click()
      await expect
        .poll(() => cached(page), { timeout: 15_000 })
        .toContain(`/balie/aanbod/${noted.slug}?bij=BU07721110`)

      await desk.stop()
      isStopped = true
      await page.reload()
      expect(await connection(page).textContent()).toMatch(/^Geen verbinding\. Dit is van \d\d:\d\d\.$/)
      expect(await page.locator('.sk-card').count()).toBeGreaterThan(0)
      await page.goto(`${desk.url}/balie/aanbod/${listing.slug}?bij=BU07721110`)
      expect((await page.locator('h1').textContent())!.trim()).toBe(listing.title)
      await page.goto(`${desk.url}/balie?bij=BU07721110`)
      expect(await connection(page).textContent()).toContain('Geen verbinding.')
      // Its look and its buttons are kept as well.
      expect(await page.locator('.sk-desk-bar nav').evaluate((bar) => getComputedStyle(bar).position)).toBe(
        'fixed',
      )
      await page.locator('.sk-tiles a').first().click()
      await page.waitForURL(/thema=/)
      expect(await page.locator('.sk-card').count()).toBeGreaterThan(0)
      await page.goto(`${desk.url}/balie/zoeken?zoek=nooit-eerder-gezocht&bij=BU07721110`)
      expect(await connection(page).textContent()).toContain('Die bladzijde is er nu niet.')
      expect(await page.locator('.sk-tiles a').count()).toBeGreaterThan(5)

      // What stands on the note is on the device, and of what was kept also when, where and whom to call.
      await page.evaluate(
        `localStorage.setItem('sk-briefje', JSON.stringify({ version: 1, items: [...JSON.parse(localStorage['sk-briefje']).items, { slug: 'a', title: 'Iets van mij', word: '' }] }))`,
      )
      await page.goto(`${desk.url}/balie/briefje?bij=BU07721110`)
      const slips = page.locator('.sk-slip')
      await slips.nth(1).getByText('Iets van mij').waitFor()
      await slips.first().locator('.sk-brief__facts li').first().waitFor()
      expect((await slips.first().locator('h2').textContent())!.trim()).toBe(noted.title)
      expect(await slips.first().textContent()).toMatch(/\d/)
      expect(await slips.nth(1).locator('.sk-brief__facts').count()).toBe(0)
      await page.goto(`${desk.url}/balie/zoeken?zoek=nooit-eerder-gezocht&bij=BU07721110`)

      await desk.start()
      isStopped = false
      await expect.poll(() => connection(page).textContent(), { timeout: 60_000 }).toBe('')
      expect(await page.locator('h1').textContent()).toContain('nooit-eerder-gezocht')
    }, standing)
  } finally {
    if (!isStopped) await desk.stop()
  }
}, 180_000)

test('what somebody typed is not kept for the next one, and another version clears away the one before', async () => {
  const desk = await openDeskSite()
  try {
    await walk(async ({ page }) => {
      await page.goto(`${desk.url}/balie`)
      await page.evaluate(
        `caches.open('balie desk-worker-oud.js pages').then((c) => c.put('/balie/oud', new Response('')))`,
      )
      await isPrepared(page)
      await page.goto(`${desk.url}/balie/zoeken?zoek=schulden`)
      await expect.poll(() => cached(page), { timeout: 15_000 }).toContain('/balie/zoeken?zoek=schulden')
      await page.getByRole('button', { name: 'Klaar' }).click()
      await page.waitForURL(`${desk.url}/balie`)
      await expect.poll(() => cached(page)).not.toContain('/balie/zoeken?zoek=schulden')
      expect(await cached(page)).toContain('/balie')
      // Registered anew it begins anew, as after a new version.
      await page.evaluate(`navigator.serviceWorker.getRegistration('/balie').then((one) => one.unregister())`)
      await page.goto(`${desk.url}/balie`)
      await expect.poll(() => cached(page), { timeout: 15_000 }).not.toContain('/balie/oud')
    }, standing)
  } finally {
    await desk.stop()
  }
}, 120_000)

test('it works for the desk only: the rest of the site has no worker', async () => {
  const desk = await openDeskSite()
  try {
    await walk(async ({ page }) => {
      await page.goto(`${desk.url}/balie`)
      await isPrepared(page)
      const scopes = await page.evaluate(
        `navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope))`,
      )
      expect(scopes).toEqual([`${desk.url}/balie`])
      await page.goto(`${desk.url}/zoeken`)
      expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull()
    }, standing)
  } finally {
    await desk.stop()
  }
}, 120_000)
