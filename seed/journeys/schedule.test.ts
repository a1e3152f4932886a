import type { Page } from 'playwright-core'
import { expect, inject, test, vi } from 'vitest'
import { weekdayOf } from '#search/time/local-date.ts'
import { logIn } from './cms-visitor.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const cms = inject('cmsUrl')
const site = inject('siteUrl')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const within = { timeout: 20_000, interval: 100 }
const editor = '.sk-when'

async function openWhen(page: Page, id: string, email = 'partner@example.org') {
  await page.goto(`${cms}/admin/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(inject('seedPassword'))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL(`${cms}/admin`)
  await page.goto(`${cms}/admin/collections/listings/${id}`)
  await page.getByRole('button', { name: 'Wanneer', exact: true }).click()
  await page.locator(editor).waitFor()
  return page.locator(editor)
}

const sentence = 'Elke eerste maandag van de maand, 10.00\u00a0–\u2060\u00a012.00, niet in juli'
const isFirstMonday = (date: string) => weekdayOf(date) === 'mon' && Number(date.slice(8)) <= 7
const publish = (page: Page) => page.getByRole('button', { name: 'Publiceer wijzigingen' })

test('a partner on a phone sets every first Monday except July, cancels one, and the public page says so', async () => {
  const partner = await logIn()
  const { id } = await partner.publish(`Eerste maandag ${Date.now() % 100_000}`)
  await walk(async ({ page, complaints }) => {
    const when = await openWhen(page, id)
    let taps = 0
    let fields = 0
    const tap = async (name: string | RegExp, exact = true) => {
      taps++
      await when.getByRole('button', { name, exact }).first().tap()
    }
    const fill = async (name: string, text: string) => {
      fields++
      await when.getByLabel(name, { exact: true }).fill(text)
    }
    const began = performance.now()
    await tap('Elke maand')
    await tap('maandag')
    await fill('Van', '10')
    await fill('Tot (mag leeg)', '12.00')
    await tap('juli')
    expect(await when.getByRole('status').first().textContent()).toBe(`${sentence}.`)
    const rows = await when.getByRole('listitem').allTextContents()
    expect(rows.length).toBe(12)
    for (const row of rows) expect(row).toMatch(/^maandag (?!.*juli)/)
    await tap(/^Gaat niet door/)
    expect(await when.getByRole('listitem').first().textContent()).toContain('Gaat niet door')
    taps++
    await publish(page).tap()
    await page.getByText('Bewaard.', { exact: true }).first().waitFor() // prettier-ignore
    const seconds = Math.round((performance.now() - began) / 100) / 10
    console.log(
      `elke eerste maandag behalve juli: ${taps} tikken, ${fields} velden, ${seconds} s in de browser`,
    )
    expect({ taps, fields }).toEqual({ taps: 5, fields: 2 })
    expect(complaints).toEqual([])
  }, phone)
  const { body } = await partner.ask('GET', `/listings/${id}?depth=0`)
  const { rules, exceptions } = body.schedule as Record<'rules' | 'exceptions', Record<string, unknown>[]>
  expect(rules).toMatchObject([
    { every: 'month', days: ['mon'], start: '10:00', end: '12:00', notInMonths: ['7'] },
  ])
  expect(exceptions).toMatchObject([{ what: 'cancelled', at: null }])
  await walk(async ({ page }) => {
    await vi.waitFor(async () => {
      await page.goto(`${site}/aanbod/${(body.slug as string | null) ?? id}`)
      expect(await page.getByText(sentence).count()).toBeGreaterThan(0)
    }, within)
    const shown = await page
      .locator('.sk-dates time')
      .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime.slice(0, 10)))
    expect(shown.every(isFirstMonday)).toBe(true)
    expect(shown[0]).toBe(String(exceptions[0]!.on).slice(0, 10))
    expect(await page.locator('.sk-dates__cancelled').count()).toBe(1)
  })
})

test('with the keyboard alone one sets a weekly time, cancels one and brings it back', async () => {
  const partner = await logIn()
  const { id } = await partner.publish(`Met de toetsen ${Date.now() % 100_000}`)
  await walk(async ({ page }) => {
    const when = await openWhen(page, id)
    const to = async (name: string | RegExp) => {
      const wanted = when
        .getByRole('button', { name })
        .or(when.getByLabel(name, { exact: true }))
        .first()
      for (let i = 0; i < 120; i++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${name} is niet te bereiken`)
    }
    const press = async (name: string | RegExp) => {
      await to(name)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'Wanneer', exact: true }).focus()
    await press('Elke week')
    await press('dinsdag')
    expect(
      await when.getByRole('button', { name: 'dinsdag', exact: true }).getAttribute('aria-pressed'),
    ).toBe('true')
    await to('Van')
    await page.keyboard.type('930')
    await page.keyboard.press('Tab')
    await when.getByText('Elke dinsdag, 9.30 uur.').waitFor()
    await press(/^Gaat niet door/)
    await press(/^Toch wel/)
    expect(await when.getByText('Waarom? (mag leeg)').count()).toBe(0)
    expect(await when.getByRole('status').allTextContents()).toContainEqual(
      expect.stringMatching(/gaat toch door/),
    )
  })
})

test('axe finds nothing wrong with the editor, empty or filled, light or dark, on a phone', async () => {
  const partner = await logIn()
  const { id } = await partner.publish(`Zonder drempel ${Date.now() % 100_000}`)
  for (const colorScheme of ['light', 'dark'] as const)
    await walk(
      async ({ page }) => {
        const when = await openWhen(page, id)
        expect(await violations(page, editor)).toEqual([])
        if (colorScheme === 'light') {
          await when.getByRole('button', { name: 'Om de … weken' }).click()
          await when.getByRole('button', { name: 'woensdag', exact: true }).click()
          await when.getByLabel('Van', { exact: true }).fill('19:30')
        }
        await when.getByRole('button', { name: /^Gaat niet door/ }).first().click() // prettier-ignore
        await when.getByRole('button', { name: /^Verplaatsen/ }).first().click() // prettier-ignore
        await when.getByRole('button', { name: 'Verplaats', exact: true }).click()
        await when.getByText('Vul een datum in.').waitFor()
        expect(await violations(page, editor)).toEqual([])
        await page.getByText(/Laatst bewaard|Bewaren|opgeslagen/i).first().waitFor() // prettier-ignore
        await page.waitForTimeout(2_500) // an autosave later it is still what it was
        expect(await when.getByText('Vul een datum in.').count()).toBe(1)
      },
      { ...phone, colorScheme },
    )
})

test('taps during an autosave are not taken back by its answer', async () => {
  const partner = await logIn()
  const { id } = await partner.publish(`Snelle vingers ${Date.now() % 100_000}`)
  await walk(async ({ page }) => {
    const when = await openWhen(page, id)
    await when.getByRole('button', { name: 'Elke week' }).click()
    const pressed = (name: string) => when.getByRole('button', { name, exact: true })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const asked = new Promise<void>((resolve) => {
      void page.route(/autosave=true/, async (route) => {
        resolve()
        await held
        await route.continue()
      })
    })
    await pressed('maandag').click()
    await asked
    for (const day of ['dinsdag', 'donderdag', 'mei']) await pressed(day).click()
    release()
    await vi.waitFor(async () => {
      const { body } = await partner.ask('GET', `/listings/${id}?depth=0&draft=true`)
      const { rules } = body.schedule as { rules: object[] }
      expect(rules).toMatchObject([{ days: ['mon', 'tue', 'thu'], notInMonths: ['5'] }])
    }, within)
    for (const name of ['maandag', 'dinsdag', 'donderdag', 'mei'])
      expect(await pressed(name).getAttribute('aria-pressed')).toBe('true')
  })
})

test('who may only look sees the schedule and can change nothing', async () => {
  const partner = await logIn()
  const rules = [{ every: 'week', days: ['fri'], start: '10:00' }]
  const editorOfCity = await logIn('redactie@example.org')
  const { docs } = (await editorOfCity.ask('GET', '/organisations?limit=50')).body as {
    docs: { id: string }[]
  }
  const other = docs.find((organisation) => organisation.id !== partner.organisation)!
  const organisations = [{ organisation: other.id, role: 'organiser' }]
  const title = `Alleen kijken ${Date.now() % 100_000}`
  const { id } = await editorOfCity.publish(title, { schedule: { rules }, organisations })
  await walk(async ({ page }) => {
    const when = await openWhen(page, id)
    await when.getByText('Elke vrijdag, 10.00 uur.').waitFor()
    const buttons = when.locator('.sk-when__all button')
    expect(await buttons.count()).toBeGreaterThan(20)
    expect(await when.locator('.sk-when__all button:enabled').count()).toBe(0)
  })
})
