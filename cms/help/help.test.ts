import { handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'

const key = 'help'
const own = 'http://127.0.0.1:3000'
const helpKey = 'de-sleutel-van-de-site'
const reporter = 'bewoner@example.org'
let payload: Payload
let client: pg.Client
let club: string
let other: string
let theme: string
let listing: string
let form = 0

beforeAll(async () => {
  process.env.HELP_KEY = helpKey
  payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  theme = String((await payload.create({ collection: 'themes', data: { label: 'Ontmoeten' } as never })).id)
  club = await organisation('Buurthuis <De Beek>')
  other = await organisation('Bij de Brug')
  await person('eigenaar', 'partner', club)
  await person('vreemde', 'partner', other)
  await person('redactie', 'editor')
})
beforeEach(async () => {
  await client.query('truncate mails, reports, claims cascade; truncate sign_in.asked; delete from listings')
  listing = await makeListing()
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

const organisation = async (name: string) =>
  String((await payload.create({ collection: 'organisations', data: { name } as never })).id)

async function person(name: string, role: 'partner' | 'editor', at?: string) {
  const memberships = at ? [{ organisation: at, role: 'owner' as const }] : []
  const data = { email: `${name}@example.org`, password: 'een-lang-wachtwoord', name, role, memberships }
  await payload.create({ collection: 'users', data })
}

async function makeListing(more: object = {}) {
  const data = {
    title: 'Koffie <in> de buurt',
    slug: 'koffie',
    summary: 'Iedere week koffie.',
    kind: 'activity',
    themes: [theme],
    whereabouts: 'secret',
    secretAddress: 'Geheimstraat 1',
    access: 'walk-in',
    contact: { phone: '040 111 11 11', email: 'oud@example.org' },
    schedule: { rules: [{ every: 'week', interval: 1, days: ['tue'], start: '10:00', end: '12:00' }] },
    organisations: [{ organisation: club, role: 'organiser' }],
    _status: 'published',
    ...more,
  }
  return String((await payload.create({ collection: 'listings', data: data as never })).id)
}
const stored = () => payload.findByID({ collection: 'listings', id: listing, depth: 0 })

function go(path: string, init: RequestInit = {}) {
  const request = new Request(`${own}/api${path}`, { duplex: 'half', ...init } as RequestInit)
  return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
}
const formId = () => `form-number-${String(form++).padStart(8, '0')}`
const stoppedReport = () => ({
  is: 'wrong',
  formId: formId(),
  isProven: true,
  answerTo: '',
  about: { at: 'listing', slug: 'koffie' },
  kind: 'stopped',
})
const send = (more: object = {}, from = '198.51.100.7', key = helpKey) =>
  go('/help/receive', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'x-resident': from, 'content-type': 'application/json' },
    body: JSON.stringify({ ...stoppedReport(), ...more }),
  })

const all = async () => (await payload.find({ collection: 'reports', depth: 0 })).docs
const mailsTo = async (to: string) =>
  (
    await client.query<{ subject: string; text: string; kind: string }>(
      'select subject, text, kind from mails join mailroom.body on mail = mails.id where recipient = $1 order by mails.created_at',
      [to],
    )
  ).rows
const tokenFor = async (name: string) =>
  /report\?token=([\w-]{43})\n/.exec((await mailsTo(`${name}@example.org`)).at(-1)!.text)![1]!
const look = (token: string, cookie = '') =>
  go(`/help/report?token=${token}`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
const lookIn = async (name: string, id: string) =>
  go(`/help/report?id=${id}`, { headers: { cookie: await cookieOf(name), 'sec-fetch-site': 'same-origin' } })
async function cookieOf(name: string) {
  const data = { email: `${name}@example.org`, password: 'een-lang-wachtwoord' }
  return `payload-token=${(await payload.login({ collection: 'users', data })).token}`
}
const seenOn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)![1]!
async function answer(fields: Record<string, string>, headers: Record<string, string> = {}) {
  return go('/help/report', {
    method: 'POST',
    headers: { origin: own, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })
}
async function accept(token: string) {
  return answer({ token, decision: 'accepted', seen: seenOn(await (await look(token)).text()) })
}

describe('what the site brings', () => {
  test('only the site may bring it', async () => {
    for (const wrong of ['', 'iets', `${helpKey}x`])
      expect((await send({}, '198.51.100.7', wrong)).status).toBe(401)
    expect(await all()).toEqual([])
  })

  test('it is kept for the owner, who gets a mail; no editor hears of it yet', async () => {
    expect((await send({ answerTo: reporter })).status).toBe(200)
    const [report] = await all()
    expect(report).toMatchObject({
      kind: 'stopped',
      state: 'open',
      owners: [club],
      withEditors: false,
      listing,
    })
    expect(await mailsTo('eigenaar@example.org')).toHaveLength(1)
    expect([await mailsTo('redactie@example.org'), await mailsTo('vreemde@example.org')]).toEqual([[], []])
  })

  test('what is not safe goes to the editors at once, and never to the owner', async () => {
    expect((await send({ kind: 'unsafe', text: 'Er is geen nooduitgang.' })).status).toBe(200)
    expect((await all())[0]).toMatchObject({ owners: [], withEditors: true })
    expect(await mailsTo('eigenaar@example.org')).toEqual([])
    expect(await mailsTo('redactie@example.org')).toMatchObject([{ kind: 'urgent' }])
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
    expect(await all()).toEqual([])
  })

  test.each([
    ['hidden by the editors', { hidden: true }],
    ['not published', { _status: 'draft' }],
    ['in the bin', { deletedAt: new Date().toISOString() }],
  ])('about a listing that is %s nothing can be said', async (_, more) => {
    await payload.update({ collection: 'listings', id: listing, data: more as never, draft: false })
    expect((await send()).status).toBe(404)
    expect(await all()).toEqual([])
  })

  test('pressed twice is one report; said by two people is one report that counts two', async () => {
    const id = formId()
    await Promise.all([send({ formId: id }), send({ formId: id })])
    await send({ formId: id })
    expect(await all()).toHaveLength(1)
    await send({ text: 'De deur is dicht.' }, '203.0.113.9')
    const [report, ...more] = await all()
    expect(more).toEqual([])
    expect(report!.text).toBe('De deur is dicht.')
    expect(report!.count).toBe(2)
    expect(await mailsTo('eigenaar@example.org')).toHaveLength(1)
  })

  test('a link in the words is pointed out', async () => {
    await send({ kind: 'other', text: 'Kijk op www.koop-nu.example' })
    expect((await all())[0]!.hasLinks).toBe(true)
  })

  test('who did not do the sum may send less; the network is kept as nothing that can be read', async () => {
    const statuses = []
    for (let i = 0; i < 6; i++)
      statuses.push((await send({ isProven: false, kind: 'other', text: `nummer ${i}` })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
    expect((await send({ kind: 'other', text: 'uit hetzelfde net' }, '198.51.100.200')).status).toBe(200)
    const { rows } = await client.query<{ key: string }>('select distinct key from sign_in.asked')
    expect(rows.every(({ key }) => /^[\da-f]{32}$/.test(key))).toBe(true)
  })

  test('one listing is not buried by many networks', async () => {
    const statuses = []
    for (let i = 0; i < 17; i++)
      statuses.push((await send({ kind: 'other', text: `nummer ${i}` }, `198.51.${i}.7`)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(15)
  })

  test('an idea of a resident goes to the editors, who begin a listing with it in one click', async () => {
    const idea = {
      title: 'Breien',
      what: 'Samen breien op straat.',
      reach: 'Bel 040 123',
      place: 'Beekplein',
    }
    const sent = { is: 'addition', formId: formId(), isProven: true, answerTo: '', ...idea }
    const response = await go('/help/receive', {
      method: 'POST',
      headers: { authorization: `Bearer ${helpKey}` },
      body: JSON.stringify(sent),
    })
    expect(response.status).toBe(200)
    expect(await mailsTo('redactie@example.org')).toHaveLength(1)
    const [{ id }] = (await all()) as unknown as [{ id: string }]
    expect((await lookIn('eigenaar', id)).status).toBe(410)
    const cookie = await cookieOf('redactie')
    expect((await answer({ id, decision: 'accepted' }, { cookie })).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'listings',
      where: { title: { equals: 'Breien' } },
      draft: true,
    })
    expect(docs).toMatchObject([{ _status: 'draft', summary: 'Samen breien op straat.' }])
  })
})

describe('the answer of the owner', () => {
  test('looking needs no log-in and changes nothing; old and new stand side by side', async () => {
    await send({ answerTo: reporter })
    const token = await tokenFor('eigenaar')
    for (let i = 0; i < 3; i++) {
      const page = await look(token)
      expect(page.status).toBe(200)
      const html = await page.text()
      expect(html).toContain('<del>Gaat door</del>')
      expect(html).toContain('<ins>Is gestopt</ins>')
      expect(html).toContain('Koffie &lt;in&gt; de buurt')
      expect(html).not.toContain(reporter)
    }
    expect((await stored()).standing).toBe('open')
  })

  test('one press makes it so, as the owner; the reporter hears and is forgotten', async () => {
    await send({ answerTo: reporter })
    const token = await tokenFor('eigenaar')
    expect((await accept(token)).status).toBe(200)
    expect((await stored()).standing).toBe('ended')
    expect((await all())[0]).toMatchObject({ state: 'accepted' })
    expect(await mailsTo(reporter)).toMatchObject([{ kind: 'answer' }])
    expect((await client.query('select 1 from help.reporter union select 1 from help.link')).rowCount).toBe(0)
    expect((await look(token)).status).toBe(410)
    expect((await answer({ token, decision: 'correct' })).status).toBe(410)
  })

  test.each<[string, object, (doc: Awaited<ReturnType<typeof stored>>) => unknown, unknown]>([
    [
      'a new number, and leaves the rest',
      { kind: 'contact', phone: '040 222 22 22' },
      ({ contact }) => [contact?.phone, contact?.email],
      ['040 222 22 22', 'oud@example.org'],
    ],
    [
      'another day and time',
      { kind: 'time', day: 'wed', from: '14:00' },
      ({ schedule }) => schedule?.rules?.map(({ days, start, end }) => [days, start, end ?? null]),
      [[['wed'], '14:00', null]],
    ],
    [
      'times in words',
      { kind: 'time', times: 'In de zomer niet' },
      ({ schedule }) => schedule?.note,
      'In de zomer niet',
    ],
    [
      'another place',
      { kind: 'place', place: 'De Kerk' },
      ({ notice }) => notice,
      'Let op: het is nu hier: De Kerk',
    ],
  ])('accepting writes %s', async (_, more, read, expected) => {
    await send(more)
    expect((await accept(await tokenFor('eigenaar'))).status).toBe(200)
    expect(read(await stored())).toEqual(expected)
  })

  test('what the owner was still working on is not published along with it', async () => {
    await payload.update({ collection: 'listings', id: listing, data: { title: 'Nog niet af' }, draft: true })
    await send()
    await accept(await tokenFor('eigenaar'))
    expect(await stored()).toMatchObject({ title: 'Koffie <in> de buurt', standing: 'open' })
    const draft = await payload.findByID({ collection: 'listings', id: listing, draft: true })
    expect(draft).toMatchObject({ title: 'Nog niet af', standing: 'ended' })
  })

  test('saying that it is right changes nothing; no needs a reason', async () => {
    await send({ answerTo: reporter })
    const token = await tokenFor('eigenaar')
    expect((await answer({ token, decision: 'refused' })).status).toBe(400)
    expect((await answer({ token, decision: 'refused', reason: 'Dat is een andere groep.' })).status).toBe(
      200,
    )
    expect((await mailsTo(reporter))[0]!.text).toContain('Dat is een andere groep.')
    expect((await stored()).standing).toBe('open')
    await send({ formId: formId() })
    expect((await answer({ token: await tokenFor('eigenaar'), decision: 'correct' })).status).toBe(200)
    expect((await stored()).standing).toBe('open')
  })

  test('another site, a made-up link or a listing that changed since: nothing happens', async () => {
    await send()
    const token = await tokenFor('eigenaar')
    const seen = seenOn(await (await look(token)).text())
    const fields = { token, decision: 'accepted', seen }
    expect((await answer(fields, { origin: 'https://kwaad.example' })).status).toBe(403)
    expect((await answer({ ...fields, token: 'a'.repeat(43) })).status).toBe(410)
    await payload.update({ collection: 'listings', id: listing, data: { title: 'Thee' } })
    expect((await answer(fields)).status).toBe(400)
    expect((await stored()).standing).toBe('open')
  })

  test('who no longer belongs there can do nothing with the link', async () => {
    await send()
    const token = await tokenFor('eigenaar')
    const where = { email: { equals: 'eigenaar@example.org' } }
    const memberships = (organisation: string) => ({
      memberships: [{ organisation, role: 'owner' as const }],
    })
    await payload.update({ collection: 'users', where, data: memberships(other) })
    expect((await look(token)).status).toBe(410)
    await payload.update({ collection: 'users', where, data: { ...memberships(club), disabled: true } })
    expect((await look(token)).status).toBe(410)
    await payload.update({ collection: 'users', where, data: { disabled: false } })
    expect((await look(token)).status).toBe(200)
  })

  test('others cannot see it, logged in or not', async () => {
    await send({ kind: 'unsafe', text: 'Zo is het.' })
    const [{ id }] = (await all()) as unknown as [{ id: string }]
    for (const name of ['eigenaar', 'vreemde']) expect((await lookIn(name, id)).status).toBe(410)
    expect((await go(`/help/report?id=${id}`)).status).toBe(410)
    expect((await lookIn('redactie', id)).status).toBe(200)
  })
})
