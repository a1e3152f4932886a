import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect } from 'vitest'
import expiredCertificate from 'smtp-server/lib/tls-options.js'
import { proof } from '#ops/proofs/proof.ts'
import { fetchText } from '../areas/fetch-text.ts'
import { troubleWords } from '../calendars/running/trouble.ts'
import { askPdok } from '../geocoder/ask-pdok.ts'
import { fetchOutside } from './fetch-outside.ts'
import { lettingIn } from './testing/rude-server.ts'
import type { Unreachable } from './unreachable.ts'

/** What these three do when a host refuses, hangs, lies, redirects or never ends stands in their own tests. */
let asked = 0
let port: number
// signed by itself, and expired in 2025
const server = createServer(expiredCertificate() as object, (_, res) => {
  asked++
  res.end('{}')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  expect(asked).toBe(0)
  server.close()
})

const expired = 'whose certificate is its own and expired'

proof(`a calendar or website ${expired}`, 'nothing is asked of it, and its keeper hears why', async () => {
  const fetching = fetchOutside(`https://agenda.example.nl:${port}/agenda.ics`, {
    guard: { ...lettingIn('127.0.0.1', port), resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
    totalMs: 10_000,
  })
  const { why } = await fetching.then(
    () => ({ why: 'answered' }) as never,
    (err: Unreachable) => err,
  )
  expect(why).toBe('not-secure')
  return `"${troubleWords[why]}"`
})

proof(`a geocoder ${expired}`, 'nothing is asked of it, and one can put the pin by hand', async () => {
  const fault = await askPdok(`https://localhost:${port}`, { path: 'free', params: { q: 'Markt 1' } }).catch(
    (err: Error) => err,
  )
  expect(fault).toMatchObject({ name: 'GeocoderFault' })
  return `"${(fault as Error).message}"`
})

proof(`a CBS ${expired}`, 'no area is read from it', async () => {
  const attempt = await fetchText(new URL(`https://localhost:${port}/items`), {})
  expect(attempt.is).toBe('again')
  return `"${(attempt as { why: string }).why}"`
})
