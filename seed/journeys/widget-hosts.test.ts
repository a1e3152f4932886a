import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type FrailWire, frailWire } from '#site/testing/frail-wire.ts'
import { frameIn, isWhole, widgetElement, widgetScript, widgetWords } from './a-widget.ts'
import { openHostSite } from './host-site.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

/** `<sociale-kaart>` where people, pages and networks are at their worst. */

const walk = useBrowser()
const site = inject('siteUrl')
const script = widgetScript(site)
const coffee = widgetElement(site, 'zoek=koffie')
let host: Awaited<ReturnType<typeof openHostSite>>

beforeAll(async () => {
  host = await openHostSite()
})
afterAll(() => host.close())

const ourFrame = (page: Page) => page.frames().find((one) => one.url().includes('/widget/'))!
const sticksOut = `document.documentElement.scrollWidth - document.documentElement.clientWidth`

/** 1280 by 1024 pixels, with everything four times as large. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }

test.each(['zoek=koffie', 'toon=kaart&zoek=koffie', 'toon=agenda', 'toon=zoekvak'])(
  'at 400 % nothing sticks out of page or frame, and one finds and reads on: %s',
  async (words) => {
    await walk(async ({ page, complaints }) => {
      await page.goto(host.put({ body: widgetElement(site, words) + script }))
      await page.locator('iframe').waitFor({ state: 'visible' })
      const frame = ourFrame(page)
      await frame.waitForLoadState('networkidle')
      expect(await page.evaluate(sticksOut)).toBeLessThanOrEqual(0)
      expect(await frame.evaluate(sticksOut)).toBeLessThanOrEqual(0)
      expect(await violations(page)).toEqual([])
      expect(await violations(frame)).toEqual([])
      await frame.locator('input[name=zoek]').fill('koffie')
      await frame.locator('input[name=zoek]').press('Enter')
      const first = frame.locator('main :is(h2, h3, h4) a').first()
      await first.click()
      await frame.getByText('In het kort').waitFor()
      expect(await frame.evaluate(sticksOut)).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
    }, zoomed)
  },
)

test('in a page from right to left it fills its place, and stays from left to right itself', async () => {
  await walk(async ({ page }) => {
    const body = `<div style="width:400px;padding:20px">${coffee}</div>`
    await page.goto(host.put({ body: body + script, attributes: 'lang="ar" dir="rtl"' }))
    await isWhole(page)
    const [around, inside] = await Promise.all([
      page.locator('sociale-kaart').boundingBox(),
      page.locator('iframe').boundingBox(),
    ])
    expect([inside!.x, inside!.width]).toEqual([around!.x, around!.width])
    const text = await ourFrame(page).evaluate(() => {
      const { direction, textAlign } = getComputedStyle(document.querySelector('h1')!)
      return { direction, textAlign, lang: document.documentElement.lang }
    })
    expect(text).toEqual({ direction: 'ltr', textAlign: 'start', lang: 'nl' })
    expect(await page.evaluate(sticksOut)).toBeLessThanOrEqual(0)
  })
})

test('beside others it is told apart by its title, and axe finds nothing wrong with them together', async () => {
  const body = ['Koffie', 'Wandelen', 'Muziek']
    .map((what) => widgetElement(site, `zoek=${what.toLowerCase()}`, `${what} in de buurt`))
    .join('')
  await walk(async ({ page }) => {
    await page.goto(host.put({ body: body + script }))
    for (const nth of [0, 1, 2]) await isWhole(page, nth)
    expect(await violations(page)).toEqual([])
    const names = await page
      .locator('iframe')
      .evaluateAll((all) => all.map((one) => (one as HTMLIFrameElement).title))
    expect(names).toEqual(['Koffie in de buurt', 'Wandelen in de buurt', 'Muziek in de buurt'])
  })
})

/** As Turbo and the like go to a next page: the body of another page in place of this one, with its scripts. */
const goByScript = (page: Page, url: string) =>
  page.evaluate(async (to) => {
    const next = new DOMParser().parseFromString(await (await fetch(to)).text(), 'text/html')
    history.pushState({}, '', to)
    const scripts = [...next.body.querySelectorAll('script')]
    for (const one of scripts) {
      const made = document.createElement('script')
      for (const { name, value } of one.attributes) made.setAttribute(name, value)
      one.replaceWith(made)
    }
    const change = () => document.body.replaceWith(next.body)
    await document.startViewTransition(change).finished
  }, url)

test('a host that goes from page to page by script has one whole widget each time, also after going back', async () => {
  const [a, b, none] = [
    host.put({ body: coffee + script }),
    host.put({ body: widgetElement(site, 'zoek=wandelen') + script }),
    host.put({ body: '<p>Niets</p>' }),
  ]
  await walk(async ({ page, complaints }) => {
    await page.goto(a)
    await isWhole(page)
    await goByScript(page, b)
    await isWhole(page)
    expect(await page.locator('iframe').count()).toBe(1)
    await frameIn(page).locator('input[name=zoek][value=wandelen]').waitFor()
    await goByScript(page, none)
    expect(await page.locator('iframe').count()).toBe(0)
    await goByScript(page, a)
    await isWhole(page)
    await frameIn(page).locator('article h2 a').first().click()
    await frameIn(page).getByText('In het kort').waitFor()
    // Back is back in the frame first, as everywhere, and only then in the host's own pages.
    await page.evaluate('history.back()')
    await frameIn(page).locator('article h2 a').first().waitFor()
    expect(page.url()).toBe(a)
    expect(complaints).toEqual([])
  })
})

test('a host that writes itself anew leaves no second one behind', async () => {
  await walk(async ({ page, complaints }) => {
    await page.goto(host.put({ body: coffee + script }))
    await isWhole(page)
    await page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html
    }, coffee + coffee)
    await isWhole(page, 0)
    await isWhole(page, 1)
    expect(await page.locator('iframe').count()).toBe(2)
    expect(complaints).toEqual([])
  })
})

type Seen = 'frame' | 'words' | 'both' | 'nothing'

/** Looks twenty times a second at what a visitor sees in place of the widget. */
const watch = `(() => {
  seen = new Set()
  setInterval(() => {
    const one = document.querySelector('sociale-kaart')
    const frame = one?.shadowRoot?.querySelector('iframe')?.checkVisibility({ visibilityProperty: true }) ?? false
    const words = one?.querySelector('p')?.checkVisibility({ visibilityProperty: true }) ?? false
    if (one) seen.add(frame && words ? 'both' : frame ? 'frame' : words ? 'words' : 'nothing')
  }, 50)
})()`
const seenOn = (page: Page) => page.evaluate<Seen[]>('[...seen]')

async function overWire(
  about: (walk: { page: Page; wire: FrailWire; open: () => Promise<void> }) => Promise<void>,
) {
  const wire = await frailWire(site)
  try {
    await walk(async ({ page }) => {
      await page.addInitScript(watch)
      const body = widgetElement(wire.url, 'zoek=koffie') + widgetScript(wire.url)
      const open = async () => void (await page.goto(host.put({ body }), { waitUntil: 'domcontentloaded' }))
      await about({ page, wire, open })
    })
  } finally {
    await wire.close()
  }
}

test('over a slow line one reads the words of the host until the list is there, and never an empty box', async () => {
  await overWire(async ({ page, wire, open }) => {
    wire.slow(60_000)
    await open()
    await isWhole(page)
    expect(await seenOn(page)).toEqual(['words', 'frame'])
  })
})

test('over a line that hardly works the words stay, and the page of the host is done', async () => {
  await overWire(async ({ page, wire, open }) => {
    wire.slow(500)
    await open()
    await expect.poll(() => page.locator('iframe').count(), { timeout: 30_000 }).toBe(1)
    await expect.poll(() => page.locator('iframe').count(), { timeout: 30_000 }).toBe(0)
    expect(await page.getByText(widgetWords).isVisible()).toBe(true)
    expect(await seenOn(page)).toEqual(['words'])
    await page.waitForLoadState('load')
  })
})

test.each(['cut', 'freeze'] as const)(
  'a line that breaks halfway (%s) leaves the words, and when it is mended the next visitor has all of it',
  async (breaks) => {
    await overWire(async ({ page, wire, open }) => {
      wire.slow(2_000)
      await open()
      await expect.poll(() => page.locator('iframe').count(), { timeout: 30_000 }).toBe(1)
      wire[breaks]()
      await expect.poll(() => page.locator('iframe').count(), { timeout: 30_000 }).toBe(0)
      expect(await seenOn(page)).toEqual(['words'])
      wire.mend()
      await open()
      await isWhole(page)
    })
  },
)

test('when our server hangs while somebody looks around, what they had stays until there is something else', async () => {
  await overWire(async ({ page, wire, open }) => {
    await open()
    await isWhole(page)
    wire.freeze()
    await frameIn(page).locator('article h2 a').first().click()
    await frameIn(page).locator('article h2 a').nth(1).focus()
    expect(await page.locator('iframe').isVisible()).toBe(true)
    wire.cut()
    await page.getByText(widgetWords).waitFor({ state: 'visible', timeout: 20_000 })
    const seen = await seenOn(page)
    expect(seen).not.toContain('nothing')
    expect(seen).not.toContain('both')
  })
})

test('a page of a host that unsets everything is no worse to read or to use in the frame', async () => {
  const head = '<style>* { all: unset !important; display: inline !important }</style>'
  await walk(async ({ page, complaints }) => {
    await page.goto(host.put({ body: coffee + script, head }))
    await isWhole(page)
    expect(await violations(ourFrame(page))).toEqual([])
    await frameIn(page).locator('article h2 a').first().focus()
    await page.keyboard.press('Enter')
    await frameIn(page).getByText('In het kort').waitFor()
    expect(complaints).toEqual([])
  })
})
