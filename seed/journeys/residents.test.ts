import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
const narrow = { viewport: { width: 360, height: 740 } }
const found = (page: Page) =>
  page.waitForFunction(() => /^\s*1 gevonden/.test(document.querySelector('h1')?.textContent ?? ''))

/** On a narrow screen all filters are behind one button. */
async function openFilters(page: Page, press: (name: string) => Promise<void>) {
  if (await page.locator('.sk-filters__summary').isVisible()) await press('Filters')
}

const openPanel = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).first()

/** A free language café near home, on Tuesday morning: by pressing and ticking. */
async function findLanguageCafe(page: Page, press: 'click' | 'tap') {
  const summary = (name: string) => openPanel(page, name)[press]()
  const box = (name: RegExp) => page.getByRole('checkbox', { name })[press]()
  await page.goto(site)
  await page.getByRole('combobox', { name: 'Wat zoek je?' }).fill('taalcafé')
  await page.getByRole('button', { name: 'Zoek', exact: true })[press]()
  await page.waitForURL(/zoek=taalcaf/)
  await openFilters(page, summary)
  await summary('Wanneer?')
  await box(/^Dinsdag/)
  await page.waitForURL(/dag=dinsdag/)
  await box(/^In de ochtend/)
  await page.waitForURL(/dagdeel=ochtend/)
  await page.locator('details[open] button').first()[press]()
  await summary('Waar?')
  await page.getByLabel('Dicht bij').selectOption({ label: 'Vaartbroek' })
  await page.waitForURL(/nabij=BU07725430/)
  await page.locator('details.sk-filter[open] button[type=submit]')[press]()
  await summary('Wat kost het?')
  await box(/^Gratis/)
  await page.waitForURL(/kosten=gratis/)
  await found(page)
  await page.locator('details.sk-filter[open] button[type=submit]')[press]()
  await page.locator('article').getByRole('link', { name: 'Taalcafé Vaartbroek' })[press]()
  await tellsEverything(page)
}

/** What somebody who goes for the first time must be able to read. */
async function tellsEverything(page: Page) {
  await page.waitForURL(/aanbod\/taalcafe-vaartbroek/)
  const text = await page.locator('main').innerText()
  for (const told of [
    /Taalcafé Vaartbroek/,
    /dinsdag/i,
    /Gratis/,
    /Gewoon binnenlopen/,
    /Vaartbroek/,
    /nagekeken/,
  ])
    expect(text).toMatch(told)
}

test.each<[string, 'click' | 'tap', BrowserContextOptions]>([
  ['with a mouse', 'click', { viewport: { width: 1280, height: 900 } }],
  ['by touch on a narrow phone', 'tap', { ...narrow, hasTouch: true, isMobile: true }],
  ['in the dark, with things that move', 'click', { colorScheme: 'dark', reducedMotion: 'no-preference' }],
  ['at four hundred per cent', 'click', { viewport: { width: 320, height: 256 } }],
])('a resident finds a free language café near home on Tuesday morning %s', async (_how, press, options) => {
  await walk(({ page }) => findLanguageCafe(page, press), options)
})

test('the same with only the keyboard', async () => {
  await walk(
    async ({ page }) => {
      const tabTo = async (what: string, most = 60) => {
        for (let i = 0; i < most; i++) {
          const name = await page.evaluate(() => {
            const { activeElement: at } = document
            const label =
              at?.closest('label') ?? (at?.id && document.querySelector(`label[for="${CSS.escape(at.id)}"]`))
            return ((label as Element | null)?.textContent ?? at?.textContent ?? '')
              .replace(/\s+/g, ' ')
              .trim()
          })
          if (name.startsWith(what)) return
          await page.keyboard.press('Tab')
        }
        throw new Error(`"${what}" could not be reached with Tab.`)
      }
      await page.goto(site)
      await tabTo('Wat zoek je')
      await page.keyboard.type('taalcafé')
      await page.keyboard.press('Enter')
      await page.waitForURL(/zoek=taalcaf/)
      await tabTo('Wanneer?')
      await page.keyboard.press('Enter')
      await tabTo('Dinsdag')
      await page.keyboard.press('Space')
      await page.waitForURL(/dag=dinsdag/)
      await page.keyboard.press('Escape')
      await tabTo('Wat kost het?')
      await page.keyboard.press('Enter')
      await tabTo('Gratis')
      await page.keyboard.press('Space')
      await page.waitForURL(/kosten=gratis/)
      await page.keyboard.press('Escape')
      await tabTo('Taalcafé Vaartbroek', 90)
      await page.keyboard.press('Enter')
      await tellsEverything(page)
    },
    { viewport: { width: 1280, height: 900 } },
  )
})

test('the same without JavaScript, and without pictures', async () => {
  await walk(
    async ({ page }) => {
      await page.route(/\/media\//, (route) => route.abort())
      await page.goto(site)
      await page.getByRole('searchbox').fill('taalcafé')
      await page.getByRole('button', { name: 'Zoek', exact: true }).click()
      await page.waitForURL(/zoek=taalcaf/)
      await openPanel(page, 'Wanneer?').click()
      await page.getByRole('checkbox', { name: /^Dinsdag/ }).check()
      await page.getByRole('checkbox', { name: /^In de ochtend/ }).check()
      await page.locator('details.sk-filter[open] button[type=submit]').click()
      await page.waitForURL(/dag=dinsdag/)
      await page.getByRole('link', { name: 'Taalcafé Vaartbroek' }).click()
      await tellsEverything(page)
    },
    { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
  )
})

test('who does not see the screen hears how many there are, what was chosen, and what each card says', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=taalcafé&dag=dinsdag&kosten=gratis`)
    const main = await page.locator('main').ariaSnapshot()
    expect(main).toMatch(/search/)
    expect(main).toMatch(/combobox "Wat zoek je\?"/)
    expect(main).toMatch(/status:\s+- heading "\d+ gevonden voor/)
    expect(main).toMatch(/list "Je koos:"/)
    expect(main).toMatch(/link "Haal weg: Gratis"/)
    const card = await page.locator('article').first().ariaSnapshot()
    expect(card).toMatch(/heading ".+" \[level=2\]/)
    for (const told of [/dinsdag|morgen|vandaag/i, /Gratis/, /nagekeken/]) expect(card).toMatch(told)
    expect(card).not.toMatch(/- img/)
  })
})

test('a carer compares two and prints one', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=mantelzorg`)
    const cards = page.locator('article h2 a')
    const [first, second] = [await cards.nth(0).innerText(), await cards.nth(1).innerText()]
    await cards.nth(0).click()
    expect(await page.locator('h1').innerText()).toBe(first)
    await page.goBack()
    await page.locator('article').getByRole('link', { name: second, exact: true }).click()
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, second)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header nav').isVisible()).toBe(false)
    expect(await page.locator('form[role=search]').first().isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain(second)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000)
  })
})
