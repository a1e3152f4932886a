import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { addDays, localNow } from '#search/time/local-date.ts'
import { writeNote } from '#site/note/note-code.ts'
import { leftBehind } from './network-log.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')
const today = localNow(new Date()).date
const phone = { viewport: { width: 390, height: 844 } }
let listings: ListingDocument[] = []

beforeAll(async () => {
  const answer = await fetch(`${site}/api/v1/aanbod?soort=activiteit`)
  listings = ((await answer.json()) as { listings: ListingDocument[] }).listings.slice(0, 10)
})

const ten = () => listings.map(({ slug }) => slug)
const given = (slugs: string[], madeOn = today) =>
  `${site}/briefje/gekregen?lijst=${writeNote({ slugs, madeOn })}`
const names = (page: Page) => page.locator('.sk-slip h2').allTextContents()
const trimmed = async (page: Page) => (await names(page)).map((name) => name.trim())

/** Waits until the note on the page has these names, in this order. */
const shows = (page: Page, titles: string[]) =>
  expect.poll(() => trimmed(page), { timeout: 10_000 }).toEqual(titles)

async function collect(page: Page, some: ListingDocument[]): Promise<void> {
  for (const { slug } of some) {
    await page.goto(`${site}/aanbod/${slug}`)
    await page.getByRole('button', { name: 'Op mijn briefje' }).click()
    await page.getByRole('button', { name: 'Staat op je briefje' }).waitFor()
  }
}

test('one collects, moves, writes beside it, takes away and puts back; nothing of it leaves the device', async () => {
  await walk(async ({ page, complaints }) => {
    const [a, b, c] = listings.slice(0, 3)
    await collect(page, [a!, b!, c!])
    await page.getByRole('link', { name: /^Briefje/ }).click()
    await shows(page, [a!.title, b!.title, c!.title])
    await page.getByRole('link', { name: `Hoger: ${c!.title}` }).click()
    await shows(page, [a!.title, c!.title, b!.title])
    await page.locator(`#w-${a!.slug}`).fill('Hier ga ik met Ans heen')
    await page.getByRole('link', { name: `Haal weg: ${b!.title}` }).click()
    await shows(page, [a!.title, c!.title])
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await shows(page, [a!.title, c!.title, b!.title])
    expect(await page.locator(`#w-${a!.slug}`).inputValue()).toBe('Hier ga ik met Ans heen')
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Maak het briefje leeg' }).click()
    await page.getByText('Er staat nog niets op je briefje.').waitFor()
    expect(await leftBehind(page)).toEqual([])
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await shows(page, [a!.title, c!.title, b!.title])
    expect(await leftBehind(page)).toEqual(['localStorage sk-briefje'])
    expect(complaints).toEqual([])
  }, phone)
})

test('in results one touch puts something on it, and the count goes along over the site', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?zoek=koffie`)
    await page.locator('.sk-card__note').first().click()
    await page.locator('.sk-card__note').nth(1).focus()
    await page.keyboard.press('Space')
    expect(page.url()).toContain('/zoeken')
    await expect.poll(() => page.locator('.sk-header note-count').textContent()).toContain('2 op je briefje')
    await page.goto(`${site}/agenda`)
    expect(await page.locator('.sk-header note-count').textContent()).toContain('2 op je briefje')
  })
})

test('the link brings the note to another device, and words only when one says so', async () => {
  const link = await walk(async ({ page }) => {
    await collect(page, listings.slice(0, 2))
    await page.goto(`${site}/briefje`)
    await page.locator(`#w-${listings[0]!.slug}`).fill('Van Noor & Sem <3')
    const look = page.getByRole('link', { name: 'Bekijk wat de ander ziet' })
    const plain = await look.getAttribute('href')
    expect(plain).not.toContain('#')
    await page.getByLabel('Stuur mijn eigen woorden mee').check()
    await expect.poll(() => look.getAttribute('href')).toContain(`${plain}#w1=`)
    return { plain: plain!, withWords: (await look.getAttribute('href'))! }
  })
  await walk(async ({ page, asked }) => {
    await page.goto(site + link.withWords)
    await shows(page, [listings[0]!.title, listings[1]!.title])
    await page.getByText('Van Noor & Sem <3').waitFor()
    expect(asked.filter((address) => new URL(address).search.includes('Noor'))).toEqual([])
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(await leftBehind(page)).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Zet dit op mijn briefje' }).click()
    await expect.poll(() => page.locator('.sk-header note-count').textContent()).toContain('2 op je briefje')
  }, phone)
  await walk(
    async ({ page }) => {
      await page.goto(site + link.plain)
      expect(await trimmed(page)).toEqual([listings[0]!.title, listings[1]!.title])
      expect(await page.content()).not.toContain('Noor')
    },
    { ...phone, javaScriptEnabled: false },
  )
})

test('without script and storage the list is in the address: collect, search on, move and take away', async () => {
  await walk(
    async ({ page }) => {
      const [a] = listings
      await page.goto(`${site}/aanbod/${a!.slug}`)
      await page.getByRole('link', { name: 'Op mijn briefje' }).first().click()
      await shows(page, [a!.title])
      await page.getByLabel('Zoek iets voor op je briefje').fill('wandelen')
      await page.getByLabel('Zoek iets voor op je briefje').press('Enter')
      const found = page.locator('.sk-note__found li')
      const title = (await found.first().locator('a').first().textContent())!.trim()
      await found.first().getByRole('link', { name: 'Zet op mijn briefje' }).click()
      await shows(page, [a!.title, title])
      await page.getByRole('link', { name: `Hoger: ${title}` }).click()
      await shows(page, [title, a!.title])
      await page.getByRole('link', { name: `Haal weg: ${a!.title}` }).click()
      await shows(page, [title])
      expect(await page.getByRole('button', { name: 'Print het briefje' }).isVisible()).toBe(false)
    },
    { javaScriptEnabled: false },
  )
})

test('a browser that keeps nothing does the same with its script on', async () => {
  await walk(async ({ page }) => {
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })`,
    )
    await page.goto(`${site}/aanbod/${listings[0]!.slug}`)
    await page.getByText('Op mijn briefje').first().click()
    await page.waitForURL(/\/briefje\?lijst=1/)
    await shows(page, [listings[0]!.title])
  })
})

test('after ninety days the link says so, and shows what still stands', async () => {
  await walk(async ({ page }) => {
    await page.goto(given(ten().slice(0, 2), addDays(today, -90)))
    expect(await page.locator('h1').textContent()).toBe('Een briefje voor jou')
    await page.goto(given([...ten().slice(0, 2), 'dit-bestaat-niet'], addDays(today, -91)))
    expect(await page.locator('h1').textContent()).toBe('Dit briefje is verlopen')
    expect(await page.locator('.sk-card').count()).toBe(2)
    expect(await violations(page)).toEqual([])
  })
})

test('what is gone is named, with something near; a broken link says so', async () => {
  await walk(async ({ page }) => {
    await page.goto(given(['koffie-in-de-buurt-van-toen', ten()[0]!]))
    expect(await trimmed(page)).toEqual(['Koffie in de buurt van toen is er niet meer', listings[0]!.title])
    expect(await page.locator('.sk-slip__near a').count()).toBeGreaterThan(0)
    const broken = await page.goto(`${site}/briefje/gekregen?lijst=1AAAA`)
    expect(broken!.status()).toBe(404)
    await page.getByText('Dit briefje kunnen we niet lezen').waitFor()
  })
})

test('a note is kept by nobody: no copy with us, none on the way', async () => {
  for (const address of [given(ten()), given(ten()).replace('/gekregen', '')]) {
    const answer = await fetch(address)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
  }
})

test('an eleventh does not fit, and it says so', async () => {
  await walk(async ({ page }) => {
    await page.goto(given(ten()))
    await page.getByRole('button', { name: 'Zet dit op mijn briefje' }).click()
    await page.goto(`${site}/zoeken?soort=plek`)
    await page.locator('.sk-card__note[aria-pressed=false]').first().click()
    await page.getByText('Je briefje is vol.').waitFor()
  })
})

test('ten on paper: large letters, a code with each, nothing cut over two sheets', async () => {
  await walk(async ({ page }) => {
    await page.goto(given(ten()))
    await page.emulateMedia({ media: 'print' })
    const size = await page
      .locator('.sk-slip dd')
      .first()
      .evaluate((line) => parseFloat(getComputedStyle(line).fontSize))
    expect(size * 0.75).toBeGreaterThanOrEqual(18)
    expect(await page.locator('.sk-slip__qr:visible').count()).toBe(10)
    expect(await page.locator('.sk-note-foot svg').isVisible()).toBe(true)
    for (const part of ['.sk-footer', '.sk-note__ask', '.sk-header nav', '.sk-note__given'])
      expect(await page.locator(part).isVisible()).toBe(false)
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)!
    expect(sheets.length).toBeGreaterThan(2)
    expect(sheets.length).toBeLessThanOrEqual(7)
  })
})
