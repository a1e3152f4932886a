import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { publicPages, type PublicPage } from './pages.ts'
import { violations } from './violations.ts'
import { useBrowser, type Walk } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
let pages: PublicPage[] = []

beforeAll(async () => {
  pages = await publicPages(site)
})

const windows = 3

/** All pages, in some windows side by side, for most of the time a page is only waited for. */
async function each(
  { page, another }: Walk,
  journey: (page: Page, path: string, name: string) => Promise<void>,
) {
  const others = await Promise.all(Array.from({ length: windows - 1 }, another))
  const left = [...pages]
  const inWindow = async (window: Page) => {
    for (let next = left.shift(); next; next = left.shift()) await journey(window, next[1], next[0])
  }
  await Promise.all([page, ...others].map(inWindow))
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong on any public page, %s',
  async (colorScheme) => {
    await walk(
      (walked) =>
        each(walked, async (page, path, name) => {
          await page.goto(site + path)
          expect({ name, found: await violations(page) }).toEqual({ name, found: [] })
        }),
      { colorScheme },
    )
  },
)

test('every page fits a screen of 320 pixels without sideways scrolling', async () => {
  await walk(
    (walked) =>
      each(walked, async (page, path, name) => {
        await page.goto(site + path)
        const width = await page.evaluate('document.documentElement.scrollWidth')
        expect({ name, width }).toEqual({ name, width: 320 })
      }),
    { viewport: { width: 320, height: 640 } },
  )
})

test('every page is whole with JavaScript off: one heading, a main part, a way to ask', async () => {
  await walk(
    (walked) =>
      each(walked, async (page, path, name) => {
        await page.goto(site + path)
        expect({ name, h1: await page.locator('h1').count() }).toEqual({ name, h1: 1 })
        expect(await page.locator('main').count()).toBe(1)
        expect(await page.locator('form[action="/zoeken"]').count()).toBeGreaterThan(0)
        expect(await page.getByText('040 555 20 00').count()).toBeGreaterThan(0)
      }),
    { javaScriptEnabled: false },
  )
})

test('with JavaScript off a resident asks, narrows and opens something', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(site)
      await page.locator('input[name=zoek]').first().fill('koffie')
      await page.locator('input[name=zoek]').first().press('Enter')
      await page.waitForURL(/\/zoeken\?.*zoek=koffie/)
      const cards = page.locator('main article h2 a, main article h3 a')
      expect(await cards.count()).toBeGreaterThan(3)
      await page.goto(`${page.url()}&kosten=gratis`)
      await cards.first().click()
      await page.waitForURL(/\/aanbod\//)
      expect(await page.locator('h1').textContent()).toBeTruthy()
    },
    { javaScriptEnabled: false },
  )
})

test('with only the keyboard one gets from the question box to a listing, and always sees where one is', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toMatch(/^#/)
    await page.keyboard.press('Enter')
    for (let i = 0; i < 12 && !(await page.evaluate('document.activeElement.name === "zoek"')); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.type('wandelen')
    await page.keyboard.press('Enter')
    await page.waitForURL(/zoek=wandelen/)
    for (let i = 0; i < 250; i++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate<{ href: string | null; ring: string }>(`(() => {
        const e = document.activeElement, s = getComputedStyle(e)
        return { href: e.getAttribute('href'), ring: s.outlineStyle + s.boxShadow }
      })()`)
      if (at.href?.startsWith('/aanbod/')) {
        expect(at.ring).not.toBe('nonenone')
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/aanbod\//)
        return
      }
    }
    throw new Error('No listing could be reached with Tab.')
  })
})

test('no page asks anything of anybody else, keeps anything, or complains', async () => {
  await walk(async (walked) => {
    const { page, asked, complaints } = walked
    await each(walked, async (one, path) => {
      await one.goto(site + path, { waitUntil: 'networkidle' })
    })
    expect(asked.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([])
  })
})

test('the map shows what the list says, and does without WebGL', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=koffie`)
    const map = page.locator('listing-map')
    await map.scrollIntoViewIfNeeded()
    await page.locator('.maplibregl-canvas').waitFor({ timeout: 20_000 })
    const { total } = (await (await fetch(`${site}/api/v1/aanbod?zoek=koffie`)).json()) as { total: number }
    const answer = (await (
      await fetch(`${site}/api/v1/kaart?zoek=koffie&beeld=3,50,8,54&zoom=8`)
    ).json()) as {
      here: number
      placeless: number
      total: number
    }
    expect(answer.total).toBe(total)
    expect(answer.here + answer.placeless).toBe(total)
  })
})
