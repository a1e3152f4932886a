import { expect, inject, test } from 'vitest'
import { unfurl } from 'unfurl.js'
import { publicPages } from './pages.ts'
import { useBrowser } from './walk.ts'
import { openHostSite } from './host-site.ts'

/** Pasting a link in a cms, as consumers of oEmbed do it, and putting a list in a page on the server. */

const site = inject('siteUrl')
const walk = useBrowser()
const named = [
  'results with words and choices',
  'a listing',
  'an organisation',
  'a neighbourhood',
  'the agenda',
]

test('a consumer of oEmbed finds of every kind of page what stands for it, and that works in another page', async () => {
  const pages = (await publicPages(site)).filter(([name]) => named.includes(name))
  expect(pages).toHaveLength(named.length)
  const host = await openHostSite()
  for (const [name, path] of pages) {
    const { oEmbed } = await unfurl(site + path)
    expect({ name, oEmbed }).toMatchObject({ oEmbed: { type: 'rich', version: '1.0', width: 640 } })
    const { html } = oEmbed as unknown as { html: string }
    await walk(async ({ page, complaints }) => {
      await page.goto(host.put({ body: html }))
      const frame = page.locator('iframe').contentFrame()
      await frame.locator('h1').waitFor()
      expect({ name, complaints }).toEqual({ name, complaints: [] })
    })
  }
  host.close()
})

test('a list in a page of a host is as fresh as ours, and is not sent twice', async () => {
  const address = `${site}/widget/fragment?zoek=koffie`
  const first = await fetch(address)
  const html = await first.text()
  expect(html).toMatch(/^<section class="sociale-kaart"/)
  const etag = first.headers.get('etag')!
  expect(first.headers.get('cache-control')).toBe(
    'public, max-age=60, stale-while-revalidate=60, stale-if-error=300',
  )
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const host = await openHostSite()
  await walk(
    async ({ page, asked }) => {
      const headers = { 'Content-Security-Policy': `default-src 'none'` }
      await page.goto(host.put({ body: html, headers }))
      expect(await page.locator('.sociale-kaart__aanbod h3 a').count()).toBeGreaterThan(3)
      expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([])
    },
    { javaScriptEnabled: false },
  )
  host.close()
})
