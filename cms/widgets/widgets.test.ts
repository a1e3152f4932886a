import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { localNow } from '#search/time/local-date.ts'
import { getTown } from '#search/town-index.ts'
import { readFigures } from '../admin/figures/read-figures.ts'
import { testSearch } from '../test-payload.ts'
import { type FiguresHouse, openFigures } from '../usage/testing/open-figures.ts'
import type { Worker } from '../outbox/worker.ts'

const name = 'widgets_saved'
const soon = { timeout: 15_000, interval: 20 }
const now = new Date()
const today = localNow(now).date
const search = testSearch(name)
let house: FiguresHouse
let worker: Worker
let host: PayloadRequest

beforeAll(async () => {
  house = await openFigures(name)
  await prepareIndexes(search)
  const { startWorker } = await import('../outbox/worker.ts')
  worker = startWorker(house.payload, search, {
    databaseUrl: process.env.DATABASE_URL!,
    everyMs: 500,
    patienceMs: 200,
  })
  host = await house.as('partner', house.town)
})
afterAll(async () => {
  await worker?.stop()
  await search.close()
  await house?.close()
})

const as = (req: PayloadRequest) => ({ overrideAccess: false, user: req.user, depth: 0 })
const save = async (data: object, req = host) => {
  const given = { name: 'Blok', organisation: house.town.organisation, ...data }
  const made = await house.payload.create({ collection: 'widgets', data: given as never, ...as(req) })
  return String(made.id)
}
const change = (id: string, data: object, req = host) =>
  house.payload.update({ collection: 'widgets', id, data: data as never, ...as(req) })
const shown = async (id: string) =>
  (await getTown(search)).find((document) => document.type === 'widget' && document.id === id)
const becomes = (id: string, document: unknown) =>
  vi.waitFor(async () => expect(await shown(id)).toEqual(document), soon)

test('what a host saves reaches the site as words and names of sites, and so does every change', async () => {
  const choices = 'https://kaart.stad.nl/widget-maken?breedte=kolom&thema=ontmoeten'
  const id = await save({ choices, domains: ['https://www.bieb.nl/agenda'] })
  const about = { type: 'widget', id, slug: id, revision: expect.any(Number) as number }
  await becomes(id, { ...about, words: 'thema=ontmoeten', domains: ['www.bieb.nl'] })
  await change(id, { choices: 'https://kaart.stad.nl/widget-maken?toon=agenda', domains: [] })
  await becomes(id, { ...about, words: 'toon=agenda', domains: [] })
  await change(id, { isOn: false })
  await becomes(id, undefined)
  await change(id, { isOn: true })
  await becomes(id, { ...about, words: 'toon=agenda', domains: [] })
  await house.payload.delete({ collection: 'widgets', id, ...as(host) })
  await becomes(id, undefined)
})

test('what is no address of choices and no site is refused', async () => {
  await expect(save({ choices: 'https://kwaad.nl/' })).rejects.toThrow()
  await expect(save({ domains: ["bieb.nl 'self'"] })).rejects.toThrow()
  await expect(save({ domains: ['*'] })).rejects.toThrow()
})

test('a widget goes with its organisation', async () => {
  const data = { name: 'Weg', kind: 'welfare', trust: 'trusted' }
  const other = await house.payload.create({ collection: 'organisations', data: data as never, depth: 0 })
  const editor = await house.as('editor', null)
  const id = await save({ organisation: other.id, choices: 'zoek=koffie' }, editor)
  await vi.waitFor(async () => expect(await shown(id)).toBeDefined(), soon)
  await house.payload.delete({ collection: 'organisations', id: other.id })
  await becomes(id, undefined)
})

test('a host sees how often their own were shown, searched in and opened from, and no other host does', async () => {
  await house.clear()
  const id = await save({ name: 'In de hal' })
  const count = (
    kind: 'widget-shown' | 'widget-searched' | 'widget-opened',
    amount: number,
    subject = id,
  ) => ({
    ...{ day: today, kind, subject, detail: '', amount },
  })
  const stranger = '3f0c1a52-8d5e-4f0a-9b1c-0a2b3c4d5e6f'
  await house.hand([count('widget-shown', 40), count('widget-searched', 7), count('widget-opened', 12)])
  await house.hand([count('widget-shown', 2), count('widget-shown', 99, stranger)])
  const seen = { shown: 42, searched: 7, opened: 12 }
  const widgetsOf = async (req: PayloadRequest) =>
    (await readFigures(req, now)).widgets.filter((widget) => widget.id === id)
  const own = [{ id, name: 'In de hal', total: seen, days: [{ day: today, ...seen }] }]
  expect(await widgetsOf(host)).toEqual(own)
  expect(await widgetsOf(await house.as('editor', null))).toEqual(own)
  expect(await widgetsOf(await house.as('partner', null))).toEqual([])
  // What is not ours to count is not kept.
  expect((await house.rows()).join()).not.toContain(stranger)
})
