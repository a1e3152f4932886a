import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { leftBehind, logNetwork, type NetworkLog } from './network-log.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')

/** In the Binnenstad, and two streets on. The browser is told so; nobody outside plays along. */
const here = { latitude: 51.43687, longitude: 5.48031 }
const roundTheCorner = { latitude: 51.43753, longitude: 5.48194 }
const binnenstad = 'BU07721110'
const at = (geolocation: typeof here): BrowserContextOptions => ({
  geolocation,
  permissions: ['geolocation'],
  viewport: { width: 360, height: 740 },
  hasTouch: true,
})
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true }

async function openWhere(page: Page, address = '/zoeken?zoek=koffie') {
  await page.goto(site + address)
  const filters = page.getByText(/^Filters/)
  if (await filters.isVisible()) await filters.click()
  await page.locator('summary', { hasText: 'Waar?' }).click()
}
const useDevice = (page: Page) => page.getByRole('button', { name: 'Gebruik mijn plek' }).click()
const typePostcode = async (page: Page, typed: string) => {
  await page.getByLabel('Postcode of buurt').fill(typed)
  await page.getByLabel('Postcode of buurt').press('Enter')
}
const said = (page: Page, words: RegExp | string) => page.locator('near-me').getByText(words).waitFor()
const askedNear = (page: Page, code: string | null) =>
  page.waitForFunction((near) => new URLSearchParams(location.search).get('nabij') === near, code)
const places = (page: Page) => page.locator('.sk-facts__where').allTextContents()
const hasExact = (page: Page) =>
  page.locator('.sk-facts__where', { hasText: 'hiervandaan' }).first().waitFor()

type Sent = { asked: string[]; all: string }
const sentBy = async (log: NetworkLog): Promise<Sent> => ({ asked: log.asked, all: await log.everything() })
const notIn = ({ asked }: Sent, other: Sent) => asked.filter((one) => !other.asked.includes(one))

/** Everything that left the browser when somebody used their place here, with the list in the order of distance. */
async function whatLeaves(geolocation: typeof here): Promise<Sent> {
  return walk(async ({ page }) => {
    const log = logNetwork(page)
    await openWhere(page)
    await useDevice(page)
    await askedNear(page, binnenstad)
    await hasExact(page)
    await page.goto(`${site}/zoeken?nabij=${binnenstad}&sorteer=afstand`)
    // Which pictures are in sight is the same for both, but not how many were asked for before one goes on.
    await page.waitForLoadState('networkidle')
    await page.locator('article h2 a').first().click()
    await page.locator('h1').waitFor()
    expect(await leftBehind(page)).toEqual([])
    return sentBy(log)
  }, at(geolocation))
}

test('where the device is does not leave it: two places in one neighbourhood send the very same', async () => {
  const [log, other] = [await whatLeaves(here), await whatLeaves(roundTheCorner)]
  expect(log.asked.length).toBeGreaterThan(5)
  expect(notIn(log, other)).toEqual([])
  expect(notIn(other, log)).toEqual([])
  const all = decodeURIComponent(log.all.replaceAll(/%(?![0-9a-f]{2})/gi, ''))
  expect(all).toContain(`nabij=${binnenstad}`)
  expect(all.match(/51[.,]43[67]|5[.,]48[01]/)).toBeNull()
  expect(all.match(/nabij=\d/)).toBeNull()
})

test('beside the map as well, nothing tells where the device is', async () => {
  await walk(
    async ({ page }) => {
      const log = logNetwork(page)
      await openWhere(page)
      await useDevice(page)
      await askedNear(page, binnenstad)
      await page.locator('.maplibregl-canvas').waitFor({ timeout: 20_000 })
      await page.waitForTimeout(1_000)
      const all = await log.everything()
      expect(all).toContain('/api/v1/kaart')
      expect(all.match(/51[.,]4368|51[.,]437(?!\d)|5[.,]4803|5[.,]480(?!\d)/)).toBeNull()
    },
    { ...at(here), viewport: { width: 1280, height: 900 } },
  )
})

test('the distances are exact, and the nearest stands first when that was asked', async () => {
  await walk(async ({ page }) => {
    await openWhere(page)
    await useDevice(page)
    await said(page, 'Je bent in Binnenstad. We zoeken dicht bij jou.')
    await askedNear(page, binnenstad)
    await hasExact(page)
    expect((await places(page)).join()).not.toContain('ongeveer')
    await page
      .getByRole('link', { name: 'Dichtbij eerst' })
      .or(page.locator('.sk-sort a[href*=afstand]'))
      .click()
    await page.waitForFunction(() => location.search.includes('sorteer=afstand'))
    await hasExact(page)
    const metres = (await places(page)).flatMap((line) => {
      const [, number, unit] = /([\d,]+) (m|km) hiervandaan/.exec(line) ?? []
      return number ? [Number(number.replace(',', '.')) * (unit === 'km' ? 1_000 : 1)] : []
    })
    expect(metres.length).toBeGreaterThan(3)
    expect(metres).toEqual(metres.toSorted((a, b) => a - b))
  }, at(here))
})

/** Everything that left the browser when somebody typed this postcode and said which neighbourhood is theirs. */
async function whatPostcodeSends(typed: string): Promise<Sent> {
  return walk(async ({ page }) => {
    const log = logNetwork(page)
    await openWhere(page)
    await typePostcode(page, typed)
    await said(page, 'Bij 5612 horen 7 buurten. Welke is van jou?')
    await page.getByRole('button', { name: 'Hemelrijken' }).click()
    await askedNear(page, 'BU07724120')
    await page.locator('.sk-facts__where', { hasText: 'ongeveer' }).first().waitFor()
    expect(await leftBehind(page)).toEqual([])
    return sentBy(log)
  }, phone)
}

test('of a postcode nothing leaves the device but the neighbourhood', async () => {
  const [log, other] = [await whatPostcodeSends('5612AB'), await whatPostcodeSends('5612 xz')]
  expect(notIn(log, other)).toEqual([])
  expect(notIn(other, log)).toEqual([])
  expect(log.all).not.toContain('5612')
})

test('a postcode in the question loses its letters before it is sent, and the page says so', async () => {
  await walk(async ({ page }) => {
    const log = logNetwork(page)
    await page.goto(`${site}/zoeken`)
    await page.getByLabel('Wat zoek je?').pressSequentially('koffie 5612AB', { delay: 40 })
    await page.waitForFunction(() => location.search.startsWith('?zoek=koffie&buurt=BU'))
    await page.getByText('De letters hebben we weggehaald').waitFor()
    await page.goto(site)
    await page.getByLabel('Wat zoek je?').fill('koffie 5612AB')
    await page.getByLabel('Wat zoek je?').press('Enter')
    await page.waitForURL(/zoek=koffie&buurt=BU/)
    await page.getByText('De letters hebben we weggehaald').waitFor()
    expect((await log.everything()).match(/.{0,80}5612(?:%20|[ +.-]){0,3}a.{0,20}/i)).toBeNull()
  }, phone)
})

test('a place is kept only for who asks, and forgetting leaves nothing', async () => {
  await walk(async ({ page }) => {
    await openWhere(page)
    await useDevice(page)
    await askedNear(page, binnenstad)
    await page.getByLabel('Onthoud mijn plek op dit apparaat').check()
    expect(await leftBehind(page)).toEqual(['localStorage sk-plek'])
    await page.goto(`${site}/zoeken?zoek=koffie&nabij=${binnenstad}`)
    await hasExact(page)
    await openWhere(page)
    await page.getByRole('button', { name: 'Binnenstad' }).click()
    await askedNear(page, binnenstad)
    await page.getByRole('button', { name: 'Vergeet mijn plek' }).click()
    await said(page, 'Je plek is weg, ook van dit apparaat.')
    await askedNear(page, null)
    expect(await leftBehind(page)).toEqual([])
    await page.goto(`${site}/zoeken?zoek=koffie&nabij=${binnenstad}`)
    await page.waitForTimeout(500)
    expect((await places(page)).join()).not.toContain('hiervandaan')
  }, at(here))
})

test('outside the town one hears what is nearest, and chooses', async () => {
  await walk(
    async ({ page }) => {
      await openWhere(page)
      await useDevice(page)
      await said(page, /^Je bent niet in Eindhoven\. .+ is het dichtst bij je\. Wil je daar zoeken\?$/)
      expect(page.url()).not.toContain('nabij')
      await page.locator('near-me').getByRole('listitem').getByRole('button').click()
      await page.waitForURL(/nabij=BU0772/)
    },
    at({ latitude: 52.09, longitude: 5.12 }),
  )
})

test('a device that does not tell is told of in a sentence, and the list is still there', async () => {
  const failing = {
    1: 'Je plek delen staat uit',
    2: 'Je apparaat weet nu niet',
    3: 'Je plek vinden duurt te lang',
  }
  for (const [code, words] of Object.entries(failing))
    await walk(async ({ page }) => {
      await page.addInitScript((reason) => {
        navigator.geolocation.getCurrentPosition = (_found, fail) =>
          fail?.({ code: Number(reason) } as GeolocationPositionError)
      }, code)
      await openWhere(page)
      await useDevice(page)
      await said(page, new RegExp(words))
      await page.getByLabel('Dicht bij', { exact: true }).selectOption({ label: 'Binnenstad' })
      await askedNear(page, binnenstad)
    }, phone)
})

test('refused by the browser itself, on a line without lock, or with the list gone: always a sentence', async () => {
  await walk(async ({ page }) => {
    await openWhere(page)
    await useDevice(page)
    await said(page, /Je plek delen staat uit/)
  }, phone)
  await walk(async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
    await openWhere(page)
    await useDevice(page)
    await said(page, /Je plek delen kan hier niet veilig/)
  }, phone)
  await walk(async ({ page }) => {
    await page.route('**/nabij/buurten.json', (route) => route.abort())
    await openWhere(page)
    await typePostcode(page, '5611')
    await said(page, 'Dat lukte niet. Kies je buurt in de lijst.')
  }, phone)
})

test('a postcode that is not here, and names people use', async () => {
  await walk(async ({ page }) => {
    await openWhere(page)
    await typePostcode(page, '9999 zz')
    await said(page, '9999 kennen we hier niet. Kies je buurt in de lijst.')
    await typePostcode(page, 'woensel')
    await said(page, /Bij woensel horen veel buurten/)
    await typePostcode(page, 'philipsdorp')
    await askedNear(page, 'BU07726120')
  }, phone)
})

test('without script there is no field to send a postcode with, and one in the question is sent on without letters', async () => {
  await walk(
    async ({ page }) => {
      await openWhere(page)
      expect(await page.getByRole('button', { name: 'Gebruik mijn plek' }).count()).toBe(0)
      expect(await page.getByLabel('Postcode of buurt').count()).toBe(0)
      await page.getByLabel('Dicht bij', { exact: true }).selectOption({ label: 'Binnenstad' })
      await page.getByLabel('Wat zoek je?').fill('koffie 5612 AB')
      await page.getByLabel('Wat zoek je?').press('Enter')
      await page.waitForURL(/letters-weg/)
      const { search } = new URL(page.url())
      expect(search).toMatch(/^\?zoek=koffie&buurt=BU/)
      expect(search).toContain(`nabij=${binnenstad}`)
      await page.getByText('De letters hebben we weggehaald').waitFor()
      expect(await page.locator('.sk-facts__where', { hasText: 'ongeveer' }).count()).toBeGreaterThan(0)
      expect(await leftBehindCookies(page)).toEqual([])
    },
    { ...phone, javaScriptEnabled: false },
  )
})
const leftBehindCookies = (page: Page) => page.context().cookies()

test('it works by keyboard, reads well, and fits a small screen', async () => {
  await walk(
    async ({ page, complaints }) => {
      await openWhere(page)
      await page.getByLabel('Postcode of buurt').focus()
      await page.keyboard.type('5612')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zoek op')
      await page.keyboard.press('Enter')
      await said(page, /Welke is van jou/)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/nabij=/)
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.part)).toBe('remember')
      await page.getByText('Je koos:').waitFor()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      for (const one of await page.locator('near-me').getByRole('button').all())
        expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      expect(complaints).toEqual([])
    },
    { viewport: { width: 320, height: 700 } },
  )
})
