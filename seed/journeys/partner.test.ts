import type { Page } from 'playwright-core'
import { expect, inject, test, vi } from 'vitest'
import { countFound, logIn } from './cms-visitor.ts'
import { enterAdmin } from './enter-admin.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const cms = inject('cmsUrl')
const site = inject('siteUrl')
const within = { timeout: 10_000, interval: 50 }

const publish = async (page: Page, label: RegExp, text: string) => {
  await page.getByLabel(label).first().fill(text)
  await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
  const told = page.locator('.payload-toast-item').first()
  await expect.poll(() => told.innerText(), { timeout: 30_000 }).toMatch(/^Bewaard\./)
}

test('a partner logs in, changes a line, publishes; who has the results open sees it after a reload', async () => {
  const partner = await logIn()
  const word = `Kwartelkoffie${Date.now() % 100_000}`
  const { id } = await partner.publish(word)
  await vi.waitFor(async () => expect(await countFound(word)).toBe(1), within)
  await walk(async (resident) => {
    await resident.page.goto(`${site}/zoeken?zoek=${word}`)
    const line = resident.page.getByText('Nu met taart na de wandeling.')
    expect(await line.count()).toBe(0)
    await walk(async ({ page }) => {
      await enterAdmin(page, 'partner@example.org')
      await page.goto(`${cms}/admin/collections/listings/${id}`)
      await publish(page, /^In één zin/, 'Nu met taart na de wandeling.')
    })
    const saved = performance.now()
    await vi.waitFor(async () => {
      await resident.page.reload()
      expect(await line.count()).toBe(1)
    }, within)
    console.log(`na publiceren zichtbaar in ${Math.round(performance.now() - saved)} ms`)
  })
})

test('another name waits while the old one stays; an editor sees what is different and lets it through', async () => {
  const partner = await logIn()
  const [before, after] = ['Fazant', 'Patrijs'].map((bird) => `${bird}enkoor${Date.now() % 100_000}`) as [
    string,
    string,
  ]
  const { id } = await partner.publish(before)
  await walk(async ({ page }) => {
    await enterAdmin(page, 'partner@example.org')
    await page.goto(`${cms}/admin/collections/listings/${id}`)
    await publish(page, /^Titel/, after)
    await page.reload()
    await page
      .getByText(/wacht op de redactie/i)
      .first()
      .waitFor()
  })
  await vi.waitFor(async () => expect(await countFound(before)).toBe(1), within)
  expect(await countFound(after)).toBe(0)
  await walk(async ({ page }) => {
    await enterAdmin(page, 'redactie@example.org')
    await page.goto(`${cms}/admin/wacht`)
    const waiting = page.getByRole('article', { name: after })
    expect(await waiting.locator('del').first().textContent()).toContain(before)
    expect(await waiting.locator('ins').first().textContent()).toContain(after)
    await waiting.getByRole('button', { name: 'Goedkeuren' }).click()
    await page.getByText('Goedgekeurd. De partner krijgt een mail.').waitFor()
  })
  await vi.waitFor(async () => expect(await countFound(after)).toBe(1), within)
  expect(await countFound(before)).toBe(0)
})

test('another phone number of the organisation waits; an editor approves in one click, and the site shows it', async () => {
  const { organisation, ask } = await logIn()
  const phone = `040 ${String(Date.now() % 10_000_000).padStart(7, '0')}`
  const { slug, name } = (await ask('GET', `/organisations/${organisation}?depth=0`)).body as Record<
    string,
    string
  >
  await walk(async ({ page }) => {
    await enterAdmin(page, 'partner@example.org', `/collections/organisations/${organisation}`)
    await page.getByLabel('Telefoon', { exact: true }).first().fill(phone)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Wacht op een redacteur.').waitFor()
  })
  const onSite = async () => (await fetch(`${site}/organisaties/${slug}`)).text()
  expect(await onSite()).not.toContain(phone)
  await walk(async ({ page }) => {
    await enterAdmin(page, 'redactie@example.org', '/wacht')
    const waiting = page.getByRole('article', { name, exact: true })
    await waiting.getByText('er komt een nieuw telefoonnummer bij').waitFor()
    await waiting.getByRole('button', { name: 'Goedkeuren' }).click()
    await page.getByText('Goedgekeurd. De partner krijgt een mail.').waitFor()
  })
  await vi.waitFor(async () => expect(await onSite()).toContain(phone), within)
})

test('unpublishing, the bin and back again are followed by the public results', async () => {
  const partner = await logIn()
  const word = `Merelmiddag${Date.now() % 100_000}`
  const { id } = await partner.publish(word)
  const shows = (count: number) => vi.waitFor(async () => expect(await countFound(word)).toBe(count), within)
  await shows(1)
  await partner.update(id, { _status: 'draft' })
  await shows(0)
  await partner.update(id, { _status: 'published' })
  await shows(1)
  await partner.update(id, { deletedAt: new Date().toISOString() })
  await shows(0)
  await partner.update(id, { deletedAt: null }, '?trash=true')
  await shows(1)
})

test('a refused save leaves nothing behind', async () => {
  const partner = await logIn()
  const word = `Nergensnooit${Date.now() % 100_000}`
  const answer = await partner.ask('POST', '/listings', { title: word, _status: 'published' })
  expect(answer.status).toBe(400)
  expect(await countFound(word)).toBe(0)
})

test('what a partner sees in the admin is in Dutch and only what a partner needs', async () => {
  await walk(async ({ page, asked }) => {
    await enterAdmin(page, 'partner@example.org')
    const menu = page.getByRole('navigation')
    await menu.getByText('Aanbod', { exact: true }).first().waitFor()
    for (const hidden of ["Pagina's", 'De gemeente', 'Gebruikers', 'Gebieden', "Thema's"])
      expect(await menu.getByText(hidden).count()).toBe(0)
    await page.goto(`${cms}/admin/collections/listings/create`)
    for (const tab of ['Wat', 'Voor wie', 'Waar', 'Wanneer', 'Meedoen', 'Contact'])
      await page.getByRole('button', { name: tab, exact: true }).waitFor()
    expect(await page.getByLabel('Notitie van de redactie').count()).toBe(0)
    expect(asked.filter((url) => !url.startsWith(cms) && !/^(data|blob):/.test(url))).toEqual([])
  })
})
