import { expect, inject, test, vi } from 'vitest'
import { fakePdok } from '#cms/geocoder/fake-pdok.ts'
import { logIn } from './cms-visitor.ts'
import { enterAdmin } from './enter-admin.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const phone = { viewport: { width: 390, height: 844 } }
const partner = 'partner@example.org'

test('a partner puts a pin by keyboard: by its address, by arrows, and by hand when nobody knows addresses', async () => {
  const name = `De Kievitshoek ${Date.now() % 1_000_000}`
  await walk(async ({ page }) => {
    await enterAdmin(page, partner, '/collections/venues/create')
    const where = page.locator('.sk-pin__where')
    const search = page.getByLabel('Zoek een adres')
    await page.getByLabel(/^Naam/).fill(name)
    {
      await using _pdok = await fakePdok(inject('geocoderPort'))
      await search.fill('kerkstraat 12')
      const found = page.getByRole('button', { name: /^Kerkstraat 12A/ })
      await found.focus()
      await page.keyboard.press('Enter')
      await where.filter({ hasText: '51.44012, 5.47812' }).waitFor()
    }
    expect(await page.getByLabel('Straat en huisnummer').inputValue()).toBe('Kerkstraat 12A')
    await page.getByRole('button', { name: /^De pin/ }).focus()
    await page.keyboard.press('Shift+ArrowUp')
    await where.filter({ hasText: '51.44057, 5.47812' }).waitFor()
    await search.fill('dorpsstraat 3')
    await page.getByText(/PDOK is niet te bereiken. Zet de pin zelf op de kaart/).waitFor()
    await page.getByRole('button', { name: 'Haal de pin weg' }).press('Enter')
    await where.filter({ hasText: 'Er is nog geen pin.' }).waitFor()
    await page.getByRole('button', { name: 'Zet de pin in het midden van de kaart' }).press('Enter')
    await where.filter({ hasText: /^De pin staat/ }).waitFor()
    expect(await violations(page, '.sk-pin')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar' }).press('Enter')
    await page.waitForURL(/\/venues\/[0-9a-f-]{36}/)
  }, phone)
  const { ask } = await logIn()
  const { body } = await ask('GET', `/venues?depth=0&where[name][equals]=${encodeURIComponent(name)}`)
  expect(body.docs).toMatchObject([
    { street: 'Kerkstraat 12A', geo: { lat: expect.any(Number), lng: expect.any(Number) } },
  ])
})

test('a partner pastes the address of a calendar; there, and at the listing, stands that it cannot be found', async () => {
  const { publish, ask } = await logIn()
  const name = `Plevierenpraat ${Date.now() % 1_000_000}`
  const { id: listing } = await publish(name)
  const notFound = 'Dit adres is op internet niet te vinden.'
  await walk(async ({ page }) => {
    await enterAdmin(page, partner, '/collections/calendars/create')
    await page.getByLabel(/^Naam van de agenda/).fill(name)
    const save = async (address: string) => {
      await page.getByLabel(/^Adres van de agenda/).fill(address)
      await page.getByRole('button', { name: 'Bewaar' }).click()
    }
    await save('webcal://127.0.0.1/agenda.ics')
    await page.getByText(/^Plak hier het adres van je agenda/).waitFor()
    await save('webcal://agenda.kievit.invalid/agenda.ics')
    const found = page.getByRole('region', { name: 'Wat we vinden' })
    await found.getByText('Even niet te lezen').waitFor()
    await found.getByText(notFound).waitFor()
    expect(await violations(page, '.sk-calendar')).toEqual([])
    const calendar = page.url().split('/').at(-1)
    expect(await ask('PATCH', `/calendars/${calendar}`, { listing })).toMatchObject({ status: 200 })
    await page.goto(`${inject('cmsUrl')}/admin/collections/listings/${listing}`)
    await page.getByRole('button', { name: 'Wanneer', exact: true }).click()
    const told = page.locator('.sk-calendar').filter({ hasText: `Uit de agenda ${name}` })
    await told.getByText(notFound).waitFor()
  }, phone)
})

test('a partner says from the home, with one tap, that a listing is still right', async () => {
  const { publish, ask } = await logIn()
  const title = `Scholeksterschool ${Date.now() % 1_000_000}`
  const { id } = await publish(title)
  const confirmedOn = async () => (await ask('GET', `/listings/${id}?depth=0`)).body.confirmed
  const before = await confirmedOn()
  await walk(
    async ({ page }) => {
      await enterAdmin(page, partner)
      const card = page.getByRole('listitem').filter({ hasText: title })
      await card.getByRole('button', { name: `Klopt nog: ${title}` }).tap()
      await card.getByText('Dank je. Genoteerd dat dit klopt.').waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Dank je/)
    },
    { ...phone, hasTouch: true },
  )
  await vi.waitFor(async () => expect(await confirmedOn()).not.toEqual(before), {
    timeout: 20_000,
    interval: 100,
  })
})
