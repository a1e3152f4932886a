import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMetrics } from '#search/watch/metrics.ts'

let payload: Payload
beforeAll(async () => {
  const { freshPayload } = await import('../test-payload.ts')
  payload = await freshPayload('serving')
})
afterAll(() => payload?.destroy())

const now = new Date()

test('with tables and a worker it is ready; without a worker less so; with other tables not at all', async () => {
  const { readiness } = await import('./readiness.ts')
  const { noteTurn } = await import('./turns.ts')
  const { channel } = await import('../outbox/queue-change.ts')
  const { poolOf } = await import('../pool-of.ts')
  expect(await readiness(payload, now)).toMatchObject({ status: 'degraded', database: 'ok', worker: 'still' })
  noteTurn(channel, now)
  expect(await readiness(payload, now)).toEqual({
    ...{ status: 'ok', database: 'ok', migrations: 'ok', search: 'ok', worker: 'ok' },
  })
  expect(await readiness(payload, new Date(now.getTime() + 600_000))).toMatchObject({ worker: 'still' })
  const { rows } = await poolOf(payload).query(
    'delete from payload_migrations where name like $1 returning name',
    ['%widgets'],
  )
  expect(rows).not.toEqual([])
  expect(await readiness(payload, now)).toMatchObject({ status: 'unavailable', migrations: 'missing' })
  expect(await readiness(undefined, now)).toMatchObject({ status: 'unavailable', database: 'unavailable' })
})

test('what waits is told to Prometheus', async () => {
  const { addWaitingWork } = await import('./work-as-metrics.ts')
  const { poolOf } = await import('../pool-of.ts')
  const db = poolOf(payload)
  await db.query(
    `insert into outbox.change (kind, doc, at) values ('listing', 'x', now() - interval '90 seconds')`,
  )
  const metrics = makeMetrics()
  addWaitingWork(metrics, db)
  const text = await metrics.text()
  expect(text).toMatch(/^outbox_rows 1$/m)
  expect(Number(/^outbox_oldest_seconds ([\d.]+)$/m.exec(text)?.[1])).toBeGreaterThan(89)
  expect(text).toMatch(/^mails_waiting 0$/m)
  expect(text).toMatch(/^postgres_connections\{state="all"\} \d+$/m)
})

test('who is refused for asking too often hears when it may again', async () => {
  const { tellWhenAgain } = await import('./tell-when-again.ts')
  const answer = (status: number, headers = {}) =>
    tellWhenAgain(() => Promise.resolve(new Response(null, { status, headers })))(new Request('http://x'), {
      params: Promise.resolve({}),
    })
  expect((await answer(429)).headers.get('retry-after')).toBe('3600')
  expect((await answer(429, { 'retry-after': '5' })).headers.get('retry-after')).toBe('5')
  expect((await answer(200)).headers.has('retry-after')).toBe(false)
})
