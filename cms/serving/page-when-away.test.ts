import { expect, test } from 'vitest'
import { away } from './away.ts'
import { pageWhenAway } from './page-when-away.ts'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const admin = 'http://127.0.0.1:3000/admin'
const isAway = () => Promise.resolve(false)
const isThere = () => Promise.resolve(true)

test('who opens a page while Postgres is away reads in Dutch that it passes', async () => {
  const page = await pageWhenAway(new Request(admin, { headers: browser }), isAway)
  expect(page!.status).toBe(503)
  expect(page!.headers.get('retry-after')).toBe('30')
  const html = await page!.text()
  expect(html).toContain('<html lang="nl">')
  expect(html).toContain(away.said)
})

test('nothing is said while Postgres is there', async () => {
  expect(await pageWhenAway(new Request(admin, { headers: browser }), isThere)).toBeUndefined()
})

test.each<[string, RequestInit]>([
  ['a part of a page', { headers: { accept: '*/*', rsc: '1' } }],
  ['a form', { method: 'POST', headers: { ...browser, 'next-action': 'a' } }],
])('an open page may ask for %s as before', async (_what, init) => {
  expect(await pageWhenAway(new Request(admin, init), isAway)).toBeUndefined()
})
