import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
const need = '/zoeken?thema=ontmoeten'
const onPaper = { javaScriptEnabled: false }

const steps = (page: Page) => page.locator('.sk-step h2').allTextContents()
const cards = (page: Page) =>
  page
    .locator('main article :is(h2, h3) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
const shows = (page: Page, query: string) => page.waitForFunction((words) => location.search === words, query)
const isInSight = (page: Page, id: string) =>
  page.waitForFunction((name) => {
    const { top } = document.getElementById(name)!.getBoundingClientRect()
    return top >= 0 && top < 300
  }, id)

test('a need gives steps from light to heavy; one link makes it a plain list, and back', async () => {
  await walk(async ({ page, complaints }) => {
    await page.goto(site + need)
    expect(await steps(page)).toEqual([
      expect.stringContaining('Zelf aan de slag'),
      expect.stringContaining('Samen met buurtgenoten'),
    ])
    await page.getByRole('link', { name: 'Gewone lijst' }).click()
    await page.locator('.sk-step').first().waitFor({ state: 'detached' })
    expect(page.url()).toBe(`${site}${need}&weergave=lijst`)
    expect(await page.locator('main article h2').count()).toBe(20)
    await page.goBack()
    await page.locator('.sk-step').first().waitFor()
    expect(page.url()).toBe(site + need)
    expect(complaints).toEqual([])
  })
})

test('who chose the plain list keeps it while choosing on', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(`${site}${need}&weergave=lijst`)
      await page.getByText('Wat kost het?', { exact: true }).click()
      await page.getByRole('checkbox', { name: /^Gratis/ }).check()
      await shows(page, '?thema=ontmoeten&kosten=gratis&weergave=lijst')
      expect(await page.getByRole('link', { name: 'Gewone lijst' }).getAttribute('aria-current')).toBe('true')
    },
    { viewport: { width: 1280, height: 900 } },
  )
})

test('without script, all pages together have everything once, as the API has it, and steps go on', async () => {
  await walk(async ({ page }) => {
    await page.goto(site + need)
    const total = parseInt((await page.locator('h1').textContent())!)
    const [seen, headings] = [await cards(page), await steps(page)]
    for (;;) {
      const next = page.getByRole('link', { name: 'Volgende' })
      if ((await next.count()) === 0) break
      await next.click()
      seen.push(...(await cards(page)))
      headings.push(...(await steps(page)))
    }
    expect([seen.length, new Set(seen).size]).toEqual([total, total])
    const begun = headings.filter((heading) => !heading.includes('vervolg'))
    expect(begun.length).toBe(new Set(begun).size)
    expect(headings.length).toBeGreaterThan(begun.length)
    const answer = await fetch(`${site}/api/v1/aanbod?thema=ontmoeten&pagina=2`)
    const { listings } = (await answer.json()) as { listings: { slug: string }[] }
    expect(seen.slice(20, 40)).toEqual(listings.map(({ slug }) => `/aanbod/${slug}`))
  }, onPaper)
})

test.each([{}, onPaper])(
  'the stair leads to a step on another page, and one comes back (%o)',
  async (how) => {
    await walk(async ({ page }) => {
      await page.goto(site + need)
      const stair = page.getByRole('navigation', { name: 'Van weinig hulp naar veel hulp' })
      await stair.getByRole('link', { name: /^Vrijwilliger/ }).click()
      await page.waitForURL(/pagina=\d+#stap-vrijwilliger$/)
      await page.locator('#stap-vrijwilliger').waitFor()
      await expectInSight(page, '#stap-vrijwilliger')
      await page.goBack()
      await page.locator('#stap-zelf').waitFor()
      expect(page.url()).toBe(site + need)
    }, how)
  },
)

/** By the browser's own measure, for a page without script cannot be asked. */
async function expectInSight(page: Page, selector: string) {
  await expect
    .poll(async () => (await page.locator(selector).boundingBox())!.y, { timeout: 10_000 })
    .toSatisfy((y: number) => y >= 0 && y < 300)
}

test('a jump within the page gets there, and back to where one was', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(site + need)
      await page.evaluate(() => scrollTo(0, 200))
      await page.getByRole('link', { name: 'Bekijk op de kaart' }).click()
      await isInSight(page, 'kaart')
      await page.goBack()
      await page.waitForFunction(() => scrollY === 200)
      await page.goForward()
      await isInSight(page, 'kaart')
    },
    { viewport: { width: 390, height: 844 } },
  )
})

test.each([320, 1440])('the ladder is for everybody, at %i pixels', async (width) => {
  await walk(
    async ({ page }) => {
      for (const path of [need, `${need}&nabij=BU07721110&pagina=2`]) {
        await page.goto(site + path)
        expect(await violations(page), path).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, path).toBeLessThanOrEqual(width)
      }
    },
    { viewport: { width, height: 900 } },
  )
})
