import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './testing/open-desk.ts'

const reporter = 'bewoner@example.org'
let desk: Desk
let listing: string

beforeAll(async () => {
  desk = await openDesk('help_receive')
  await desk.person('eigenaar', 'partner', desk.club)
  await desk.person('vreemde', 'partner', desk.other)
  await desk.person('redactie', 'editor')
})
beforeEach(async () => {
  await desk.clear()
  listing = await desk.listing()
})
afterAll(() => desk?.close())

const stoppedReport = () => ({
  is: 'wrong',
  formId: desk.formId(),
  isProven: true,
  answerTo: '',
  about: { at: 'listing', slug: 'koffie' },
  kind: 'stopped',
})
const send = (more: object = {}, from?: string, word?: string) =>
  desk.send({ ...stoppedReport(), ...more }, from, word)

test('only the site may bring it', async () => {
  for (const wrong of ['', 'iets', 'de-sleutel-van-de-site!'])
    expect((await send({}, '198.51.100.7', wrong)).status).toBe(401)
  expect(await desk.reports()).toEqual([])
})

test('it is kept for the owner, who gets a mail; no editor hears of it yet', async () => {
  expect((await send({ answerTo: reporter })).status).toBe(200)
  const [report] = await desk.reports()
  expect(report).toMatchObject({
    kind: 'stopped',
    state: 'open',
    owners: [desk.club],
    withEditors: false,
    listing,
  })
  expect(await desk.mailsTo('eigenaar')).toHaveLength(1)
  expect([await desk.mailsTo('redactie'), await desk.mailsTo('vreemde')]).toEqual([[], []])
})

test('what is not safe goes to the editors at once, and never to the owner', async () => {
  expect((await send({ kind: 'unsafe', text: 'Er is geen nooduitgang.' })).status).toBe(200)
  expect((await desk.reports())[0]).toMatchObject({ owners: [], withEditors: true })
  expect(await desk.mailsTo('eigenaar')).toEqual([])
  expect(await desk.mailsTo('redactie')).toMatchObject([{ kind: 'urgent' }])
})

test.each<[string, object, string]>([
  ['nothing to say', { kind: 'other' }, 'text'],
  ['no new time', { kind: 'time' }, 'day'],
  ['an end without a beginning', { kind: 'time', day: 'mon', until: '12:00' }, 'from'],
  ['a phone number that is none', { kind: 'contact', phone: 'bel maar' }, 'phone'],
  ['a website that is none', { kind: 'contact', website: 'javascript:alert(1)' }, 'website'],
  ['a mail address with a header in it', { answerTo: 'a@b.nl\r\nBcc: c@d.nl' }, 'answerTo'],
  ['far too many words', { kind: 'other', text: 'a'.repeat(1501) }, 'text'],
  ['a field that does not exist', { kind: 'stopped', role: 'admin' }, ''],
])('%s is not taken, and the field is named', async (_, more, field) => {
  const response = await send(more)
  expect(response.status).toBe(422)
  const { faults } = (await response.json()) as { faults: string[] }
  if (field) expect(faults).toContain(field)
  expect(await desk.reports()).toEqual([])
})

test.each([
  ['hidden by the editors', { hidden: true, hiddenReason: 'Dicht' }],
  ['not published', { _status: 'draft' }],
  ['in the bin', { deletedAt: new Date().toISOString() }],
])('about a listing that is %s nothing can be said', async (_, more) => {
  await desk.payload.update({ collection: 'listings', id: listing, data: more as never, draft: false })
  expect((await send()).status).toBe(404)
  expect(await desk.reports()).toEqual([])
})

test('pressed twice is one report; said by two people is one report that counts two', async () => {
  const id = desk.formId()
  await Promise.all([send({ formId: id }), send({ formId: id })])
  await send({ formId: id })
  expect(await desk.reports()).toHaveLength(1)
  await send({ text: 'De deur is dicht.' }, '203.0.113.9')
  const [report, ...more] = await desk.reports()
  expect(more).toEqual([])
  expect(report!.text).toBe('De deur is dicht.')
  expect(report!.count).toBe(2)
  expect(await desk.mailsTo('eigenaar')).toHaveLength(1)
})

test('a link in the words is pointed out', async () => {
  await send({ kind: 'other', text: 'Kijk op www.koop-nu.example' })
  expect((await desk.reports())[0]!.hasLinks).toBe(true)
})

test('who did not do the sum may send less; the network is kept as nothing that can be read', async () => {
  const statuses = []
  for (let i = 0; i < 6; i++)
    statuses.push((await send({ isProven: false, kind: 'other', text: `nummer ${i}` })).status)
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
  expect((await send({ kind: 'other', text: 'uit hetzelfde net' }, '198.51.100.200')).status).toBe(200)
  const { rows } = await desk.client.query<{ key: string }>('select distinct key from sign_in.asked')
  expect(rows.every(({ key }) => /^[\da-f]{32}$/.test(key))).toBe(true)
})

test('one listing is not buried by many networks', async () => {
  const statuses = []
  for (let i = 0; i < 17; i++)
    statuses.push((await send({ kind: 'other', text: `nummer ${i}` }, `198.51.${i}.7`)).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(15)
})

test('what is about one neighbourhood does not go to the editors of another', async () => {
  const { payload } = desk
  const [here, there] = await Promise.all(
    ['WK077291', 'WK077292'].map((code) =>
      payload.create({ collection: 'areas', data: { name: code, level: 'district', code } as never }),
    ),
  )
  for (const [name, area] of [
    ['hier', here],
    ['daar', there],
  ] as const) {
    const id = await desk.person(name, 'editor')
    await payload.update({ collection: 'users', id, data: { areas: [area!.id] } as never })
  }
  await desk.listing({ slug: 'wijkkoffie', areas: [here!.id] })
  const about = { at: 'listing', slug: 'wijkkoffie' }
  expect((await send({ kind: 'unsafe', text: 'Het is er glad.', about })).status).toBe(200)
  expect(await desk.mailsTo('hier')).toHaveLength(1)
  expect(await desk.mailsTo('redactie')).toHaveLength(1)
  expect(await desk.mailsTo('daar')).toEqual([])
  await desk.client.query(`delete from users where email in ('hier@example.org', 'daar@example.org')`)
})

test('an idea of a resident goes to the editors, who begin a listing with it in one click', async () => {
  const idea = { title: 'Breien', what: 'Samen breien op straat.', reach: 'Bel 040 123', place: 'Beekplein' }
  const sent = { is: 'addition', formId: desk.formId(), isProven: true, answerTo: '', ...idea }
  expect((await desk.send(sent)).status).toBe(200)
  expect(await desk.mailsTo('redactie')).toHaveLength(1)
  const [{ id }] = (await desk.reports()) as unknown as [{ id: string }]
  expect((await desk.look(`/help/report?id=${id}`, 'eigenaar')).status).toBe(410)
  expect((await desk.post('/help/report', { id, decision: 'accepted' }, 'redactie')).status).toBe(200)
  const where = { title: { equals: 'Breien' } }
  const { docs } = await desk.payload.find({ collection: 'listings', where, draft: true })
  expect(docs).toMatchObject([{ _status: 'draft', summary: 'Samen breien op straat.' }])
})
