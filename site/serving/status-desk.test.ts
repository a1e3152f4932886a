import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'

const metricsKey = 'een-sleutel-voor-de-proef'
let site: TestSite
beforeAll(async () => {
  site = await openTestSite([someListing('koffie')], { env: { metricsKey } })
})
afterAll(() => site?.close())

const told = async (path: string) => {
  const answer = await fetch(site.url + path)
  return [answer.status, await answer.json()] as const
}

test('it lives, and is ready of now, out of its copy, or not', async () => {
  const isCopied = async () => (await told('/api/v1/aanbod')) && site.records.goodAt()
  await expect.poll(isCopied, { timeout: 20_000 }).toBeDefined()
  expect(await told('/health')).toEqual([200, { status: 'ok' }])
  expect(await told('/ready')).toEqual([200, { status: 'ok', search: 'ok' }])
  site.wire.cut()
  await expect
    .poll(() => told('/ready'), { timeout: 20_000 })
    .toEqual([200, { status: 'degraded', search: 'unavailable', copyAgeSeconds: expect.any(Number) }])
  site.wire.mend()
  await expect.poll(() => told('/ready'), { timeout: 20_000 }).toEqual([200, { status: 'ok', search: 'ok' }])
})

test('figures are for who has the key', async () => {
  const ask = (authorization: string) => fetch(`${site.url}/metrics`, { headers: { authorization } })
  expect((await ask('Bearer nee')).status).toBe(404)
  const figures = await (await ask(`Bearer ${metricsKey}`)).text()
  expect(figures).toContain('http_requests_total{method="GET",route="/api/v1/aanbod",status="200"}')
})

test('every answer has a number, the one that was given when there is one', async () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` }
  expect((await fetch(`${site.url}/api/v1/aanbod`, { headers })).headers.get('x-request-id')).toBe(trace)
  expect((await fetch(`${site.url}/bestaat-niet`)).headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
})
