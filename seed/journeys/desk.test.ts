import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { leftBehind } from './network-log.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
const bij = 'BU07721110'
const start = `${site}/balie?bij=${bij}`
const standing = { viewport: { width: 1080, height: 1920 }, hasTouch: true }
let listings: ListingDocument[] = []

beforeAll(async () => {
  const answer = await fetch(`${site}/api/v1/aanbod?zoek=koffie`)
  listings = ((await answer.json()) as { listings: ListingDocument[] }).listings
})

const desks = () => [
  ['the start', `/balie?bij=${bij}`],
  ['results', `/balie/zoeken?zoek=koffie&bij=${bij}`],
  ['a ladder of results', `/balie/zoeken?thema=ontmoeten&nabij=${bij}&bij=${bij}`],
  ['nothing found', '/balie/zoeken?zoek=xqzjkwv&soort=plek&leeftijd=3'],
  ['a listing', `/balie/aanbod/${listings[0]!.slug}`],
  ['a safe place', '/balie/aanbod/veilige-plek-voor-vrouwen'],
  ['an organisation', `/balie/organisaties/${listings[0]!.organisations[0]!.slug}`],
  ['a note', '/balie/briefje'],
  ['a question too long for a code', `/balie/zoeken?zoek=${'a'.repeat(3_000)}`],
  ['no such page', '/balie/aanbod/bestaat-niet'],
]

test.each(['light', 'dark'] as const)('axe finds nothing wrong at the desk, %s', async (colorScheme) => {
  await walk(
    async ({ page }) => {
      for (const [name, path] of desks()) {
        await page.goto(site + path)
        expect({ name, found: await violations(page) }).toEqual({ name, found: [] })
      }
    },
    { ...standing, colorScheme },
  )
})

test('from everything that can be reached at the desk nothing leads off it', async () => {
  const seen = new Set<string>()
  const waiting = desks().map(([, path]) => site + path)
  const wrong: string[] = []
  while (waiting.length > 0 && seen.size < 120) {
    const address = waiting.shift()!
    if (seen.has(address)) continue
    seen.add(address)
    const answer = await fetch(address)
    if (!new URL(answer.url).pathname.startsWith('/balie')) wrong.push(`${address} went to ${answer.url}`)
    const html = await answer.text()
    expect(html).not.toMatch(/<(iframe|object|embed|area|meta http-equiv)\b/)
    for (const [, , found] of html.matchAll(/<(a|form)\b[^>]*?\s(?:href|action)="([^"]*)"/g)) {
      const leads = new URL(found!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), address)
      const isHere = leads.origin === site && /^\/balie(\/|$)/.test(leads.pathname)
      if (!isHere) wrong.push(`${address} leads to ${leads.href}`)
      leads.hash = ''
      if (
        isHere &&
        /^\/balie\/(aanbod|organisaties)|zoeken\?thema=[a-z-]+&bij/.test(leads.pathname + leads.search)
      )
        waiting.push(leads.href)
    }
  }
  expect(wrong).toEqual([])
  expect(seen.size).toBeGreaterThan(60)
}, 120_000)

test('what scripts draw stays at the desk too: a suggestion, a link of another page', async () => {
  await walk(async ({ page }) => {
    await page.goto(start)
    await page.locator('input[type=search]').pressSequentially('taalc', { delay: 30 })
    await page.locator('.sk-suggest__option').first().click()
    await page.waitForURL((url) => url.pathname.startsWith('/balie/'))
    await page.evaluate(`document.body.insertAdjacentHTML('afterbegin',
      '<a id="buiten" href="https://elders.example/">x</a><a id="voet" href="/privacy">y</a>')`)
    const before = page.url()
    await page.locator('#buiten').click()
    await page.locator('#voet').click()
    expect(page.url()).toBe(before)
  }, standing)
})

test('every target is 64 pixels or more, on a standing screen and on a small one', async () => {
  for (const viewport of [standing.viewport, { width: 390, height: 844 }, { width: 1440, height: 900 }])
    await walk(
      async ({ page }) => {
        for (const [name, path] of desks()) {
          await page.goto(site + path)
          const small = await page.evaluate<string[]>(`[...document.querySelectorAll(
              'a[href], button, input:not([type=hidden]), summary')].flatMap((one) => {
            const card = one.closest('.sk-card__title')?.closest('.sk-card')
            const { width, height } = (card ?? one).getBoundingClientRect()
            const isSeen = one.checkVisibility() && width > 1 && !one.matches('.nl-skip-link')
            return isSeen && height < 63.5 ? [one.outerHTML.slice(0, 90) + ' ' + height] : []
          })`)
          expect({ name, small }).toEqual({ name, small: [] })
          const wide = await page.evaluate('document.documentElement.scrollWidth')
          expect({ name, wide }).toEqual({ name, wide: viewport.width })
        }
      },
      { viewport },
    )
})

test('with keys alone one asks, opens something and comes back to the start', async () => {
  await walk(async ({ page }) => {
    await page.goto(start)
    const to = async (what: (page: Page) => Promise<boolean>) => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab')
        if (await what(page)) return
      }
      throw new Error('not reached with Tab')
    }
    const at = (selector: string) => (there: Page) =>
      there.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)
    await to(at('input[name=zoek]'))
    await page.keyboard.type('wandelen')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/balie\/zoeken\?.*zoek=wandelen/)
    expect(page.url()).toContain(`bij=${bij}`)
    await to(at('.sk-card__title a'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/balie\/aanbod\//)
    await to(at('[data-part=start]'))
    await page.keyboard.press('Enter')
    await page.waitForURL(start)
  }, standing)
})

test('nobody touches it: a countdown, any touch stops it, and after two minutes all is as new', async () => {
  await walk(async ({ page }) => {
    await page.clock.install()
    await page.goto(`${site}/balie/aanbod/${listings[0]!.slug}?bij=${bij}`)
    await page.getByRole('button', { name: 'Op mijn briefje' }).click()
    await page.goto(`${site}/balie/zoeken?zoek=schulden&bij=${bij}`)
    const warning = page.locator('.sk-desk-idle')
    await page.clock.runFor(89_000)
    expect(await warning.isVisible()).toBe(false)
    await page.clock.runFor(2_000)
    await warning.waitFor()
    expect(await page.locator('[data-part=seconds]').textContent()).toMatch(/^(29|30)$/)
    expect(await violations(page)).toEqual([])
    await page.touchscreen.tap(20, 20)
    await warning.waitFor({ state: 'hidden' })
    await page.clock.runFor(91_000)
    await warning.waitFor()
    await page.keyboard.press('Shift')
    await warning.waitFor({ state: 'hidden' })
    await page.locator('input[type=search]').fill('iets geheims')
    await page.clock.runFor(121_000)
    await page.waitForURL(start)
    expect((await leftBehind(page)).filter((name) => !/^cache |balie-vanaf/.test(name))).toEqual([])
    expect(await page.locator('input[type=search]').inputValue()).toBe('')
    // The next one does not find the page of the one before by going back.
    const moved = page.waitForEvent('framenavigated')
    await page.evaluate('history.back()')
    await moved
    await expect.poll(() => page.locator('.sk-desk-start:visible').count(), { timeout: 10_000 }).toBe(1)
    expect(page.url()).toBe(start)
  }, standing)
})

test('at a start that nobody used nothing counts down', async () => {
  await walk(async ({ page }) => {
    await page.clock.install()
    await page.goto(start)
    await page.clock.runFor(300_000)
    expect(await page.locator('.sk-desk-idle').isVisible()).toBe(false)
  }, standing)
})

test('who is done says so, and leaves nothing behind; a code takes the page along', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/balie/aanbod/${listings[0]!.slug}?bij=${bij}`)
    await page.getByRole('button', { name: 'Op mijn briefje' }).click()
    await page.getByRole('button', { name: 'Neem mee' }).click()
    const code = page.locator('#meenemen svg')
    await code.waitFor()
    expect(await code.getAttribute('aria-label')).toContain(`/aanbod/${listings[0]!.slug}`)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sluit' }).click()
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.waitForURL(start)
    expect(await page.evaluate('localStorage.length')).toBe(0)
  }, standing)
})

test('the note at the desk is the same note, given along by its code', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/balie/aanbod/${listings[0]!.slug}?bij=${bij}`)
    await page.getByRole('button', { name: 'Op mijn briefje' }).click()
    await page
      .locator('.sk-desk-bar')
      .getByRole('link', { name: /Briefje/ })
      .click()
    await page.waitForURL(/\/balie\/briefje/)
    await page.locator('.sk-slip h2').getByText(listings[0]!.title).waitFor()
    expect(await page.locator('.sk-slip h2 a').getAttribute('href')).toMatch(/^\/balie\/aanbod\/.*bij=/)
    expect(await page.locator('.sk-give__qr svg').isVisible()).toBe(true)
  }, standing)
})
