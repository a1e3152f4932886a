import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './testing/open-desk.ts'

const reporter = 'bewoner@example.org'
let desk: Desk
let listing: string

beforeAll(async () => {
  desk = await openDesk('help_answer')
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

const stored = () => desk.payload.findByID({ collection: 'listings', id: listing, depth: 0 })
const tokenFor = async (name: string) =>
  /report\?token=([\w-]{43})\n/.exec((await desk.mailsTo(name)).at(-1)!.text)![1]!
const look = (token: string) => desk.look(`/help/report?token=${token}`)
const seenOn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)![1]!
const answer = (fields: Record<string, string>, headers = {}) =>
  desk.post('/help/report', fields, '', headers)
const accept = async (token: string) =>
  answer({ token, decision: 'accepted', seen: seenOn(await (await look(token)).text()) })

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
  expect((await desk.reports())[0]).toMatchObject({ state: 'accepted' })
  expect(await desk.mailsTo(reporter)).toMatchObject([{ kind: 'answer' }])
  expect(
    (await desk.client.query('select 1 from help.reporter union select 1 from help.link')).rowCount,
  ).toBe(0)
  expect((await look(token)).status).toBe(410)
  expect((await answer({ token, decision: 'correct' })).status).toBe(410)
})

test.each<[string, object, (doc: Awaited<ReturnType<typeof stored>>) => unknown, unknown]>([
  [
    'a new mail address, and leaves the rest',
    { kind: 'contact', email: 'nieuw@example.org' },
    ({ contact }) => [contact?.phone, contact?.email],
    ['040 111 11 11', 'nieuw@example.org'],
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

test('what is risky waits for an editor, and the owner reads so', async () => {
  await send({ kind: 'contact', phone: '040 222 22 22' })
  const answered = await accept(await tokenFor('eigenaar'))
  expect(await answered.text()).toContain('De redactie kijkt er eerst even naar')
  expect((await stored()).contact?.phone).not.toBe('040 222 22 22')
  const draft = await desk.payload.findByID({ collection: 'listings', id: listing, draft: true })
  expect(draft.contact?.phone).toBe('040 222 22 22')
})

test('what the owner was still working on is not published along with it', async () => {
  await desk.payload.update({
    collection: 'listings',
    id: listing,
    data: { title: 'Nog niet af' },
    draft: true,
  })
  await send()
  await accept(await tokenFor('eigenaar'))
  expect(await stored()).toMatchObject({ title: 'Koffie <in> de buurt', standing: 'open' })
  const draft = await desk.payload.findByID({ collection: 'listings', id: listing, draft: true })
  expect(draft).toMatchObject({ title: 'Nog niet af', standing: 'ended' })
})

test('saying that it is right changes nothing; no needs a reason', async () => {
  await send({ answerTo: reporter })
  const token = await tokenFor('eigenaar')
  expect((await answer({ token, decision: 'refused' })).status).toBe(400)
  expect((await answer({ token, decision: 'refused', reason: 'Dat is een andere groep.' })).status).toBe(200)
  expect((await desk.mailsTo(reporter))[0]!.text).toContain('Dat is een andere groep.')
  expect((await stored()).standing).toBe('open')
  await send({ formId: desk.formId() })
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
  await desk.payload.update({ collection: 'listings', id: listing, data: { title: 'Thee' } })
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
  await desk.payload.update({ collection: 'users', where, data: memberships(desk.other) })
  expect((await look(token)).status).toBe(410)
  await desk.payload.update({
    collection: 'users',
    where,
    data: { ...memberships(desk.club), disabled: true },
  })
  expect((await look(token)).status).toBe(410)
  await desk.payload.update({ collection: 'users', where, data: { disabled: false } })
  expect((await look(token)).status).toBe(200)
})

test('others cannot see it, logged in or not', async () => {
  await send({ kind: 'unsafe', text: 'Zo is het.' })
  const [{ id }] = (await desk.reports()) as unknown as [{ id: string }]
  for (const name of ['eigenaar', 'vreemde'])
    expect((await desk.look(`/help/report?id=${id}`, name)).status).toBe(410)
  expect((await desk.look(`/help/report?id=${id}`)).status).toBe(410)
  expect((await desk.look(`/help/report?id=${id}`, 'redactie')).status).toBe(200)
})

test('after fourteen days without an answer it goes to the editors, once; the owner may still answer', async () => {
  const { handOverLate } = await import('./hand-over-late.ts')
  await send()
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000)
  expect(await handOverLate(desk.payload, days(13.9))).toBe(0)
  const both = await Promise.all([14.1, 14.1].map((count) => handOverLate(desk.payload, days(count))))
  expect(both.toSorted()).toEqual([0, 1])
  expect(await handOverLate(desk.payload, days(20))).toBe(0)
  expect(await desk.mailsTo('redactie')).toHaveLength(1)
  expect((await desk.reports())[0]).toMatchObject({ withEditors: true, state: 'open' })
  expect((await accept(await tokenFor('eigenaar'))).status).toBe(200)
})

test('the address of who reported is wiped a day after the answer, and after half a year without one', async () => {
  const { forgetAddresses } = await import('./forget-addresses.ts')
  const later = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)
  const holding = async () =>
    (
      await desk.client.query(
        `select 1 from mails where recipient = $1 union all select 1 from help.reporter`,
        [reporter],
      )
    ).rowCount
  await send({ answerTo: reporter })
  await forgetAddresses(desk.client, later(59))
  expect(await holding()).toBe(1)
  await accept(await tokenFor('eigenaar'))
  await desk.client.query(`update mails set state = 'sent' where kind = 'answer'`)
  await forgetAddresses(desk.client, later(0.9))
  expect(await holding()).toBe(1)
  await forgetAddresses(desk.client, later(1.1))
  expect(await holding()).toBe(0)
  await send({ answerTo: reporter, formId: desk.formId() })
  await forgetAddresses(desk.client, later(181))
  expect(await holding()).toBe(0)
})

const rounds = async () =>
  (await desk.client.query<{ why: string; stage: string }>('select why, stage from freshness.round')).rows

test('a complaint about facts opens a question that the mail of the report has asked already', async () => {
  await send()
  expect(await rounds()).toEqual([{ why: 'complaint', stage: 'asked' }])
  expect(await desk.mailsTo('eigenaar')).toHaveLength(1)
  await accept(await tokenFor('eigenaar'))
  expect(await rounds()).toEqual([])
})

test.each([
  ['a number that is wrong', { kind: 'contact', phone: '040 123 45 67' }],
  ['what is not safe', { kind: 'unsafe', text: 'Er is geen nooduitgang.' }],
])('%s asks nothing of the loop', async (_, more) => {
  await send(more)
  expect(await rounds()).toEqual([])
})

test('a question that was open already stays as it is, also when the complaint is answered', async () => {
  await desk.client.query(
    "insert into freshness.round (listing, why, opened_at, stage, stage_at) values ($1, 'rhythm', now(), 'labelled', now())",
    [listing],
  )
  await send({ kind: 'place', place: 'Ergens anders' })
  await answer({ token: await tokenFor('eigenaar'), decision: 'refused', reason: 'Nee' })
  expect(await rounds()).toEqual([{ why: 'rhythm', stage: 'labelled' }])
})
