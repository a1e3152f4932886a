import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Payload } from 'payload'
import type { Desk } from '../testing/desk.ts'
import { header, type Office, openOffice, row } from '../testing/office.ts'

let office: Office
let payload: Payload
let desk: Desk
let ofSource: Office['ofSource']
beforeAll(async () => {
  office = await openOffice('import_under_fire')
  ;({ payload, desk, ofSource } = office)
})
afterAll(() => office?.close())

const many = (count: number, source: string) =>
  header +
  Array.from({ length: count }, (_, at) => row(`${at + 1}`, { title: `${source} ${at + 1}` })).join('')

test('stops when asked, and goes on where it was', async () => {
  const id = await desk.begin(many(60, 'Iota'), 'Iota')
  await desk.order(`/imports/${id}/run`, { publish: false })
  await vi.waitFor(async () => expect((await desk.told(id)).states.done ?? 0).toBeGreaterThan(3), {
    timeout: 30_000,
    interval: 10,
  })
  expect(await desk.order(`/imports/${id}/stop`)).toBe(200)
  expect(await desk.order(`/imports/${id}/stop`)).toBe(409)
  const { states } = await desk.becomes(id, 'stopped')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const done = (await desk.told(id)).states.done!
  expect(done).toBeLessThan(60)
  expect(done).toBeLessThanOrEqual(states.done! + 1)
  expect((await ofSource('Iota')).size).toBe(done)
  expect(await desk.order(`/imports/${id}/go-on`)).toBe(200)
  await desk.becomes(id, 'done')
  expect((await ofSource('Iota')).size).toBe(60)
})

test('killed in the middle, twice, it does every row once', async () => {
  const id = await desk.begin(many(80, 'Kappa'), 'Kappa')
  await office.fire()
  await desk.order(`/imports/${id}/run`, { publish: false })
  const file = path.join(import.meta.dirname, '../testing/importer-alone.ts')
  for (let round = 1; round <= 2; round++) {
    const child = spawn(process.execPath, [file], { env: process.env, stdio: 'ignore' })
    const isOnItsWay = async () => expect((await desk.told(id)).states.done ?? 0).toBeGreaterThan(round * 12)
    await vi.waitFor(isOnItsWay, { timeout: 30_000, interval: 10 })
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  expect((await desk.told(id)).states.waiting).toBeGreaterThan(0)
  await office.hire()
  await desk.becomes(id, 'done')
  const { totalDocs } = await payload.count({
    collection: 'listings',
    where: { 'source.name': { equals: 'Kappa' } },
  })
  expect([totalDocs, (await ofSource('Kappa')).size]).toEqual([80, 80])
  const where = { name: { equals: 'Zangclub Hoog' } }
  expect((await payload.count({ collection: 'organisations', where })).totalDocs).toBe(1)
}, 90_000)
