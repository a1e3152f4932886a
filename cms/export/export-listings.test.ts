import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Desk } from '../import/testing/desk.ts'
import { type Office, openOffice } from '../import/testing/office.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { exportColumns } from './export-columns.ts'

let office: Office
let payload: Payload
let town: SmallTown
let editor: Desk
let partner: Desk
const ids: Record<string, string> = {}
beforeAll(async () => {
  office = await openOffice('exporting')
  ;({ payload, town, desk: editor, partner } = office)
  await fill()
})
afterAll(() => office?.close())

const rule = { every: 'week' as const, interval: 1, days: ['tue' as const], start: '10:00', end: '12:00' }

async function fill() {
  const other = await payload.create({ collection: 'organisations', data: { name: 'Elders' } as never })
  const others = [{ organisation: other.id, role: 'organiser' as const }]
  const make = async (name: string, over: object) => (ids[name] = (await town.publish(over)).id)
  await make('plain', {
    title: 'Koffie; met "melk"',
    description: 'Eerste alinea.\n\nTweede; met een puntkomma.',
    contact: { phone: '+31 40 123 45 67', email: 'koffie@brink.nl', website: 'https://brink.nl/koffie' },
    ages: { from: 55 },
    schedule: { rules: [rule], byAppointment: true },
    cost: { case: 'paid', euros: 2.5 },
    internalNote: 'Alleen voor ons.',
  })
  await make('formula', {
    title: '=HYPERLINK("https://kwaad.example";"Klik")',
    summary: "'=1+1",
    description: '@SUM(A1)',
  })
  await make('rich', {
    title: 'Boekenruil',
    schedule: {
      rules: [
        { ...rule, interval: 3 },
        { ...rule, every: 'month', nth: ['2', '-1'], end: null, notInMonths: ['8'] },
      ],
      dates: [{ on: '2027-03-12T12:00:00.000Z', start: '14:00', note: 'Feest' }],
      note: 'Niet in de vakantie.',
    },
    cost: { case: 'means-tested', note: 'Vraag ernaar.' },
    howToJoin: 'Met een verwijzing van de huisarts.',
    access: 'walk-in',
    kind: 'support',
  })
  await make('draft', { title: 'Concept', _status: 'draft', organisations: others })
  await make('elsewhere', { title: 'Van een ander', organisations: others, internalNote: 'geheim' })
  await make('online', {
    title: 'Online les',
    whereabouts: 'online',
    venue: null,
    onlineUrl: 'https://les.nl',
  })
}

const get = async (desk: Desk, format: string) => {
  const answer = await desk.raw(`/export/listings/${format}`)
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringMatching(new RegExp(`^attachment; filename="aanbod-\\d{4}-\\d{2}-\\d{2}\\.${format}"$`)),
  ])
  return new Uint8Array(await answer.arrayBuffer())
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const stored = async () => {
  const { docs } = await payload.find({
    collection: 'listings',
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'slug',
  })
  return docs
}

test('an editor gets all, a partner their own, a stranger nothing', async () => {
  const titles = async (desk: Desk) =>
    (JSON.parse(text(await get(desk, 'json'))) as { title: string }[]).map(({ title }) => title).toSorted()
  expect(await titles(editor)).toEqual([
    '=HYPERLINK("https://kwaad.example";"Klik")',
    'Boekenruil',
    'Concept',
    'Koffie; met "melk"',
    'Online les',
    'Van een ander',
  ])
  expect(await titles(partner)).not.toContain('Van een ander')
  expect(await titles(partner)).not.toContain('Concept')
  expect((await titles(partner)).length).toBe(4)
  expect(text(await get(partner, 'json'))).not.toMatch(/internalNote|Alleen voor ons/)
  expect((await editor.raw('/export/listings/csv', { headers: { cookie: '' } })).status).toBe(403)
  expect((await editor.raw('/export/listings/exe')).status).toBe(404)
})

test('no cell of the CSV begins as a formula', async () => {
  const csv = text(await get(editor, 'csv'))
  expect(csv).toContain(`"'=HYPERLINK(`)
  expect(csv).toContain(`"''=1+1"`)
  expect(csv).toContain(`"'+31 40 123 45 67"`)
  expect(csv).not.toMatch(/(^|;|\n)"?[=+\-@]/)
})

test.each(['csv', 'xlsx'] as const)('%s that comes straight back changes nothing', async (format) => {
  const before = await stored()
  const file = await get(editor, format)
  const { id: looked } = await editor.upload(file, 'Ons')
  const { columns } = (await editor.told(looked)).mapping
  expect(columns.map(({ target }) => target)).toEqual(exportColumns.map(({ target }) => target))
  const { told, id } = await editor.bringIn(file, 'Ons')
  expect(told.outcomes).toEqual({ unchanged: 6 })
  expect((await editor.rows(id)).flatMap(({ changes }) => changes)).toEqual([])
  expect(await stored()).toEqual(before)
})

const edit = (file: string, from: string, to: string) => {
  expect(file).toContain(from)
  return file.replace(from, to)
}
const asText = async () => text(await get(editor, 'csv'))

test('what one changes in the file is taken over, but not what was changed here in the meantime', async () => {
  const file = edit(edit(await asText(), 'Tweede; met een puntkomma.', 'Derde.'), '55+', '65+')
  await payload.update({ collection: 'listings', id: ids.plain!, data: { ages: { from: 60 }, room: 'Hal' } })
  const { told, id } = await editor.bringIn(file, 'Ons')
  expect(told.outcomes).toEqual({ changed: 1, unchanged: 5 })
  expect((await editor.rows(id, 'changed'))[0]!.changes).toEqual([
    { field: 'leeftijd', isKept: true, from: '60+', to: '65+' },
    { field: 'omschrijving', isKept: false, from: expect.anything(), to: 'Eerste alinea.\n\nDerde.' },
  ])
  const after = (await stored()).find((one) => one.id === ids.plain)
  expect(after).toMatchObject({
    description: 'Eerste alinea.\n\nDerde.',
    ages: { from: 60 },
    room: 'Hal',
    internalNote: 'Alleen voor ons.',
    contact: { phone: '+31 40 123 45 67' },
    _status: 'published',
  })
})

test('times that a cell cannot hold are left alone, also when the cell was changed', async () => {
  const before = (await stored()).find((one) => one.id === ids.rich)
  const file = edit(await asText(), 'om de 3 weken', 'om de week')
  const { id } = await editor.bringIn(file, 'Ons')
  const row = (await editor.rows(id)).find(({ listing }) => listing === ids.rich)
  expect(row!.changes).toMatchObject([{ field: 'tijden', isKept: true }])
  expect((await stored()).find((one) => one.id === ids.rich)).toEqual(before)
})

test('what a file of our own names is not gone from its source', async () => {
  await editor.bringIn('Nr;Titel;Samenvatting\n7;Koor;Samen zingen.\n', 'Proefstad')
  const id = await editor.begin(await get(editor, 'csv'), 'Proefstad')
  expect((await editor.told(id)).outcomes).toEqual({ unchanged: 7 })
})
