import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { logIn } from './cms-visitor.ts'
import { enterAdmin } from './enter-admin.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const phone = { viewport: { width: 390, height: 844 } }

const toCsv = (names: string[]) =>
  [
    'Nummer;Activiteit;Toelichting',
    ...names.map((name, at) => `K${at + 1};${name};Samen naar ${name}.`),
  ].join('\r\n')

async function send(page: Page, source: string, csv: string) {
  await page
    .getByLabel('CSV- of Excel-bestand')
    .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByLabel('Van wie is deze lijst?').fill(source)
  await page.getByRole('button', { name: 'Lees het bestand' }).click()
}

test('an editor puts a list in on a phone: a column is corrected, the drafts are there, and all is undone', async () => {
  const editor = await logIn('redactie@example.org')
  const stamp = Date.now() % 1_000_000
  const names = [`Wulpenwandeling ${stamp}`, `Grutto-gym ${stamp}`]
  const draftsOf = async () => {
    const where = names.map((name, at) => `where[or][${at}][title][equals]=${encodeURIComponent(name)}`)
    const { body } = await editor.ask('GET', `/listings?depth=0&draft=true&${where.join('&')}`)
    return (body.docs as { title: string; summary?: string; _status: string }[]).toSorted((a, b) =>
      b.title.localeCompare(a.title),
    )
  }
  await walk(async ({ page }) => {
    await enterAdmin(page, 'redactie@example.org', '/importeren')
    await send(page, `Proefbron ${stamp}`, toCsv(names))
    await page.getByRole('heading', { name: 'Kloppen de kolommen?' }).waitFor()
    expect(await page.getByLabel('Toelichting').inputValue()).toBe('description')
    await page.getByLabel('Toelichting').selectOption('Korte omschrijving')
    expect(await violations(page, '.sk-import')).toEqual([])
    await page.getByRole('button', { name: 'Vergelijk met wat er al is' }).click()
    await page.getByText('2 nieuw.').waitFor()
    expect(await draftsOf()).toEqual([])
    await page.getByRole('button', { name: 'Zet het erin' }).click()
    await page.getByRole('heading', { name: 'Klaar' }).waitFor()
    expect(await draftsOf()).toMatchObject(
      names.map((title) => ({ title, summary: `Samen naar ${title}.`, _status: 'draft' })),
    )
    await page.getByRole('button', { name: 'Draai deze import terug' }).click()
    await page.getByRole('button', { name: 'Ja, draai terug' }).click()
    await page.getByRole('heading', { name: 'Alles is teruggedraaid' }).waitFor()
    expect(await draftsOf()).toEqual([])
    expect(await violations(page, '.sk-import')).toEqual([])
  }, phone)
})
