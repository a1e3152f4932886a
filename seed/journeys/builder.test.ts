import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { logIn } from './cms-visitor.ts'
import { openHostSite } from './host-site.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

/** A library makes a block for its own site, takes the code along, and changes it later. */

const walk = useBrowser()
const site = inject('siteUrl')
const builder = `${site}/widget-maken`
const soon = { timeout: 15_000, interval: 100 }
let host: Awaited<ReturnType<typeof openHostSite>>
let stranger: Awaited<ReturnType<typeof openHostSite>>

beforeAll(async () => {
  host = await openHostSite()
  stranger = await openHostSite()
})
afterAll(() => [host, stranger].forEach((one) => one?.close()))

const preview = (page: Page): FrameLocator => page.locator('widget-preview iframe').contentFrame()
const inBlock = (page: Page): FrameLocator => page.locator('sociale-kaart iframe').contentFrame()
const open = (page: Page, title: string) => page.locator('summary', { hasText: title }).click()

test('one chooses, sees it change, copies the code, and it stands in a page of another site', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  await walk(
    async ({ page, complaints }) => {
      await page.goto(builder)
      await preview(page).locator('article').first().waitFor()
      await page.getByLabel('Alleen wat hierover gaat').fill('koffie')
      await preview(page).locator('input[name=zoek][value=koffie]').waitFor()
      await open(page, 'Hoe ziet het eruit?')
      await page.getByLabel('Kleur van knoppen en links', { exact: true }).fill('ffdd00')
      await page.getByText('We maken er #').first().waitFor()
      await page.getByLabel('Recht', { exact: true }).check()
      await page.getByLabel('Een telefoon').check()
      await page.locator('widget-preview[data-width=telefoon]').waitFor()
      expect(await page.locator('widget-preview iframe').evaluate((frame) => frame.clientWidth)).toBe(390)
      expect(await violations(page)).toEqual([])

      const copy = page.locator('copy-code', { has: page.locator('#code-element') })
      await page.waitForURL(/hoeken=recht/)
      await copy.getByRole('button').focus()
      await page.keyboard.press('Enter')
      await copy.getByText('Gekopieerd').waitFor()
      const code = await page.evaluate(() => navigator.clipboard.readText())
      expect(code).toBe(await page.locator('#code-element').inputValue())
      expect(code).toMatch(/integrity="sha384-/)
      expect(complaints).toEqual([])

      await page.goto(host.put({ body: code }))
      await page.locator('sociale-kaart iframe').waitFor({ state: 'visible' })
      expect(await inBlock(page).locator('article').count()).toBeGreaterThan(0)
      expect(await inBlock(page).locator('input[name=zoek]').inputValue()).toBe('koffie')
    },
    { permissions },
  )
})

test('listings are picked by searching and by pasting their addresses', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=koffie&weergave=lijst`)
    const titles = page.locator('article h2 a')
    const pasted = (await titles.nth(1).getAttribute('href'))!
    await page.goto(builder)
    await open(page, 'Zelf uitkiezen')
    const field = page.getByLabel('Plak adressen van deze site, of zoek')
    await field.fill('koffie')
    const found = page.locator('input[name=aanbod]').first()
    await found.check()
    await page.waitForURL(/[?&]aanbod=/)
    await vi.waitFor(async () => expect(await preview(page).locator('article').count()).toBe(1), soon)
    await field.fill(site + pasted)
    await page.waitForURL((url) => url.searchParams.getAll('aanbod').includes(pasted.split('/').at(-1)!))
    await vi.waitFor(
      async () =>
        expect(await preview(page).locator('article').count()).toBe(
          new URL(page.url()).searchParams.getAll('aanbod').length,
        ),
      soon,
    )
  })
})

test('without script it is a form, and the page has the preview and the codes', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(builder)
      await page.getByLabel('Agenda', { exact: true }).check()
      await open(page, 'Waar gaat het open?')
      await page.getByLabel('Op een pagina van jouw site').check()
      await page.getByLabel('Adres van jouw pagina').fill('bieb.nl')
      await page.getByRole('button', { name: 'Laat zien' }).click()
      await page.getByText('geef een adres met https').waitFor()
      await page.getByLabel('Adres van jouw pagina').fill('https://bieb.nl/agenda/{aanbod}')
      await page.getByRole('button', { name: 'Laat zien' }).click()
      await page.waitForURL(/\?toon=agenda&open=https/)
      expect(await page.locator('#code-kader').inputValue()).toContain('toon=agenda')
      expect(await page.locator('copy-code button').first().isVisible()).toBe(false)
      await preview(page).locator('h1').waitFor()
    },
    { javaScriptEnabled: false },
  )
})

test('a map that was made in a narrow column fills a whole page as well', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(`${builder}?toon=kaart&breedte=kolom`)
      const pins = preview(page).locator('.sk-marks > *')
      const span = () =>
        pins.evaluateAll((all) => {
          const at = all.map((one) => one.getBoundingClientRect().left)
          return Math.max(...at) - Math.min(...at)
        })
      await preview(page).locator('canvas').waitFor()
      await pins.nth(2).waitFor()
      const narrow = await span()
      await page.getByLabel('Een hele pagina').check()
      await expect.poll(span, soon).toBeGreaterThan(narrow * 1.2)
    },
    { viewport: { width: 1440, height: 900 } },
  )
})

test('at 320 pixels nothing sticks out', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(`${builder}?kleur=ffdd00&aanbod-erbij=koffie&breedte=telefoon`)
      const [wide, narrow] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide).toBeLessThanOrEqual(narrow!)
      expect(await violations(page)).toEqual([])
    },
    { viewport: { width: 320, height: 700 } },
  )
})

test('what was saved is changed later without touching the page it stands in', async () => {
  const partner = await logIn()
  const save = { name: 'In de hal', organisation: partner.organisation }
  const domains = [new URL(host.url).host]
  const choices = `${builder}?zoek=koffie`
  const made = await partner.ask('POST', '/widgets', { ...save, choices, domains })
  const { id } = made.body.doc as { id: string }
  const change = (data: object) => partner.ask('PATCH', `/widgets/${id}`, data)
  const there = (status: number, words = '') =>
    vi.waitFor(async () => {
      const page = await fetch(`${site}/widget/set/${id}`)
      expect([page.status, (await page.text()).includes(words)]).toEqual([status, true])
    }, soon)
  await there(200, 'value="koffie"')
  const body = `<script async src="${site}/widget/v1/sociale-kaart.js"></script>
    <sociale-kaart set="${id}"><p><a href="${site}/zoeken">Kijk op de sociale kaart</a></p></sociale-kaart>`
  const page = host.put({ body })
  await walk(async (visitor) => {
    const asked = (words: string) => inBlock(visitor.page).locator(`input[name=zoek][value=${words}]`)
    await visitor.page.goto(page)
    await asked('koffie').waitFor()
    // Somebody looks around in it: the look and the number go along.
    await inBlock(visitor.page).locator('article h2 a').first().click()
    await inBlock(visitor.page).getByRole('link', { name: 'Terug naar de lijst' }).click()
    await asked('koffie').waitFor()

    await change({ choices: `${builder}?zoek=wandelen&kop=nee` })
    await there(200, 'value="wandelen"')
    await visitor.page.goto(page)
    await asked('wandelen').waitFor()

    await visitor.page.goto(stranger.put({ body }))
    const words = visitor.page.getByText('Kijk op de sociale kaart')
    await vi.waitFor(async () => expect(await visitor.page.locator('iframe').count()).toBe(0), {
      ...soon,
      timeout: 20_000,
    })
    expect(await words.isVisible()).toBe(true)

    await change({ isOn: false })
    await there(404, 'Dit blok staat uit')
    await visitor.page.goto(page)
    await inBlock(visitor.page).getByText('Dit blok staat uit').waitFor()
    expect(await inBlock(visitor.page).getByRole('link', { name: 'Bekijk alles' }).count()).toBe(1)
  })
  await partner.ask('DELETE', `/widgets/${id}`)
})
