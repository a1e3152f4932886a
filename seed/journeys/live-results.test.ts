import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')

const heading = (page: Page) => page.locator('h1').textContent()
const titles = (page: Page) => page.locator('article h2').allTextContents()
const box = (page: Page) => page.getByLabel('Wat zoek je?')

/** What the server itself shows at the address one is at now. */
async function asServed(page: Page): Promise<string[]> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  const found = await titles(other)
  await other.close()
  await page.bringToFront()
  return found
}

const foundFor = (page: Page, text: string) =>
  page.waitForFunction((words) => document.querySelector('h1')?.textContent?.includes(`“${words}”`), text)

test('results change while one types, and one step back is what stood there before', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken`)
    const all = await titles(page)
    await box(page).pressSequentially('koffie', { delay: 60 })
    await foundFor(page, 'koffie')
    expect(new URL(page.url()).search).toBe('?zoek=koffie')
    expect(await page.title()).toContain('koffie')
    expect(await titles(page)).toEqual(await asServed(page))
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('zoek')
    await page.goBack()
    await page.waitForFunction(() => location.search === '')
    await page.waitForFunction((first) => document.querySelector('article h2')?.textContent === first, all[0])
    expect(await titles(page)).toEqual(all)
    expect(await box(page).inputValue()).toBe('')
    await page.goForward()
    await foundFor(page, 'koffie')
  })
})

test('ticking a filter keeps its panel open and the focus on the box, and says how many there are', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(`${site}/zoeken?zoek=koffie`)
      const before = await heading(page)
      await page.getByText('Wat kost het?', { exact: true }).click()
      await page.getByRole('checkbox', { name: /^Gratis/ }).check()
      await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before)
      expect(page.url()).toContain('kosten=gratis')
      expect(await page.locator('details.sk-filter[open]').count()).toBe(1)
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('gratis')
      expect(
        await page
          .getByRole('status')
          .filter({ has: page.locator('h1') })
          .count(),
      ).toBe(1)
      expect(await titles(page)).toEqual(await asServed(page))
    },
    { viewport: { width: 1280, height: 900 } },
  )
})

test('a choice is taken away with its own link; the next page starts at the top', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?kosten=gratis&soort=activiteit`)
    await page.getByRole('link', { name: 'Haal weg: Gratis' }).click()
    await page.waitForFunction(() => location.search === '?soort=activiteit')
    expect(await page.getByRole('link', { name: /Haal weg/ }).count()).toBe(1)
    const first = await titles(page)
    await page.getByRole('link', { name: 'Volgende' }).click()
    await page.waitForFunction(() => location.search.includes('pagina=2'))
    expect(await titles(page)).not.toEqual(first)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.locator('h1').boundingBox()).toMatchObject({
      y: expect.toSatisfy((y: number) => y >= 0 && y < 500),
    })
  })
})

test('an answer that comes too late is dropped', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken`)
    await page.route(/zoek=taal(&|$)/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue().catch(() => {})
    })
    await box(page).fill('taal')
    await page.waitForTimeout(500)
    await box(page).fill('wandelen')
    await foundFor(page, 'wandelen')
    await page.waitForTimeout(1_500)
    expect(await heading(page)).toContain('“wandelen”')
    expect(page.url()).toContain('zoek=wandelen')
  })
})

test('a slow line is shown; a broken one keeps what stood there and offers to try again', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=koffie`)
    const before = await titles(page)
    let isDown = true
    let letGo = () => {}
    const seen = new Promise<void>((resolve) => (letGo = resolve))
    await page.route(/zoek=soep/, async (route) => {
      await seen
      await (isDown ? route.abort() : route.continue())
    })
    await box(page).fill('soep')
    await page.locator('live-results.is-busy').waitFor()
    await page.locator('live-results.is-slow').waitFor()
    letGo()
    await page.getByRole('button', { name: 'Probeer het nog eens' }).waitFor()
    expect(await titles(page)).toEqual(before)
    expect(page.url()).toContain('zoek=koffie')
    isDown = false
    await page.getByRole('button', { name: 'Probeer het nog eens' }).click()
    await foundFor(page, 'soep')
    expect(await page.getByText('Dat lukte niet').count()).toBe(0)
  })
})

test('the map stays, and goes along with the list', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(`${site}/zoeken`)
      await page.locator('.maplibregl-canvas').waitFor({ timeout: 20_000 })
      await page.evaluate(() => document.querySelector('.maplibregl-canvas')!.setAttribute('data-mine', ''))
      await box(page).fill('koffie')
      await foundFor(page, 'koffie')
      expect(await page.locator('.maplibregl-canvas[data-mine]').count()).toBe(1)
      expect(await page.locator('listing-map').getAttribute('data-query')).toBe('zoek=koffie')
    },
    { viewport: { width: 1280, height: 900 } },
  )
})
