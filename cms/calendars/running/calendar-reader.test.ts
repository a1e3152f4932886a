import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addDays, localNow } from '#search/time/local-date.ts'
import { poolOf } from '../../pool-of.ts'
import type { ListingDocument } from '#search/document.ts'
import type { ToldCalendar } from '../asking/tell-calendar.ts'
import { type Club, openClub } from '../testing/club.ts'

let club: Club
beforeAll(async () => void (club = await openClub('calendars')))
afterAll(() => club?.close())

const today = localNow(new Date()).date
const inDays = (days: number) => addDays(today, days)
const ics = (...days: number[]) =>
  [
    'BEGIN:VCALENDAR',
    ...days.map(
      (day) =>
        `BEGIN:VEVENT\r\nUID:${day}\r\nSUMMARY:Koor ${day}\r\nDTSTART:${inDays(day).replaceAll('-', '')}T193000\r\nDURATION:PT2H\r\nEND:VEVENT`,
    ),
    'END:VCALENDAR',
  ].join('\r\n')
const says = (body: string) => void (club.answer.now = (_, res) => void res.end(body))

/** A calendar straight in the table: the door of the admin lets in no address of this machine, and that is tested by itself. */
async function make(listing: string | null = null, path = '/koor.ics'): Promise<string> {
  const { id } = await club.payload.create({
    collection: 'calendars',
    data: {
      name: 'Koor',
      address: 'https://agenda.example.org/koor.ics',
      organisation: club.town.organisation,
      listing,
    } as never,
    depth: 0,
  })
  await run('update calendars set address = $2 where id = $1', [id, club.server.url + path])
  await run(
    // By the clock of the test, which stands still: the one of the database may be ahead of it.
    `update feeds.reading set next_at = $2::timestamptz - interval '1 second', tried_at = null, full_at = null,
    failures = 0, failing_since = null where calendar = $1`,
    [id, club.clock.now],
  )
  return id
}
const run = async (text: string, values: unknown[] = []) =>
  (await poolOf(club.payload).query(text, values)).rows
const told = (id: string) => club.partner.ask<ToldCalendar>(`/calendars/${id}/told`)
const becomes = (id: string, some: Partial<ToldCalendar>) =>
  vi.waitFor(
    async () => {
      const now = await told(id)
      expect(now).toMatchObject({ isWaiting: false, ...some })
      return now
    },
    { timeout: 10_000, interval: 30 },
  )
const documentOf = async (id: string): Promise<ListingDocument> => {
  const { readListings } = await import('../../outbox/published.ts')
  return (await readListings(club.payload, [id], club.clock.now)).put[0]!
}
const datesOf = async (id: string) =>
  (await documentOf(id)).schedule.dates.map(({ on, start, end }) => `${on} ${start} ${end}`)
const messages = async (id: string) => (await run('select 1 from outbox.change where doc = $1', [id])).length
const again = (id: string, hours: number) => {
  club.clock.now = new Date(club.clock.now.getTime() + hours * 3_600_000)
  return id
}

beforeEach(async () => {
  // Each test reads its own.
  await run('delete from calendars')
  club.clock.now = new Date()
  club.answer.asked = 0
})

test('the dates of a calendar are shown with the listing, beside what was typed, and the listing itself is not touched', async () => {
  const typed = { dates: [{ on: `${inDays(1)}T12:00:00.000Z`, start: '09:00' }] }
  const { id: listing } = await club.town.publish({ schedule: typed } as never)
  const draft = { summary: 'Nog niet af' }
  await club.payload.update({ collection: 'listings', id: listing, data: draft as never, draft: true })
  const before = await run('select updated_at from listings where id = $1', [listing])
  const versions = await run('select count(*) from _listings_v where parent_id = $1', [listing])
  says(ics(2, 9))
  const id = await make(listing)
  await becomes(id, { health: 'fine', count: 2, until: inDays(9), isLinked: true })
  const first = await documentOf(listing)
  expect(first.summary).toBe('Een kopje koffie met de buren.')
  expect(await datesOf(listing)).toEqual([
    `${inDays(1)} 09:00 null`,
    `${inDays(2)} 19:30 21:30`,
    `${inDays(9)} 19:30 21:30`,
  ])
  expect(await run('select updated_at from listings where id = $1', [listing])).toEqual(before)
  expect(await run('select count(*) from _listings_v where parent_id = $1', [listing])).toEqual(versions)

  // The same again is no news; another date is.
  await run('delete from outbox.change')
  again(id, 5)
  await vi.waitFor(async () => expect(club.answer.asked).toBe(2))
  await becomes(id, { health: 'fine' })
  expect(await messages(listing)).toBe(0)
  says(ics(2, 10))
  again(id, 5)
  await becomes(id, { until: inDays(10) })
  expect(await messages(listing)).toBe(1)
  expect((await documentOf(listing)).revision).toBeGreaterThan(first.revision)
  expect(await datesOf(listing)).not.toContain(`${inDays(9)} 19:30 21:30`)

  // A listing that was handed to others is no longer theirs to fill.
  const { id: other } = await club.payload.create({
    collection: 'organisations',
    data: { name: 'Erf' } as never,
  })
  await run('update listings_organisations set organisation_id = $2 where _parent_id = $1', [listing, other])
  expect(await datesOf(listing)).toEqual([`${inDays(1)} 09:00 null`])
  await run('update listings_organisations set organisation_id = $2 where _parent_id = $1', [
    listing,
    club.town.organisation,
  ])
  expect(await datesOf(listing)).toHaveLength(3)

  // Gone with the calendar.
  await run('delete from outbox.change')
  await club.payload.delete({ collection: 'calendars', id })
  expect(await messages(listing)).toBe(1)
  expect(await datesOf(listing)).toEqual([`${inDays(1)} 09:00 null`])
})

test('what the index says of it is compared with the database like anything else', async () => {
  const { compareIndex } = await import('../../outbox/compare-index.ts')
  const { testSearch } = await import('../../test-payload.ts')
  const { putListings } = await import('#search/listing-index.ts')
  const { prepareIndexes } = await import('#search/prepare-indexes.ts')
  const { id: listing } = await club.town.publish()
  says(ics(2))
  const id = await make(listing)
  await becomes(id, { count: 1 })
  const search = testSearch('calendars')
  await prepareIndexes(search)
  await putListings(search, [await documentOf(listing)], club.clock.now)
  const client = await poolOf(club.payload).connect()
  const stale = async () => (await compareIndex(search, client as never)).stale
  expect(await stale()).toEqual([])
  await run('update feeds.reading set changed_at = $2 where calendar = $1', [
    id,
    new Date(Date.now() + 60_000),
  ])
  expect(await stale()).toEqual([listing])
  client.release()
})

test('it is asked whether anything changed, and a server that says no is believed for a week', async () => {
  const seen: (string | undefined)[] = []
  club.answer.now = (req, res) => {
    const tag = req.headers['if-none-match']
    seen.push(tag)
    if (tag === '"een"') res.writeHead(304).end()
    else res.setHeader('etag', '"een"').end(ics(3))
  }
  const id = await make()
  await becomes(id, { count: 1 })
  again(id, 5)
  await vi.waitFor(() => expect(seen).toEqual([undefined, '"een"']))
  expect(await becomes(id, { health: 'fine' })).toMatchObject({ count: 1 })
  again(id, 8 * 24)
  await vi.waitFor(() => expect(seen).toEqual([undefined, '"een"', undefined]))
})

const answers: [string, Club['answer']['now'], string][] = [
  [
    'a log-in page',
    (_, res) => void res.end('<!doctype html><form><input type="password"></form>'),
    'Dit adres geeft een inlogpagina, geen agenda.',
  ],
  [
    'a page',
    (_, res) => void res.end('<html><p>Welkom</p></html>'),
    'Dit adres geeft een webpagina, geen agenda.',
  ],
  ['nothing there', (_, res) => void res.writeHead(410).end(), 'Op dit adres staat geen agenda meer.'],
  ['not for us', (_, res) => void res.writeHead(403).end(), 'Deze agenda is niet openbaar.'],
  ['a fault of theirs', (_, res) => void res.writeHead(503).end(), 'Bij de andere kant is er een storing.'],
  ['half of it', (_, res) => void res.end(ics(1, 2).slice(0, 100)), 'Deze agenda komt maar half binnen.'],
  ['too much', (_, res) => void res.end('x'.repeat(300_000)), 'Deze agenda is te groot om te lezen.'],
  [
    'a bomb',
    (_, res) => void res.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(9_000_000))),
    'Deze agenda is te groot om te lezen.',
  ],
  ['silence', () => {}, 'Dit adres antwoordt te langzaam.'],
  [
    'the way inside',
    (_, res) => void res.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    'Dit adres is op internet niet te vinden.',
  ],
]
test.each(answers)('%s: said in words, and the dates stay', async (_, answer, words) => {
  says(ics(4))
  const id = await make()
  await becomes(id, { health: 'fine', count: 1 })
  club.answer.now = answer
  again(id, 5)
  const now = await becomes(id, { health: 'failing', count: 1 })
  expect(now.problem).toContain(words)
})

test('who keeps it hears once when it stays broken', async () => {
  await run('delete from mails')
  says(ics(40, 41))
  const id = await make()
  await becomes(id, { health: 'fine' })
  club.answer.now = (_, res) => void res.writeHead(404).end()
  again(id, 5)
  await becomes(id, { health: 'failing' })
  expect(await run('select * from mails')).toEqual([])
  for (const hours of [49, 49, 49]) {
    const asked = club.answer.asked
    again(id, hours)
    await vi.waitFor(() => expect(club.answer.asked).toBeGreaterThan(asked))
    await becomes(id, { health: 'broken' })
  }
  const mails = await run(
    'select recipient, subject, kind, text from mails join mailroom.body on mail = mails.id',
  )
  expect(mails).toMatchObject([
    { recipient: 'partner@example.org', subject: 'Je agenda “Koor” werkt niet meer', kind: 'upkeep' },
  ])
  expect(mails[0].text).toContain(`/admin/collections/calendars/${id}`)
  expect(mails[0].text).not.toContain(club.server.url)
})

test('a calendar that is suddenly empty is asked about; a yes is believed', async () => {
  await run('delete from mails')
  const { id: listing } = await club.town.publish()
  says(ics(2, 3, 4, 5, 6, 7))
  const id = await make(listing)
  await becomes(id, { count: 6 })
  says(ics())
  again(id, 5)
  await becomes(id, { health: 'asking', count: 6 })
  expect(await datesOf(listing)).toHaveLength(6)
  expect(await run('select subject from mails')).toEqual([{ subject: 'Klopt je agenda “Koor” nog?' }])
  expect(await club.partner.order(`/calendars/${id}/believe`)).toBe(200)
  again(id, 1)
  await becomes(id, { health: 'fine', count: 0 })
  expect(await datesOf(listing)).toEqual([])
})

test('"Lees nu" reads now, but not again and again; and only for whom it is', async () => {
  says(ics(1))
  const id = await make()
  await becomes(id, { count: 1 })
  club.clock.now = new Date(club.clock.now.getTime() - 60_000)
  expect(await club.partner.order(`/calendars/${id}/read`)).toBe(429)
  await run("update feeds.reading set tried_at = $2::timestamptz - interval '1 minute' where calendar = $1", [
    id,
    club.clock.now,
  ])
  says(ics(1, 2))
  expect(await club.partner.order(`/calendars/${id}/read`)).toBe(200)
  club.clock.now = new Date()
  await becomes(id, { count: 2 })
  const { id: other } = await club.payload.create({
    collection: 'organisations',
    data: { name: 'Ander' } as never,
  })
  await run('update calendars set organisation_id = $2 where id = $1', [id, other])
  for (const path of ['read', 'believe'])
    expect(await club.partner.order(`/calendars/${id}/${path}`)).toBe(404)
  expect((await club.partner.raw(`/calendars/${id}/told`)).status).toBe(404)
  const far = { method: 'POST', headers: { origin: 'https://elders.example' } }
  expect((await club.partner.raw(`/calendars/${id}/read`, far)).status).toBe(403)
})

test('the door of the admin takes no address inside, no listing of another, and nothing that only the reader writes', async () => {
  const post = async (data: object) => {
    const body = JSON.stringify({ name: 'Koor', organisation: club.town.organisation, ...data })
    const headers = { 'content-type': 'application/json' }
    const answer = await club.partner.raw('/calendars', { method: 'POST', headers, body })
    return { status: answer.status, doc: ((await answer.json()) as { doc?: Record<string, unknown> }).doc }
  }
  for (const address of [
    'http://127.0.0.1/a.ics',
    'http://localhost/a',
    'http://[::1]/',
    'http://10.1.2.3/',
    'ftp://example.org/a',
    'http://postgres:5432/',
    'https://jan:x@example.org/a',
  ])
    expect([address, (await post({ address })).status]).toEqual([address, 400])
  const fine = await post({ address: ' webcal://agenda.example.org/a.ics ', health: 'fine', problem: 'x' })
  expect(fine.doc).toMatchObject({ address: 'https://agenda.example.org/a.ics', health: 'new' })
  expect(fine.doc!.problem ?? null).toBeNull()
  const { id: other } = await club.payload.create({
    collection: 'organisations',
    data: { name: 'Ander' } as never,
  })
  const theirs = await club.town.publish({
    organisations: [{ organisation: other, role: 'organiser' }],
  } as never)
  const address = 'https://agenda.example.org/b.ics'
  expect((await post({ address, listing: theirs.id })).status).toBe(400)
  expect((await post({ address, organisation: other })).status).toBe(403)
  const own = await club.town.publish()
  expect((await post({ address, listing: own.id })).status).toBe(201)
})

test('an organisation that goes takes its calendars along', async () => {
  const { id: organisation } = await club.payload.create({
    collection: 'organisations',
    data: { name: 'Weg' } as never,
  })
  const data = { name: 'Weg', address: 'https://agenda.example.org/c.ics', organisation }
  await club.payload.create({ collection: 'calendars', data: data as never })
  await club.payload.delete({ collection: 'organisations', id: organisation })
  expect(await run('select 1 from calendars where name = $1', ['Weg'])).toEqual([])
})

test('what Postgres cannot keep is left out, and a fault of ours is not repeated at once', async () => {
  says(ics(1).replace('SUMMARY:Koor', 'SUMMARY:Ko\u0000or\u0007 \u{1F3B5}').replace('UID:', 'UID:\u0000'))
  const id = await make()
  expect((await becomes(id, { health: 'fine', count: 1 })).dates[0]!.title).toBe('Ko or 🎵 1')
  await run('alter table calendars add constraint nothing_goes check (date_count = 1)')
  says(ics(1, 2))
  again(id, 5)
  await vi.waitFor(async () => {
    const [row] = await run('select next_at > $2 as later from feeds.reading where calendar = $1', [
      id,
      club.clock.now,
    ])
    expect([club.answer.asked, row.later]).toEqual([2, true])
  })
  await run('alter table calendars drop constraint nothing_goes')
  again(id, 2)
  await becomes(id, { health: 'fine', count: 2 })
})

test('an organisation has no end of calendars', async () => {
  for (let i = 0; i < 30; i++)
    await run(
      "insert into calendars (name, address, organisation_id) values ('x', 'https://example.org/', $1)",
      [club.town.organisation],
    )
  await expect(make()).rejects.toThrow()
})

test('two readers do not read the same calendar', async () => {
  says(ics(1))
  const second = await import('./calendar-reader.ts')
  const other = second.startCalendarReader(club.payload, {
    databaseUrl: process.env.DATABASE_URL!,
    manners: { guard: club.server.guard },
    everyMs: 20,
  })
  const id = await make()
  await becomes(id, { count: 1 })
  await other.stop()
  expect(club.answer.asked).toBe(1)
})
