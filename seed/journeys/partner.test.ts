import type { Page } from 'playwright-core'
import { expect, inject, test, vi } from 'vitest'
import { countFound, logIn } from './cms-visitor.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const cms = inject('cmsUrl')
const site = inject('siteUrl')
const within = { timeout: 10_000, interval: 50 }

async function enter(page: Page, email: string) {
  await page.goto(`${cms}/admin/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(inject('seedPassword'))
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL(`${cms}/admin`)
}

test('a partner logs in, changes a title, publishes; who has the results open sees it after a reload', async () => {
  const partner = await logIn()
  const word = `Kwartelkoffie${Date.now() % 100_000}`
  const { id } = await partner.publish('Koffie voor de wandeling')
  await walk(async (resident) => {
    await resident.page.goto(`${site}/zoeken?zoek=${word}`)
    expect(await resident.page.getByRole('link', { name: new RegExp(word) }).count()).toBe(0)
    await walk(async ({ page }) => {
      await enter(page, 'partner@example.org')
      await page.goto(`${cms}/admin/collections/listings/${id}`)
      const title = page.getByLabel(/^Titel/)
      await title.fill(`${word} voor iedereen`)
      await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
      await page
        .getByText(/succesvol/i)
        .first()
        .waitFor()
    })
    const saved = performance.now()
    await vi.waitFor(async () => {
      await resident.page.reload()
      expect(await resident.page.getByRole('link', { name: new RegExp(word) }).count()).toBe(1)
    }, within)
    console.log(`na publiceren zichtbaar in ${Math.round(performance.now() - saved)} ms`)
  })
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
    await enter(page, 'partner@example.org')
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
