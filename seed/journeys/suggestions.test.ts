import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const site = inject('siteUrl')

const box = (page: Page) => page.getByRole('combobox', { name: 'Wat zoek je?' })
const list = (page: Page) => page.getByRole('listbox', { name: 'Suggesties' })
const options = (page: Page) => list(page).getByRole('option')
const chosen = (page: Page) => list(page).getByRole('option', { selected: true })
const isFocused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).name)

async function type(page: Page, text: string): Promise<void> {
  await box(page).pressSequentially(text, { delay: 30 })
  await list(page).waitFor()
}

test('by keyboard alone: down to a theme, enter, and there one is', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await box(page).focus()
    await type(page, 'schuld')
    expect(await list(page).getByRole('group', { name: 'Onderwerp' }).count()).toBe(1)
    expect(await box(page).getAttribute('aria-expanded')).toBe('true')
    expect(await chosen(page).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page).textContent()).toContain('Schulden')
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'))
    expect(await isFocused(page)).toBe('zoek')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?thema=schulden')
  })
})

test('the arrows go round by way of the field, and home and end belong to the text', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await box(page).focus()
    await type(page, 'taal')
    const last = (await options(page).count()) - 1
    await page.keyboard.press('ArrowUp')
    expect(await chosen(page).getAttribute('id')).toBe(await options(page).nth(last).getAttribute('id'))
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect(await chosen(page).count()).toBe(0)
    expect(await list(page).isVisible()).toBe(true)
    expect(await box(page).inputValue()).toBe('taal')
  })
})

test('escape shuts the list and leaves the words; alt and down opens it again', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await box(page).focus()
    await type(page, 'koffie')
    await page.keyboard.press('Escape')
    await list(page).waitFor({ state: 'hidden' })
    expect(await box(page).inputValue()).toBe('koffie')
    expect(await box(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Alt+ArrowDown')
    await list(page).waitFor()
    expect(await chosen(page).count()).toBe(0)
    await page.keyboard.press('Tab')
    await list(page).waitFor({ state: 'hidden' })
    expect(await isFocused(page)).not.toBe('zoek')
  })
})

test('enter without a choice asks what was typed', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await box(page).focus()
    await type(page, 'koffie')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?zoek=koffie')
    expect(await list(page).count()).toBe(0)
  })
})

test('how many suggestions there are is said politely', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await box(page).focus()
    await type(page, 'taal')
    const count = await options(page).count()
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /suggestie/ })
        .textContent(),
    ).toBe(`${count} suggesties`)
  })
})

test('on the results page the list and the results change together, and a theme takes over from the words', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?kosten=gratis`)
    await box(page).focus()
    await type(page, 'taal')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('“taal”'))
    expect(await list(page).isVisible()).toBe(true)
    expect(await isFocused(page)).toBe('zoek')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.startsWith('?thema='))
    await list(page).waitFor({ state: 'hidden' })
    expect(await box(page).inputValue()).toBe('')
    await page.goBack()
    await page.waitForFunction(() => location.search.includes('zoek=taal'))
    await page.waitForFunction(() => document.querySelector('input')?.value === 'taal')
    await box(page).press('End')
    await type(page, 'ca')
    expect(await box(page).inputValue()).toBe('taalca')
  })
})

test('a place comes beside what was chosen and what was asked', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken?kosten=gratis`)
    await box(page).focus()
    await type(page, 'koffie woensel-w')
    await list(page)
      .getByRole('option', { name: /^Woensel-West/ })
      .click()
    await page.waitForFunction(() => location.search.includes('buurt='))
    const asked = new URL(page.url()).searchParams
    expect(asked.get('zoek')).toBe('koffie')
    expect(asked.get('kosten')).toBe('gratis')
  })
})

test('a suggestion picked right after the last letter is not overtaken by what was typed', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken`)
    await box(page).focus()
    await type(page, 'woensel-w')
    const option = list(page).getByRole('option', { name: /^Woensel-West/ })
    await page.route('**/zoeken?**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    await option.evaluate((it: HTMLElement) => {
      document.querySelector('input')!.dispatchEvent(new InputEvent('input', { bubbles: true }))
      it.click()
    })
    await page.waitForFunction(() => location.search.includes('buurt='))
    await page.waitForTimeout(1500)
    expect(new URL(page.url()).searchParams.has('zoek')).toBe(false)
  })
})

test('by touch on a small phone: nothing moves, nothing sticks out, and a tap leads to a page', async () => {
  await walk(
    async ({ page, complaints }) => {
      await page.goto(site)
      await box(page).tap()
      const before = await page.getByRole('heading', { name: 'Kies een onderwerp' }).boundingBox()
      await type(page, 'taalca')
      expect(await page.getByRole('heading', { name: 'Kies een onderwerp' }).boundingBox()).toEqual(before)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      for (const option of await options(page).all())
        expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      await list(page).getByRole('group', { name: 'Aanbod' }).getByRole('option').first().tap()
      await page.waitForURL('**/aanbod/**')
      expect(complaints).toEqual([])
    },
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  )
})

test('nothing changes under a finger that is down', async () => {
  await walk(async ({ page }) => {
    await page.goto(site)
    await box(page).focus()
    await type(page, 'taal')
    const first = await options(page).first().textContent()
    const spot = (await options(page).first().boundingBox())!
    await page.mouse.move(spot.x + 20, spot.y + 20)
    const answer = page.waitForResponse(/q=taalca/)
    await page.keyboard.type('ca')
    await page.mouse.down()
    await answer
    await page.waitForTimeout(200)
    expect(await options(page).first().textContent()).toBe(first)
    // Slid away before it was lifted: nothing is picked, and the news may come.
    await page.mouse.move(5, 5)
    await page.mouse.up()
    await page.waitForFunction(
      () => !document.querySelector('[role=listbox]')?.textContent?.includes('Nederlands leren'),
    )
    expect(new URL(page.url()).pathname).toBe('/')
  })
})

test('an answer to earlier words is dropped, and without an answer it is a form like any other', async () => {
  await walk(async ({ page, complaints }) => {
    await page.goto(site)
    await page.route(/suggesties\?q=schuld/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      await route.continue().catch(() => {})
    })
    await page.route(/suggesties\?q=soep/, (route) => route.abort())
    await box(page).fill('schuld')
    await page.waitForTimeout(300)
    await box(page).fill('taal')
    await list(page).waitFor()
    await page.waitForTimeout(1_200)
    expect(await list(page).textContent()).not.toContain('Schulden')
    await box(page).fill('soep')
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?zoek=soep')
    expect(complaints.filter((line) => !line.includes('ERR_FAILED'))).toEqual([])
  })
})

test('without JavaScript it is a form', async () => {
  await walk(
    async ({ page }) => {
      await page.goto(site)
      const field = page.getByRole('searchbox', { name: 'Wat zoek je?' })
      await field.fill('repperasie')
      await field.press('Enter')
      await page.waitForURL('**/zoeken?zoek=repperasie')
      expect(await page.locator('article').count()).toBeGreaterThan(0)
      await page.getByRole('link', { name: 'reparatie', exact: true }).click()
      await page.waitForURL('**/zoeken?zoek=reparatie')
      expect(await page.getByText('Bedoelde je').count()).toBe(0)
    },
    { javaScriptEnabled: false },
  )
})

test('a spelling that finds more is offered while one types, without taking the words away', async () => {
  await walk(async ({ page }) => {
    await page.goto(`${site}/zoeken`)
    await box(page).fill('leuke repperasie')
    await page.getByRole('link', { name: 'leuke reparatie' }).waitFor()
    expect(await box(page).inputValue()).toBe('leuke repperasie')
    // The list of suggestions lies over it as long as it is open.
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'leuke reparatie' }).click()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('“leuke reparatie”'))
    expect(await box(page).inputValue()).toBe('leuke reparatie')
  })
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with the open list, in %s',
  async (colorScheme) => {
    await walk(
      async ({ page }) => {
        for (const path of ['/', '/zoeken']) {
          await page.goto(`${site}${path}`)
          await box(page).focus()
          await type(page, 'taal')
          await page.keyboard.press('ArrowDown')
          expect(await violations(page)).toEqual([])
        }
      },
      { colorScheme },
    )
  },
)
