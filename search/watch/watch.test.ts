import { expect, test } from 'vitest'
import { hasKey } from './has-key.ts'
import { toLogLine } from './log-line.ts'
import { makeMetrics } from './metrics.ts'
import { addProcessGauges } from './process-gauges.ts'
import { requestIdOf, toTraceparent } from './request-id.ts'
import { currentRequest, underRequest } from './under-request.ts'

const id = '4bf92f3577b34da6a3ce929d0e0e4736'

test('a request keeps the number it came with, when it is one', () => {
  expect(requestIdOf(`00-${id}-00f067aa0ba902b7-01`)).toBe(id)
  expect(requestIdOf(toTraceparent(id))).toBe(id)
  const bad = [undefined, '', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `00-${id}`, `${id}"}\n`, [id]]
  for (const given of bad) expect(requestIdOf(given)).toMatch(/^[0-9a-f]{32}$/)
  expect(requestIdOf('')).not.toBe(requestIdOf(''))
})

test('a line of the log is JSON and says for which request it is, whatever it waited for', async () => {
  const line = await underRequest(id, async () => {
    await Promise.resolve()
    return toLogLine('warn', 'site', { what: 'a\nb' }, new Date(0))
  })
  expect(JSON.parse(line)).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'warn',
    room: 'site',
    request: id,
    what: 'a\nb',
  })
  expect(line).not.toContain('\n')
  expect(currentRequest()).toBeUndefined()
})

test('metrics are written as Prometheus reads them', async () => {
  const metrics = makeMetrics()
  metrics.count('asked_total', 'How often.', { route: 'a"\\\n' }, 2)
  metrics.observe('took_seconds', 'How long.', { route: '/' }, 0.03)
  metrics.observe('took_seconds', 'How long.', { route: '/' }, 60)
  metrics.gauge('rows', 'How many.', () => [{ labels: { kind: 'x' }, value: 3 }])
  metrics.gauge('lost', 'Cannot be read.', () => Promise.reject(new Error('away')))
  const text = await metrics.text()
  expect(text).toContain('# TYPE asked_total counter\nasked_total{route="a\\"\\\\\\n"} 2\n')
  expect(text).toContain(
    'took_seconds_bucket{route="/",le="0.025"} 0\ntook_seconds_bucket{route="/",le="0.05"} 1\n',
  )
  expect(text).toContain('took_seconds_bucket{route="/",le="+Inf"} 2\ntook_seconds_sum{route="/"} 60.03\n')
  expect(text).toContain('rows{kind="x"} 3\n')
  expect(text).not.toContain('lost')
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [\d.e+-]+)$/)
})

test('the process tells of itself', async () => {
  const metrics = makeMetrics()
  addProcessGauges(metrics)
  expect(await metrics.text()).toMatch(/process_resident_memory_bytes \d{7,}/)
})

test('only the key opens, and no key opens nothing', () => {
  expect(hasKey('Bearer geheim', 'geheim')).toBe(true)
  for (const given of [undefined, null, '', 'Bearer ', 'Bearer geheim2', 'geheim'])
    expect(hasKey(given, 'geheim')).toBe(false)
  expect(hasKey('Bearer ', '')).toBe(false)
})

test('a reading that never comes keeps nobody from the others', async () => {
  const metrics = makeMetrics(20)
  metrics.gauge('stuck', 'Of a database that says nothing.', () => new Promise<number>(() => {}))
  metrics.gauge('rows', 'How many.', () => 3)
  const text = await metrics.text()
  expect(text).toContain('rows 3')
  expect(text).not.toContain('stuck')
})
