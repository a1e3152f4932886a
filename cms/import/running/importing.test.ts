import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import type { SmallTown } from '../../outbox/testing/small-town.ts'
import type { Desk } from '../testing/desk.ts'
import { header, type Office, openOffice, row } from '../testing/office.ts'

let office: Office
let payload: Payload
let town: SmallTown
let desk: Desk
let ofSource: Office['ofSource']
beforeAll(async () => {
  office = await openOffice('importing')
  ;({ payload, town, desk, ofSource } = office)
})
afterAll(() => office?.close())

test('a list comes in as drafts, with the organisations and venues it needs, and goes out again', async () => {
  const before = await office.totals()
  const file =
    header +
    row('1') +
    row('2') +
    row('3', { organisation: 'Buurthuis De Brink', place: 'De Brink;Brink 1;' }) +
    row('4', { title: '' })
  const { id: fileId } = await desk.upload(file, 'Alpha')
  expect((await desk.told(fileId)).mapping.columns[1]).toMatchObject({
    header: 'Titel',
    target: 'title',
    examples: ['Koor 1', 'Koor 2', 'Koor 3'],
  })
  const dry = await desk.begin(file, 'Alpha')
  expect((await desk.told(dry)).outcomes).toEqual({ new: 3, refused: 1 })
  expect(await office.totals()).toEqual(before)
  expect((await desk.rows(dry))[0]).toMatchObject({
    line: 5,
    outcome: 'refused',
    remarks: [{ level: 'error', line: 5, column: 'B' }],
  })

  const { id, told } = await desk.bringIn(file, 'Alpha')
  expect(told).toMatchObject({
    states: { done: 3, idle: 1 },
    made: { organisations: ['Zangclub Hoog'], venues: ['De Kerk'] },
  })
  const made = await ofSource('Alpha')
  expect([...made.keys()].toSorted()).toEqual(['1', '2', '3'])
  expect(made.get('1')).toMatchObject({ _status: 'draft', title: 'Koor 1', themes: [town.theme] })
  expect(made.get('3')).toMatchObject({
    venue: town.venue,
    organisations: [{ organisation: town.organisation }],
  })

  expect(await desk.order(`/imports/${id}/undo`)).toBe(200)
  await desk.becomes(id, 'undone')
  expect(await office.totals()).toEqual(before)
  // What was forgotten comes in as new again.
  expect((await desk.told(await desk.begin(file, 'Alpha'))).outcomes).toEqual({ new: 3, refused: 1 })
})

test('a second list changes what the source changed and leaves what a partner changed; undo puts exactly that back', async () => {
  await desk.bringIn(header + row('1') + row('2') + row('3') + row('4'), 'Beta')
  const first = await ofSource('Beta')
  const partnerChanges = (nr: string, data: object) =>
    payload.update({ collection: 'listings', id: first.get(nr)!.id, data: data as never, draft: true })
  await partnerChanges('1', { summary: 'Zingen met Ans.', room: 'Boven' })
  const told = await ofSource('Beta')
  const file =
    header +
    row('1', { title: 'Koor Hoog', summary: 'Samen zingen en thee.', cost: '€ 2,50' }) +
    row('2', { phone: '040 765 43 21', organisation: 'Zangclub Laag' }) +
    row('4') +
    row('5')
  const dry = await desk.begin(file, 'Beta')
  expect((await desk.told(dry)).outcomes).toEqual({ new: 1, changed: 2, unchanged: 1, gone: 1 })
  const [one] = (await desk.rows(dry, 'changed')).filter(({ line }) => line === 2)
  expect(one!.changes).toEqual([
    { field: 'kosten', isKept: false, from: 'gratis', to: '€ 2,50' },
    { field: 'korte omschrijving', isKept: true, from: 'Zingen met Ans.', to: 'Samen zingen en thee.' },
    { field: 'titel', isKept: false, from: 'Koor 1', to: 'Koor Hoog' },
  ])

  const { id } = await desk.bringIn(file, 'Beta')
  const second = await ofSource('Beta')
  expect(second.get('1')).toMatchObject({
    title: 'Koor Hoog',
    summary: 'Zingen met Ans.',
    room: 'Boven',
    cost: { case: 'paid', euros: 2.5 },
  })
  expect(second.get('2')).toMatchObject({ contact: { phone: '040 765 43 21' } })
  expect(second.get('4')!.updatedAt).toBe(first.get('4')!.updatedAt)
  expect(second.get('3')!.updatedAt).toBe(first.get('3')!.updatedAt)

  // The same list once more asks nothing: what the house kept is not asked about again.
  expect((await desk.told(await desk.begin(file, 'Beta'))).outcomes).toEqual({ unchanged: 4, gone: 1 })

  // A person goes on with two of them, and then all of it is undone.
  await partnerChanges('1', { title: 'Koor van Ans' })
  await partnerChanges('2', { room: 'Zaal 2' })
  expect(await desk.order(`/imports/${id}/undo`)).toBe(200)
  await desk.becomes(id, 'undone')
  const third = await ofSource('Beta')
  expect(third.get('1')).toMatchObject({
    title: 'Koor van Ans',
    summary: 'Zingen met Ans.',
    cost: told.get('1')!.cost,
  })
  expect(third.get('2')).toMatchObject({ room: 'Zaal 2', contact: told.get('2')!.contact })
  expect(third.get('2')!.organisations![0]!.organisation).toBe(told.get('2')!.organisations![0]!.organisation)
  expect([...third.keys()].toSorted()).toEqual(['1', '2', '3', '4'])
  const kept = (await desk.rows(id)).filter(({ state }) => state === 'kept')
  expect(kept).toMatchObject([{ line: 2, fault: 'Na de import veranderd, en daarom zo gebleven: titel.' }])
})

test('what is new and was changed since stays when the import is undone', async () => {
  const { id } = await desk.bringIn(
    header + row('1', { organisation: 'Nieuwe Club' }) + row('2', { organisation: 'Weg Ermee' }),
    'Gamma',
  )
  const [listing] = [(await ofSource('Gamma')).get('1')!]
  await payload.update({ collection: 'listings', id: listing.id, data: { room: 'Hal' }, draft: true })
  await desk.order(`/imports/${id}/undo`)
  const told = await desk.becomes(id, 'undone')
  expect(told.states).toEqual({ kept: 1, undone: 1 })
  expect([...(await ofSource('Gamma')).keys()]).toEqual(['1'])
  const names = (await payload.find({ collection: 'organisations', pagination: false })).docs.map(
    ({ name }) => name,
  )
  expect(names).toContain('Nieuwe Club')
  expect(names).not.toContain('Weg Ermee')
})

test('what the editor wants shown is shown, and what cannot be shown yet is kept as a draft, and said', async () => {
  const file = header + row('1') + row('2', { place: ';;' })
  const { id } = await desk.bringIn(file, 'Delta', true)
  const made = await ofSource('Delta')
  expect([made.get('1')!._status, made.get('2')!._status]).toEqual(['published', 'draft'])
  const [, second] = (await desk.rows(id)).toSorted((a, b) => a.line! - b.line!)
  expect(second!.remarks.at(-1)!.text).toContain('Kies een locatie')
  // A change of what is shown is shown too, and undone as well.
  const { id: next } = await desk.bringIn(header + row('1', { title: 'Groot koor' }), 'Delta')
  expect((await ofSource('Delta')).get('1')).toMatchObject({ _status: 'published', title: 'Groot koor' })
  await desk.order(`/imports/${next}/undo`)
  await desk.becomes(next, 'undone')
  const back = await payload.findByID({ collection: 'listings', id: made.get('1')!.id })
  expect(back).toMatchObject({ _status: 'published', title: 'Koor 1' })
})

test('for an editor of some areas only what lies there comes in, and the rest says why', async () => {
  const data = { code: 'WK077299', name: 'Ver', level: 'district' as const }
  const far = await payload.create({ collection: 'areas', data })
  const setAreas = (areas: string[]) =>
    payload.update({
      collection: 'users',
      where: { email: { equals: 'editor@example.org' } },
      data: { areas },
    })
  await setAreas([far.id])
  try {
    const file = header + row('1') + row('2', { place: 'De Brink;Brink 1;' })
    const { id, told } = await desk.bringIn(file, 'Gebied')
    expect(told.states).toEqual({ done: 1, failed: 1 })
    expect([...(await ofSource('Gebied')).keys()]).toEqual(['1'])
    expect(JSON.stringify(await desk.rows(id))).toContain('niet in jouw gebied')
  } finally {
    await setAreas([])
  }
})

test('what lies in the bin stays there', async () => {
  await desk.bringIn(header + row('1'), 'Epsilon')
  const { id } = (await ofSource('Epsilon')).get('1')!
  await payload.update({ collection: 'listings', id, data: { deletedAt: new Date().toISOString() } })
  const dry = await desk.begin(header + row('1', { title: 'Anders' }), 'Epsilon')
  expect((await desk.told(dry)).outcomes).toEqual({ 'put-away': 1 })
})

test('the columns are corrected once and remembered; what cannot be is refused in words', async () => {
  const file = 'A;B;C\n7;Koor;Samen zingen in de kerk met elkaar en daarna koffie drinken in de zaal.\n'
  const { id } = await desk.upload(file, 'Zeta')
  const columns = (targets: string[]) =>
    desk.raw(`/imports/${id}/columns`, { method: 'POST', body: JSON.stringify({ targets }) })
  expect(await (await columns(['id', 'note', 'note'])).json()).toEqual({
    message: 'Kies in welke kolom de titel staat.',
  })
  expect((await (await columns(['title', 'title', 'note'])).json()).message).toContain('allebei hetzelfde')
  expect((await columns(['id', 'titel', 'note'])).status).toBe(400)
  expect((await columns(['note', 'title', 'summary'])).status).toBe(200)
  await desk.becomes(id, 'compared')
  const { id: next } = await desk.upload(file, 'Zeta')
  expect((await desk.told(next)).mapping.columns.map(({ target }) => target)).toEqual([
    'note',
    'title',
    'summary',
  ])
})

test('what is no list is refused in words, and nothing is kept of it', async () => {
  const before = (await payload.count({ collection: 'imports' })).totalDocs
  const mz = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, ...Array<number>(200).fill(0)])
  const words = async (file: Uint8Array | string, name = 'lijst.csv') => {
    const { status, message } = await desk.upload(file, 'Eta', name)
    return `${status} ${message}`
  }
  expect(await words(mz, 'lijst.xlsx')).toContain('422 Dit bestand is geen tekst.')
  expect(await words('%PDF-1.7')).toContain('422 Dit is een PDF.')
  expect(await words('')).toBe('422 Dit bestand is leeg.')
  expect(await words(new Uint8Array(20_000_001))).toContain('413 Dit bestand is groter dan 20 MB.')
  expect((await desk.upload('a;b\n1;2\n', ' ')).message).toBe('Vul in van wie deze lijst is.')
  expect((await payload.count({ collection: 'imports' })).totalDocs).toBe(before)
})

test('a partner, a stranger and a page from elsewhere get nothing', async () => {
  const { id } = await desk.upload(header + row('1'), 'Theta')
  for (const [method, path] of [
    ['POST', '/imports/upload?source=x&name=x'],
    ['GET', `/imports/${id}/told`],
    ['GET', `/imports/${id}/rows`],
    ['POST', `/imports/${id}/columns`],
    ['POST', `/imports/${id}/run`],
    ['POST', `/imports/${id}/stop`],
    ['POST', `/imports/${id}/undo`],
  ] as const) {
    const init = method === 'POST' ? { method, body: '{}' } : {}
    expect((await office.partner.raw(path, init)).status).toBe(403)
    expect((await desk.raw(path, { ...init, headers: { cookie: '' } })).status).toBe(403)
    expect((await desk.raw(path, { ...init, headers: { origin: 'https://kwaad.example' } })).status).toBe(403)
  }
  expect((await desk.raw('/imports/geen-nummer/told')).status).toBe(404)
})

test('a draft that someone works on is not overrun: undo says what stays on the map', async () => {
  await desk.bringIn(header + row('1'), 'Iota', true)
  const { id: next } = await desk.bringIn(header + row('1', { title: 'Groot koor' }), 'Iota')
  const { id } = (await ofSource('Iota')).get('1')!
  await payload.update({ collection: 'listings', id, data: { room: 'Hal' }, draft: true })
  await desk.order(`/imports/${next}/undo`)
  await desk.becomes(next, 'undone')
  expect((await ofSource('Iota')).get('1')).toMatchObject({ _status: 'draft', title: 'Koor 1', room: 'Hal' })
  expect((await payload.findByID({ collection: 'listings', id })).title).toBe('Groot koor')
  expect((await desk.rows(next))[0]!.fault).toContain('Iemand werkt aan een concept hiervan.')
})
