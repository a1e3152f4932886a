import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stopGracefully } from './stop-gracefully.ts'

async function openShop() {
  const server = createServer(
    (req, res) => void setTimeout(() => res.end('klaar'), Number(req.url!.slice(1))),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (ms: number, using?: Agent) =>
    new Promise<{ text: string; connection: string | undefined }>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: `/${ms}`, agent: using ?? false }, async (res) => {
        const text = (await res.toArray()).join('')
        resolve({ text, connection: res.headers.connection })
      }).on('error', reject)
    })
  return { server, ask, askAgain: () => ask(0, agent) }
}

test('whoever was let in is served before the doors close', async () => {
  const { server, ask } = await openShop()
  const slow = ask(1_000)
  await wait(100)
  const stopped = stopGracefully(server)
  const late = ask(200)
  expect((await slow).text).toBe('klaar')
  expect((await late).text).toBe('klaar')
  await stopped
  await expect(ask(0)).rejects.toThrow('ECONNREFUSED')
})

test('connections that stay open are asked to go', async () => {
  const { server, askAgain } = await openShop()
  expect((await askAgain()).connection).toBe('keep-alive')
  const stopped = stopGracefully(server)
  expect((await askAgain()).connection).toBe('close')
  await stopped
})

test('whoever is not done in time is cut off', async () => {
  const { server, ask } = await openShop()
  const endless = ask(60_000)
  await wait(100)
  const [cut] = await Promise.allSettled([endless, stopGracefully(server, 100)])
  expect(cut.status).toBe('rejected')
})
