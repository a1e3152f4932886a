import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'

const chunk = Buffer.from(`10000\r\n${'a'.repeat(65_536)}\r\n`)
const mostBytes = 100_000_000

type Seen = { status: number; megabytes: number }

const open = (base: string): Socket => {
  const { hostname, port } = new URL(base)
  return connect(Number(port), hostname).on('error', () => {})
}

/** Sends a body in pieces without an end, until there is an answer or the line is cut. */
function sendEndlessly(base: string, path: string, type: string, begin = ''): Promise<Seen> {
  const { host } = new URL(base)
  const socket = open(base)
  let sent = 0
  let said = ''
  const lines = [
    `POST ${path} HTTP/1.1`,
    `host: ${host}`,
    `content-type: ${type}`,
    `origin: ${base}`,
    'transfer-encoding: chunked',
    '',
    '',
  ]
  socket.write(lines.join('\r\n'))
  if (begin) socket.write(`${Buffer.byteLength(begin).toString(16)}\r\n${begin}\r\n`)
  return new Promise((resolve) => {
    const done = () => {
      socket.destroy()
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0), megabytes: sent / 1e6 })
    }
    const pump = () => {
      while (!socket.destroyed && sent < mostBytes) {
        sent += chunk.length
        if (!socket.write(chunk)) return void socket.once('drain', pump)
      }
      if (sent >= mostBytes) done()
    }
    socket.on('data', (data) => {
      said += data.toString('latin1')
      if (said.includes('\r\n\r\n')) done()
    })
    socket.on('close', done)
    pump()
  })
}

const part =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
const form = 'application/x-www-form-urlencoded'

proof(
  'a body without end, over the line, to every kind of door that takes one',
  'answered or cut off before 60 MB',
  async () => {
    const [site, cms] = [inject('siteUrl'), inject('cmsUrl')]
    const doors: [string, string, string, string?][] = [
      [cms, '/api/users/login', 'application/json', '{"email":"'],
      [cms, '/api/media', 'multipart/form-data; boundary=x', part],
      [cms, '/api/sign-in', form, 'email='],
      [cms, '/api/help/receive', 'application/json', '{'],
      [cms, '/api/bounces', 'message/rfc822'],
      [cms, '/admin', 'text/plain;charset=UTF-8', '['],
      [site, '/klopt-niet', form, 'uitleg='],
      [site, '/voorbeeld', form, 'sealed='],
      [site, '/telling', 'text/plain'],
      [site, '/zoeken', form],
      [site, '/api/v1/aanbod', 'application/json'],
    ]
    const seen: string[] = []
    for (const [base, path, type, begin] of doors) {
      const { status, megabytes } = await sendEndlessly(base, path, type, begin)
      seen.push(`${path} ${status || 'cut'} after ${megabytes.toFixed(0)} MB`)
      expect([path, status < 500, megabytes < 60]).toEqual([path, true, true])
    }
    return seen.join(', ')
  },
  120_000,
)

proof(
  'a hundred visitors who say one letter a second',
  'others are answered, and the slow ones are cut off',
  async () => {
    const site = inject('siteUrl')
    const slow = Array.from({ length: 100 }, () => open(site))
    const timer = setInterval(() => slow.forEach((socket) => socket.destroyed || socket.write('x')), 1_000)
    slow.forEach((socket) => socket.write('GET /zoeken HTTP/1.1\r\nhost: x\r\nx-'))
    try {
      const start = performance.now()
      for (let i = 0; i < 10; i++) expect((await fetch(`${site}/zoeken`)).status).toBe(200)
      const ms = Math.round((performance.now() - start) / 10)
      if (!inFull) return `10 others answered in ${ms} ms each`
      await sleep(25_000)
      const left = slow.filter((socket) => !socket.destroyed && !socket.closed && socket.readable).length
      expect(left).toBe(0)
      return `10 others answered in ${ms} ms each; after 25 s all slow ones were cut off`
    } finally {
      clearInterval(timer)
      slow.forEach((socket) => socket.destroy())
    }
  },
  90_000,
)
