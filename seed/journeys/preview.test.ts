import { expect, inject, test } from 'vitest'
import { logIn } from './cms-visitor.ts'
import { enterAdmin } from './enter-admin.ts'
import { violations } from './violations.ts'
import { useBrowser } from './walk.ts'

const walk = useBrowser()
const cms = inject('cmsUrl')
const site = inject('siteUrl')
const screens = [{ viewport: { width: 390, height: 844 } }, { viewport: { width: 1440, height: 900 } }]

async function draftOver(title: string) {
  const partner = await logIn()
  const made = await partner.publish(title)
  const data = { summary: 'Alleen in het voorbeeld.', _status: 'draft' }
  await partner.update(made.id, data, '?draft=true')
  return { ...made, partner }
}

test.each(screens)('a partner sees a draft as residents will, on $viewport.width pixels', async (screen) => {
  const { id, slug } = await draftOver(`Voorbeeld ${Date.now() % 100_000}`)
  await walk(async ({ page }) => {
    await enterAdmin(page, 'partner@example.org', `/collections/listings/${id}`)
    await page.getByRole('button', { name: 'Bekijk als bewoner' }).click()
    const shown = page.frameLocator('iframe[title="Voorbeeld van de pagina"]')
    await shown.getByText('Zo zien bewoners het. Dit staat nog niet op de kaart.').waitFor()
    expect(await shown.locator('.sk-lead').first().textContent()).toBe('Alleen in het voorbeeld.')
    await page.getByRole('button', { name: 'Computer' }).click()
    const [apart] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Open apart' }).click(),
    ])
    await apart.getByText('Alleen in het voorbeeld.').first().waitFor()
    expect(await violations(apart)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  }, screen)
  expect(await (await fetch(`${site}/aanbod/${slug}`)).text()).not.toContain('Alleen in het voorbeeld')
})

test.each(screens)('an old version is read and put back, on $viewport.width pixels', async (screen) => {
  const { id, partner } = await draftOver(`Geschiedenis ${Date.now() % 100_000}`)
  await walk(async ({ page }) => {
    await enterAdmin(page, 'partner@example.org', `/collections/listings/${id}`)
    await page.getByRole('link', { name: /^Geschiedenis/ }).click()
    await page.getByRole('listitem').filter({ hasText: 'Concept' }).getByRole('link').first().click()
    await page.getByRole('heading', { name: /^Versie van/ }).waitFor()
    expect(await page.locator('.sk-queue__differences').textContent()).toContain('In één zin')
    expect(await violations(page, '.sk-history')).toEqual([])
    await page.getByRole('link', { name: /om/ }).last().click()
    await page.getByText('zegt hetzelfde als').waitFor()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByText('Teruggezet als concept.').waitFor()
  }, screen)
  const { body } = await partner.ask('GET', `/listings/${id}?depth=0&draft=true`)
  expect(body).toMatchObject({ summary: 'Een proef van de wandeling.', _status: 'draft' })
})

test('without a good seal there is a clear page and no preview', async () => {
  const { id } = await draftOver(`Zegel ${Date.now() % 100_000}`)
  const partner = await logIn()
  const { body } = await partner.ask('POST', `/listings/${id}/preview`)
  const send = (sealed: string) =>
    fetch(body.action as string, { method: 'POST', body: new URLSearchParams({ voorbeeld: sealed }) })
  const sealed = body.sealed as string
  const good = await send(sealed)
  expect([good.status, await good.text()]).toEqual([200, expect.stringContaining('Alleen in het voorbeeld.')])
  const answers = await Promise.all([
    send(`${sealed.slice(0, -3)}AAA`),
    send(''),
    send('x'.repeat(420_000)),
    fetch(body.action as string),
  ])
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 413, 403])
  for (const answer of [good, ...answers]) {
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${cms}`)
  }
  expect(await answers[0]!.text()).toContain('Dit voorbeeld kunnen we niet laten zien')
})
