import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AstroHandler } from '#site/serving/catch-page.ts'
import { openTestSite, type TestSite } from '#site/testing/open-test-site.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { runLoad } from './run-load.ts'

let site: TestSite

/** Stands in for the pages: ten milliseconds each. */
const handler: AstroHandler = async (req, res, next) => {
  if (req.url?.startsWith('/stuk')) throw new Error('stuk')
  if (!req.url?.startsWith('/zoeken')) return next()
  await sleep(10)
  res.writeHead(200, { 'content-type': 'text/html' })
  res.end('<p>gevonden</p>')
}

beforeAll(async () => {
  const turns = { atOnce: 2, atMost: 2, mostWaiting: 4, patienceMs: 60_000 }
  site = await openTestSite([someListing('koffie')], { handler, turns })
})
afterAll(() => site?.close())

const pages = (count: number, path: string) => Array.from({ length: count }, (_, i) => ({ path: path + i }))

test('streams come at their own rate, and each answer is counted for what it is', async () => {
  const [page, api, broken] = await runLoad({
    origin: site.url,
    seconds: 2,
    streams: [
      { name: 'pagina', rate: 20, requests: pages(40, '/zoeken?n='), again: 0.4 },
      { name: 'api', rate: 30, requests: [{ path: '/api/v1/status' }] },
      { name: 'weg', rate: 5, requests: [{ path: '/api/v1/bestaat-niet' }] },
    ],
  })
  expect([page!.sent, api!.sent, broken!.sent]).toEqual([40, 60, 10])
  expect(page!.ok + page!.refused).toBe(40)
  expect(api).toMatchObject({ ok: 60, refused: 0, errors: 0, firstError: '' })
  expect(broken).toMatchObject({ ok: 0, errors: 10, firstError: expect.stringContaining('404') as string })
  for (const { p50, p95, p99, most } of [page!, api!]) {
    expect(p50).toBeGreaterThan(0)
    expect([p50, p95, p99, most]).toEqual([p50, p95, p99, most].sort((a, b) => a - b))
  }
})

test('more than the site can do is refused politely, and what it kept is given', async () => {
  await fetch(`${site.url}/zoeken?n=bewaard`).then((answer) => answer.text())
  const [crowd, kept] = await runLoad({
    origin: site.url,
    seconds: 1,
    streams: [
      { name: 'menigte', rate: 1_500, requests: pages(1_500, '/zoeken?veel=') },
      { name: 'bewaard', rate: 50, requests: [{ path: '/zoeken?n=bewaard' }] },
    ],
  })
  expect(crowd!.errors).toBe(0)
  expect(crowd!.ok).toBeGreaterThan(0)
  expect(crowd!.refused).toBeGreaterThan(0)
  expect(kept).toMatchObject({ sent: 50, ok: 50, refused: 0, errors: 0 })
  expect((await fetch(`${site.url}/zoeken?daarna`)).status).toBe(200)
})
