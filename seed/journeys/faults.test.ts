import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, test, vi } from 'vitest'
import { countFound, logIn } from './cms-visitor.ts'

const site = inject('siteUrl')
const within = { timeout: 60_000, interval: 250 }

/** Processes of this house, by a piece of their command line. */
function processes(...pieces: string[]): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(path.join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')
        const environment = readFileSync(path.join('/proc', pid, 'environ'), 'utf8')
        return pieces.every((piece) => line.includes(piece) || environment.includes(piece))
          ? [Number(pid)]
          : []
      } catch {
        return []
      }
    })
}

test('with Meilisearch standing still for a minute partners publish on, and the index catches up by itself', async () => {
  const partner = await logIn()
  const word = `Stilstand${Date.now() % 100_000}`
  const [meilisearch] = processes('meilisearch', `127.0.0.1:${inject('meiliPort')}`)
  process.kill(meilisearch!, 'SIGSTOP')
  const began = performance.now()
  try {
    for (let i = 0; i < 5; i++) await partner.publish(`${word} nummer ${i}`)
    expect(performance.now() - began).toBeLessThan(30_000)
    const page = await fetch(`${site}/zoeken?zoek=${word}`)
    expect([200, 503]).toContain(page.status)
    expect(await page.text()).toContain('040 555 20 00')
    expect((await fetch(`${site}/`)).status).toBeLessThan(504)
    await sleep(Math.max(0, 60_000 - (performance.now() - began)))
  } finally {
    process.kill(meilisearch!, 'SIGCONT')
  }
  await vi.waitFor(async () => expect(await countFound(word)).toBe(5), within)
}, 180_000)

test('a cms that is killed outright comes back, and every save it said yes to is found', async () => {
  const partner = await logIn()
  const word = `Omgevallen${Date.now() % 100_000}`
  const saved: string[] = []
  const saving = (async () => {
    for (let i = 0; i < 20; i++) {
      try {
        saved.push((await partner.publish(`${word} nummer ${i}`)).id)
      } catch {
        break
      }
    }
  })()
  await sleep(700)
  for (const pid of processes('next-server', inject('dataDir'))) process.kill(pid, 'SIGKILL')
  for (const pid of processes('next', 'start', inject('dataDir'))) process.kill(pid, 'SIGKILL')
  await saving
  const page = await fetch(`${site}/zoeken`)
  expect(page.status).toBe(200)
  await vi.waitFor(
    async () => expect((await fetch(`${inject('cmsUrl')}/api/health`)).status).toBe(200),
    within,
  )
  expect(saved.length).toBeGreaterThan(0)
  await vi.waitFor(async () => expect(await countFound(word)).toBeGreaterThanOrEqual(saved.length), within)
  for (const id of saved) expect((await fetch(`${site}/api/v1/aanbod/${id}`)).status).toBe(200)
}, 180_000)
