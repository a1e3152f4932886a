import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asked, fetchOutside } from './fetch-outside.ts'
import type { Guard } from './guard.ts'
import { publicOnly } from './guard.ts'
import { lettingIn, type RudeServer, rudeServer } from './testing/rude-server.ts'

let server: RudeServer
const seen: { url: string; headers: Record<string, unknown> }[] = []
const paths: Record<string, Parameters<typeof rudeServer>[0]> = {
  '/fine': (_, res) => void res.end('hallo'),
  '/packed': (_, res) => void res.setHeader('content-encoding', 'gzip').end(gzipSync('hallo')),
  '/bomb': (_, res) => void res.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(40_000_000))),
  '/garbled': (_, res) => void res.setHeader('content-encoding', 'gzip').end('geen gzip'),
  '/strange': (_, res) => void res.setHeader('content-encoding', 'zstd, gzip').end('x'),
  '/lies-short': (_, res) => {
    res.socket!.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nkort')
  },
  '/endless': (_, res) => {
    const timer = setInterval(() => res.write(Buffer.alloc(100_000)), 1)
    res.on('close', () => clearInterval(timer))
  },
  '/drip': (_, res) => {
    res.flushHeaders()
    const timer = setInterval(() => res.write('x'), 20)
    res.on('close', () => clearInterval(timer))
  },
  '/hang': () => {},
  '/silent': (_, res) => void res.flushHeaders(),
  '/same': (req, res) =>
    void res.writeHead(req.headers['if-none-match'] === '"een"' ? 304 : 200, { etag: '"een"' }).end(),
  '/gone': (_, res) => void res.writeHead(410).end('weg'),
  '/round': (_, res) => void res.writeHead(302, { location: '/round' }).end(),
  '/to': (req, res) =>
    void res
      .writeHead(302, { location: new URL(req.url!, 'http://x').searchParams.get('x')!, 'set-cookie': 'a=1' })
      .end(),
  '/headers': (_, res) => {
    res.socket!.write(`HTTP/1.1 200 OK\r\nx-lang: ${'a'.repeat(60_000)}\r\n\r\n`)
  },
}
beforeAll(async () => {
  server = await rudeServer((req, res) => {
    seen.push({ url: req.url!, headers: req.headers })
    paths[new URL(req.url!, 'http://x').pathname]!(req, res)
  })
})
afterAll(() => server.close())

const get = (path: string, more: Asked = {}) =>
  fetchOutside(server.url + path, {
    guard: server.guard,
    totalMs: 600,
    silenceMs: 300,
    most: 1_000_000,
    ...more,
  })
const why = (path: string, more?: Asked) =>
  get(path, more).then(
    ({ status }) => status,
    (err: { why: string }) => err.why,
  )

test('fetches, unpacks and asks whether it changed', async () => {
  expect((await get('/fine')).body.toString()).toBe('hallo')
  expect((await get('/packed')).body.toString()).toBe('hallo')
  expect(await why('/same', { etag: '"een"' })).toBe(304)
  expect(await why('/same')).toBe(200)
  expect(await why('/gone')).toBe(410)
  expect(await why('/fine', { method: 'HEAD' })).toBe(200)
})

test.each([
  ['/bomb', 'too-large'],
  ['/endless', 'too-large'],
  ['/garbled', 'garbled'],
  ['/strange', 'garbled'],
  ['/lies-short', 'no-answer'],
  ['/drip', 'too-slow'],
  ['/hang', 'too-slow'],
  ['/silent', 'too-slow'],
  ['/round', 'too-many-redirects'],
  ['/headers', 'garbled'],
])('%s gives nothing: %s', async (path, reason) => {
  const begun = Date.now()
  expect(await why(path)).toBe(reason)
  expect(Date.now() - begun).toBeLessThan(5_000)
})

test('a redirect is judged like any address', async () => {
  const to = (address: string) => why(`/to?x=${encodeURIComponent(address)}`)
  expect(await to('/fine')).toBe(200)
  expect(await to('http://127.0.0.2/')).toBe('not-allowed')
  expect(await to('http://169.254.169.254/latest/meta-data')).toBe('not-allowed')
  expect(await to('http://[::ffff:127.0.0.1]/')).toBe('not-allowed')
  expect(await to('//localhost/')).toBe('not-allowed')
  expect(await to(`http://127.0.0.1:22/`)).toBe('not-allowed')
  expect(await to('file:///etc/passwd')).toBe('no-address')
  expect(await to(`http://a:b@127.0.0.1:${server.port}/fine`)).toBe('no-address')
})

test('nothing of ours goes along, and no cookie comes back', async () => {
  seen.length = 0
  await get(`/to?x=${encodeURIComponent('/fine')}`)
  expect(seen.map(({ url }) => url.split('?')[0])).toEqual(['/to', '/fine'])
  for (const { headers } of seen)
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
})

test('by default this machine cannot be reached, whatever it is called', async () => {
  const plain = (address: string, guard: Guard = publicOnly) =>
    fetchOutside(address, { guard }).then(
      () => 'fetched',
      (err: { why: string }) => err.why,
    )
  expect(await plain(server.url)).toBe('not-allowed')
  const saying = (...addresses: string[]): Guard => ({
    ...publicOnly,
    mayUsePort: () => true,
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  })
  const name = `http://agenda.example.nl:${server.port}/fine`
  seen.length = 0
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '0.0.0.0'])
    expect(await plain(name, saying(address))).toBe('not-allowed')
  expect(await plain(name, saying('1.1.1.1', '127.0.0.1'))).toBe('not-allowed')
  expect(await plain(name, saying())).toBe('unknown-host')
  expect(seen).toEqual([])
})

test('a name that changes between the check and the connection leads where it was checked', async () => {
  const inner = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\ngeheim'))
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.2', resolve))
  const { port } = inner.address() as AddressInfo
  let asked = 0
  const guard: Guard = {
    ...lettingIn('127.0.0.1', port),
    resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
  }
  const answer = fetchOutside(`http://agenda.example.nl:${port}/`, { guard })
  await expect(answer).rejects.toMatchObject({ why: 'no-answer' })
  await expect(fetchOutside(`http://agenda.example.nl:${port}/`, { guard })).rejects.toMatchObject({
    why: 'not-allowed',
  })
  expect(asked).toBe(2)
  inner.close()
})
