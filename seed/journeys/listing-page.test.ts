import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
let listings: ListingDocument[] = []

const withSomeOf = (told: (listing: ListingDocument) => unknown) => listings.find((one) => told(one))!
const address = ({ slug }: ListingDocument) => `${site}/aanbod/${slug}`
const topOf = (page: Page, text: string) =>
  page
    .getByText(text)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + window.scrollY)

beforeAll(async () => {
  for (let page = 1; page <= 10; page++) {
    const answer = await fetch(`${site}/api/v1/aanbod?pagina=${page}`)
    listings.push(...((await answer.json()) as { listings: ListingDocument[] }).listings)
  }
})

const cafe = () =>
  withSomeOf(
    ({ whereabouts, schedule, pictures, contact }) =>
      whereabouts.at === 'venue' && schedule.rules.length > 0 && pictures.length > 0 && contact.phone,
  )

test('on a phone when, where, what it costs and the button come before anything else', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(address(cafe()))
      const button = page.locator('.sk-brief .nl-button').first()
      expect(await button.getAttribute('href')).toMatch(/^tel:/)
      expect((await button.boundingBox())!.y).toBeLessThan(844)
      expect(await topOf(page, 'In het kort')).toBeLessThan(await topOf(page, 'Wat is het?'))
    },
    { viewport: { width: 390, height: 844 } },
  )
})

test('nothing moves while the page comes in and the map wakes up', async () => {
  await walk(async ({ page }) => {
    await page.addInitScript(`window.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value
      }).observe({ type: 'layout-shift', buffered: true })`)
    await page.goto(address(cafe()), { waitUntil: 'networkidle' })
    await page.locator('listing-map').scrollIntoViewIfNeeded()
    await page.locator('.maplibregl-canvas').waitFor({ timeout: 20_000 })
    expect(await page.evaluate('window.moved')).toBeLessThan(0.05)
  })
})

test('on the small map its own pin is lit', async () => {
  await walk(async ({ page }) => {
    const { slug } = cafe()
    await page.goto(address(cafe()))
    await page.locator('listing-map').scrollIntoViewIfNeeded()
    const lit = page.locator('.sk-marks .is-lit')
    await lit.waitFor({ timeout: 20_000 })
    // Several at one address are a button with their number.
    const hrefs = await lit.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect([[`/aanbod/${slug}`], [null]]).toContainEqual(hrefs)
  })
})

test('with JavaScript off one still shares, plans the way and takes the times along, and no button does nothing', async () => {
  await walk(
    async ({ page }) => {
      const listing = cafe()
      await page.goto(address(listing))
      const href = (name: string) => page.getByRole('link', { name }).first().getAttribute('href')
      expect(await href('Deel dit')).toMatch(/^mailto:\?subject=/)
      expect(await href('Plan je route')).toMatch(/^https:\/\/www\.openstreetmap\.org\/directions\?from=&to=/)
      const calendar = await fetch(site + (await href('Zet in je agenda')))
      expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(await calendar.text()).toContain('BEGIN:VEVENT')
      expect(await page.getByRole('button', { name: 'Print dit' }).isVisible()).toBe(false)
    },
    { javaScriptEnabled: false },
  )
})

test('where nothing can be shared the address is copied, and it says so', async () => {
  await walk(
    async ({ page }) => {
      await page.addInitScript(`Object.defineProperty(navigator, 'canShare', { value: undefined })`)
      await page.goto(address(cafe()))
      await page.getByRole('link', { name: 'Deel dit' }).click()
      await page.getByText('is gekopieerd').waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address(cafe()))
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  )
})

test('on paper it is one sheet with the way back to the page', async () => {
  await walk(async ({ page }) => {
    await page.goto(address(cafe()))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sk-paper-foot svg').isVisible()).toBe(true)
    expect(await page.locator('.sk-related').isVisible()).toBe(false)
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1)
  })
})

test('a secret place says its municipality, and no address, map, way or coordinate is anywhere in it', async () => {
  const page = await (await fetch(`${site}/aanbod/veilige-plek-voor-vrouwen`)).text()
  expect(page).toContain('Het is in Eindhoven.')
  expect(page).not.toMatch(/listing-map|openstreetmap|nabij=|GeoCoordinates|PostalAddress|51\.4\d/)
})

test('what else there is names nothing twice and never the page itself', async () => {
  await walk(async ({ page }) => {
    const listing = cafe()
    await page.goto(address(listing))
    const links = await page
      .locator('.sk-related__list a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(new Set(links).size).toBe(links.length)
    expect(links).not.toContain(`/aanbod/${listing.slug}`)
  })
})
