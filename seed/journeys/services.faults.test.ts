import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, test, vi } from 'vitest'
import { readNote } from '#ops/running.ts'
import { countFound, logIn } from './cms-visitor.ts'

const site = inject('siteUrl')
/** Of a partner who publishes this much at once the next one would wait. */
const editor = 'redactie@example.org'
const within = { timeout: 60_000, interval: 250 }

/** The process that a service of this house runs in now, as the launcher noted it. */
function processOf(service: 'meilisearch' | 'cms'): number {
  const note = readNote(path.join(inject('dataDir'), 'run'), service)
  if (!note) throw new Error(`${service} does not run`)
  return Number.parseInt(note.mark, 10)
}

test('with Meilisearch standing still for a minute one publishes on, and the index catches up by itself', async () => {
  const desk = await logIn(editor)
  const word = `Stilstand${Date.now() % 100_000}`
  const meilisearch = processOf('meilisearch')
  process.kill(meilisearch, 'SIGSTOP')
  const began = performance.now()
  try {
    for (let i = 0; i < 5; i++) await desk.publish(`${word} nummer ${i}`)
    expect(performance.now() - began).toBeLessThan(30_000)
    const page = await fetch(`${site}/zoeken?zoek=${word}`)
    expect([200, 503]).toContain(page.status)
    expect(await page.text()).toContain('040 555 20 00')
    expect((await fetch(`${site}/`)).status).toBeLessThan(504)
    await sleep(Math.max(0, 60_000 - (performance.now() - began)))
  } finally {
    process.kill(meilisearch, 'SIGCONT')
  }
  await vi.waitFor(async () => expect(await countFound(word)).toBe(5), within)
}, 180_000)

test('a cms that is killed outright comes back, and every save it said yes to is found', async () => {
  const desk = await logIn(editor)
  const word = `Omgevallen${Date.now() % 100_000}`
  const saved: string[] = []
  const saving = (async () => {
    for (let i = 0; i < 200; i++) {
      try {
        saved.push((await desk.publish(`${word} nummer ${i}`)).id)
      } catch {
        break
      }
    }
  })()
  await sleep(700)
  const before = processOf('cms')
  process.kill(before, 'SIGKILL')
  await saving
  expect(saved.length).toBeLessThan(200)
  const page = await fetch(`${site}/zoeken`)
  expect(page.status).toBe(200)
  await vi.waitFor(
    async () => expect((await fetch(`${inject('cmsUrl')}/api/health`)).status).toBe(200),
    within,
  )
  expect(saved.length).toBeGreaterThan(0)
  expect(processOf('cms')).not.toBe(before)
  await vi.waitFor(async () => expect(await countFound(word)).toBeGreaterThanOrEqual(saved.length), within)
  for (const id of saved) expect((await fetch(`${site}/api/v1/aanbod/${id}`)).status).toBe(200)
}, 180_000)
