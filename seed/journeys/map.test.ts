import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test, vi } from 'vitest'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
const within = { timeout: 15_000, interval: 100 }
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const piece = 'gebied=5.46,51.43,5.5,51.45'

const marks = (page: Page) => page.locator('.sk-pin, .sk-circle')
const said = (page: Page) => page.locator('[data-part=status]').textContent()
const here = (page: Page) => page.locator('listing-map [data-part=here]')
const isLit = '.is-lit'

/** What the pins and circles on the map count up to. */
const counted = async (page: Page) => {
  const numbers = await marks(page).evaluateAll((all) =>
    all.map((one) => (one.tagName === 'A' ? 1 : Number(one.textContent.replaceAll('.', '')))),
  )
  return numbers.reduce((sum, number) => sum + number, 0)
}
const isDrawn = (page: Page) =>
  vi.waitFor(async () => expect(await marks(page).count()).toBeGreaterThan(0), within)
/** Until the map itself is there; the pins are earlier. */
const isThere = (page: Page) =>
  page.locator('.maplibregl-canvas-container .sk-marks').waitFor({ timeout: 15_000 })

const json = async <T>(path: string) => (await (await fetch(`${site}/api/v1/${path}`)).json()) as T

test('the pins, the sentence and the list count the same', async () => {
  for (const question of ['zoek=koffie', 'wijk=WK077221', 'kosten=gratis&dag=dinsdag', 'nabij=BU07721110'])
    await walk(async ({ page }) => {
      await page.goto(`${site}/zoeken?${question}`)
      await isDrawn(page)
      const sum = await counted(page)
      expect(await said(page)).toBe(`${sum} op dit stuk van de kaart.`)
      const { total } = await json<{ total: number }>(`aanbod?${question}`)
      const { placeless } = await json<{ placeless: number }>(`kaart?${question}&beeld=5,51,6,52&zoom=8`)
      const outside = total - placeless - sum
      expect(outside).toBeGreaterThanOrEqual(0)
      expect(outside).toBeLessThan(total / 10)
    }, wide)
})

test('a card that is looked at lights its pin, and a pin its card; nothing moves by that', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=koffie&${piece}`)
    await isDrawn(page)
    const card = page.locator('article[data-lng]').nth(2)
    const slug = await card.getAttribute('data-slug')
    await card.hover()
    expect(await marks(page).and(page.locator(isLit)).count()).toBe(1)
    await page.locator('h1').hover()
    expect(await page.locator(isLit).count()).toBe(0)

    await card.locator('a').first().focus()
    expect(await marks(page).and(page.locator(isLit)).count()).toBe(1)
    await page.locator('h1').focus()

    const top = await page.evaluate(() => scrollY)
    for (const mark of await marks(page).all()) {
      await mark.dispatchEvent('pointerenter')
      const lit = await page
        .locator(`article${isLit}`)
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.slug))
      if (lit.includes(slug!)) return expect(await page.evaluate(() => scrollY)).toBe(top)
    }
    throw new Error('No pin lit the card.')
  }, wide)
})

test('by keyboard: pins after the list, a spot opens its list, Escape closes it and gives the focus back', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?wijk=WK077221`)
    await isDrawn(page)
    await isThere(page)
    const spot = page.locator('.sk-pin--several').first()
    expect(
      await spot.evaluate((one) =>
        Boolean(document.querySelector('main article')!.compareDocumentPosition(one) & 4),
      ),
    ).toBe(true)
    await spot.focus()
    await page.keyboard.press('Enter')
    const count = Number(await spot.textContent())
    const list = page.getByRole('dialog', { name: new RegExp(`^${count} (op dit adres|dicht bij elkaar)`) })
    await list.waitFor()
    expect(await list.getByRole('link').count()).toBe(count)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toMatch(/^\/aanbod\//)
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(await spot.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await page.locator('canvas').evaluate((one) => (one as HTMLCanvasElement).tabIndex)).toBe(-1)
    expect(await page.locator('.sk-marks [tabindex="0"]').count()).toBeLessThanOrEqual(25)
  }, wide)
})

test('a circle brings closer until there are pins, and the focus stays with the map', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken`)
    await isDrawn(page)
    await isThere(page)
    expect(await here(page).isVisible()).toBe(false)
    for (let i = 0; i < 6 && (await page.locator('.sk-circle').count()) > 0; i++) {
      const circle = page.locator('.sk-circle').first()
      await circle.focus()
      const answered = page.waitForResponse(/api\/v1\/kaart/)
      await page.keyboard.press('Enter')
      await answered
      await vi.waitFor(
        async () => expect(await said(page)).toBe(`${await counted(page)} op dit stuk van de kaart.`),
        within,
      )
      expect(await page.evaluate(() => document.activeElement!.closest('listing-map') !== null)).toBe(true)
    }
    expect(await page.locator('a.sk-pin, .sk-pin--several').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-part=status]').getAttribute('role')).toBe('status')
  }, wide)
})

test('"zoek in dit gebied" appears when the map was moved, and finds what the map shows', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=koffie`)
    await isDrawn(page)
    await isThere(page)
    const answered = page.waitForResponse(/api\/v1\/kaart/)
    await page.getByRole('button', { name: 'Dichterbij', exact: true }).click()
    const shown = (await (await answered).json()) as { here: number }
    await here(page).click()
    await page.waitForURL(/gebied=/)
    await vi.waitFor(
      async () => expect(await page.locator('h1').textContent()).toContain(`${shown.here} `),
      within,
    )
    await vi.waitFor(async () => expect(await counted(page)).toBe(shown.here), within)
  }, wide)
})

test('the map follows its attributes in one question, goes where the list goes, and stays with who moved it', async () => {
  await walk(async ({ page, asked }) => {
    await page.goto(`${site}/zoeken?zoek=koffie`)
    await isDrawn(page)
    await isThere(page)
    const questions = () => asked.filter((url) => url.includes('/api/v1/kaart?'))
    const map = page.locator('listing-map')
    await map.evaluate((one: Element & { marker?: boolean }) => (one.marker = true))
    const before = questions().length
    await map.evaluate((one) => {
      one.setAttribute('data-query', 'zoek=wandelen')
      one.setAttribute('data-view', '{"west":5.46,"south":51.43,"east":5.5,"north":51.45}')
      one.setAttribute('data-is-piece', '')
    })
    await vi.waitFor(() => expect(questions().length).toBeGreaterThan(before), within)
    expect(questions().length).toBe(before + 1)
    expect(questions().at(-1)).toMatch(/zoek=wandelen.*beeld=5\.4\d+%2C51\.4/)

    await page.getByRole('button', { name: 'Verder weg', exact: true }).click()
    await vi.waitFor(() => expect(questions().length).toBe(before + 2), within)
    const box = (url: string) => new URL(url).searchParams.get('beeld')
    await map.evaluate((one) => {
      one.removeAttribute('data-is-piece')
      one.setAttribute('data-query', 'zoek=koffie')
      one.setAttribute('data-view', '{"west":5.3,"south":51.3,"east":5.6,"north":51.5}')
    })
    await vi.waitFor(() => expect(questions().length).toBe(before + 3), within)
    expect(box(questions().at(-1)!)).toBe(box(questions().at(-2)!))
    await vi.waitFor(
      async () => expect(await here(page).getAttribute('href')).toContain('zoek=koffie&gebied='),
      within,
    )
    expect(await map.evaluate((one: Element & { marker?: boolean }) => one.marker)).toBe(true)
  }, wide)
})

test('axe finds nothing wrong with pins, circles, an open list of a spot, or what is not on the map', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    await walk(
      async ({ page }) => {
        await page.goto(`${site}/zoeken?wijk=WK077221`)
        await isDrawn(page)
        await isThere(page)
        await page.locator('.sk-elsewhere summary').click()
        await page.locator('.sk-elsewhere li').first().waitFor()
        await page.locator('.sk-pin--several').first().click()
        expect(await violations(page)).toEqual([])
        await page.goto(`${site}/zoeken`)
        await isDrawn(page)
        await isThere(page)
        await page.getByRole('button', { name: 'Dichterbij', exact: true }).click()
        await here(page).waitFor()
        expect(await violations(page)).toEqual([])
      },
      { ...wide, colorScheme },
    )
})

test('what no pin can stand for is counted and named', async () => {
  await walk(async ({ page }) => {
    const { placeless } = await json<{ placeless: number }>('kaart?zoek=hulp&beeld=5,51,6,52&zoom=8')
    await page.goto(`${site}/zoeken?zoek=hulp`)
    await isDrawn(page)
    const details = page.locator('.sk-elsewhere')
    expect(await details.locator('summary').textContent()).toMatch(new RegExp(`^${placeless} `))
    await details.locator('summary').click()
    await vi.waitFor(
      async () => expect(await details.getByRole('link').count()).toBe(Math.min(20, placeless)),
      within,
    )
    for (const item of await details.locator('li').allTextContents())
      expect(item).toMatch(/online|bij jou thuis|geheim|geen plek/)
  }, wide)
})

test('on a phone nothing of the map is fetched before one comes near it, and two fingers move it', async () => {
  await walk(async ({ page, asked }) => {
    const mine = () =>
      asked.filter((url) => /open-map|make-map|maplibre|basemap|gebieden|api\/v1\/kaart/.test(url))
    await page.goto(`${site}/zoeken?zoek=koffie`, { waitUntil: 'networkidle' })
    expect(mine()).toEqual([])
    await page.locator('.sk-jump').click()
    await isDrawn(page)
    await isThere(page)
    expect(mine().length).toBeGreaterThan(4)
    expect(await page.locator('.maplibregl-cooperative-gestures').count()).toBe(1)
    expect(asked.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url))).toEqual([])
  }, phone)
})

test('beside the list the wheel zooms without a key', async () => {
  await walk(async ({ page, asked }) => {
    await page.goto(`${site}/zoeken?zoek=koffie`)
    await isDrawn(page)
    await isThere(page)
    expect(await page.locator('.maplibregl-cooperative-gestures').count()).toBe(0)
    const before = asked.filter((url) => url.includes('/api/v1/kaart?')).length
    await page.locator('.sk-map__frame').hover()
    const top = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, -400)
    await vi.waitFor(
      () => expect(asked.filter((url) => url.includes('/api/v1/kaart?')).length).toBeGreaterThan(before),
      within,
    )
    expect(await page.evaluate(() => scrollY)).toBe(top)
  }, wide)
})

test('pins that were drawn before the map lie where the map has them', async () => {
  await walk(async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/make-map*', async (route) => held.then(() => route.continue()))
    await page.goto(`${site}/zoeken?wijk=WK077221`)
    await isDrawn(page)
    expect(await page.locator('.maplibregl-canvas').count()).toBe(0)
    const places = () =>
      marks(page).evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON() as { x: number; y: number }),
      )
    const before = await places()
    release()
    await isThere(page)
    const after = await places()
    expect(after.length).toBe(before.length)
    after.forEach(({ x, y }, i) => {
      expect(Math.abs(x - before[i]!.x)).toBeLessThan(1)
      expect(Math.abs(y - before[i]!.y)).toBeLessThan(1)
    })
  }, wide)
})
