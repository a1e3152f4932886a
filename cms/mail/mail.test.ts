import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Worker } from '../keep-working.ts'
import { freshPayload } from '../test-payload.ts'
import type { MailKind } from './kinds.ts'
import { type MailServer, startMailServer, wordsOf } from './testing/mail-server.ts'

/** A Tuesday in winter, ten in the morning in Amsterdam. */
const morning = new Date('2027-01-12T09:00:00Z')
const hour = 3_600_000
let payload: Payload
let client: pg.Client
let server: MailServer
let now = morning
let mailman: Worker | undefined

beforeAll(async () => {
  payload = await freshPayload('mail')
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
beforeEach(async () => {
  now = morning
  server = await startMailServer()
  await client.query('truncate mails cascade')
})
afterEach(async () => {
  await mailman?.stop()
  mailman = undefined
  await server.stop()
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

async function hire(more: object = {}): Promise<Worker> {
  const { startMailman } = await import('./mailman.ts')
  const smtp = { url: server.url, from: 'Kaart van Beekdal <post@beekdal.example>' }
  const patience = { connect: 500, silence: 500 }
  const options = { databaseUrl: process.env.DATABASE_URL!, smtp, patience, clock: () => now }
  return startMailman(payload, { ...options, everyMs: 30, patienceMs: 30, ...more })
}

async function write(to: string, kind: MailKind = 'invitation', req?: PayloadRequest) {
  const { queueMail } = await import('./queue-mail.ts')
  const { toLetter } = await import('./to-letter.ts')
  const letter = toLetter({
    subject: 'Hoi, één vraag',
    name: 'Ömer <b>',
    paragraphs: ['Klopt dit nog? 5 < 6'],
    button: { label: 'Kijk', url: 'https://kaart.example/x?a=1&b=2' },
    from: 'Kaart van Beekdal',
  })
  const unsubscribe = 'https://kaart.example/geen-mail'
  return queueMail(req ?? (await createLocalReq({}, payload)), { to, kind, letter, unsubscribe }, now)
}

async function stateOf(id: string) {
  const { rows } = await client.query(
    `select state, answer, attempts::int, doubts::int, due_at, (select count(*)::int from mailroom.body where mail = mails.id) as bodies
     from mails where id = $1`,
    [id],
  )
  return rows[0]
}
const becomes = (id: string, state: object) =>
  vi.waitFor(async () => expect(await stateOf(id)).toMatchObject(state), { timeout: 8_000, interval: 20 })
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300))

test('a mail arrives as text and as HTML, once, and what it said is forgotten', async () => {
  const id = await write('Anna@Example.org')
  mailman = await hire()
  await becomes(id, { state: 'sent', attempts: 1, bodies: 0 })
  await aWhile()
  expect(server.received).toHaveLength(1)
  const [mail] = server.received
  expect(mail).toMatchObject({ to: ['anna@example.org'], messageId: `<${id}@beekdal.example>` })
  expect(mail!.raw).toMatch(/^From: Kaart van Beekdal <post@beekdal\.example>/m)
  expect(mail!.raw).toMatch(/^List-Unsubscribe: <https:\/\/kaart\.example\/geen-mail>/m)
  expect(mail!.raw).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(wordsOf(mail!)).toContain('Kijk:\nhttps://kaart.example/x?a=1&b=2')
  expect(wordsOf(mail!)).toContain('Hallo Ömer &lt;b&gt;,')
  expect(wordsOf(mail!)).toContain('5 &lt; 6')
})

test('nothing is sent for a change that was taken back, and nothing before the commit', async () => {
  mailman = await hire()
  const undone = await createLocalReq({}, payload)
  await initTransaction(undone)
  await write('terug@example.org', 'invitation', undone)
  await aWhile()
  await killTransaction(undone)
  const kept = await createLocalReq({}, payload)
  await initTransaction(kept)
  const id = await write('door@example.org', 'invitation', kept)
  await aWhile()
  expect(server.received).toEqual([])
  await commitTransaction(kept)
  await becomes(id, { state: 'sent' })
  expect(server.received.map(({ to }) => to)).toEqual([['door@example.org']])
})

test('a refusal is written down and not tried again', async () => {
  server.state.mood = 'refuse'
  const id = await write('weg@example.org')
  mailman = await hire()
  await becomes(id, { state: 'refused', bodies: 0 })
  expect((await stateOf(id)).answer).toContain('No such user')
  now = new Date(+morning + 48 * hour)
  await aWhile()
  expect((await stateOf(id)).attempts).toBe(1)
})

test('a busy server is asked again later and later, with the same Message-ID, until two days have gone', async () => {
  const { backOff } = await import('./back-off.ts')
  server.state.mood = 'busy'
  const id = await write('druk@example.org', 'notice')
  mailman = await hire()
  await becomes(id, { state: 'waiting', attempts: 1, bodies: 1 })
  await aWhile()
  expect(await stateOf(id)).toMatchObject({ attempts: 1, due_at: backOff(1, morning) })
  now = new Date(+morning + 0.1 * hour)
  await becomes(id, { attempts: 2, state: 'waiting' })
  server.state.mood = 'take'
  now = new Date(+morning + hour)
  await becomes(id, { state: 'sent', attempts: 3, bodies: 0 })
  expect(server.received).toHaveLength(1)
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => backOff(n, morning))
  expect(waits.at(-1)).toBeNull()
  expect(+waits[6]! - +morning).toBe(24 * hour)
})

test('a server that is away loses nothing', async () => {
  await server.stop()
  const id = await write('stil@example.org')
  mailman = await hire()
  await becomes(id, { state: 'waiting', attempts: 1, doubts: 0, bodies: 1 })
})

test.each(['drop', 'hang'] as const)(
  'a server that takes it and then does %s: once more with the same Message-ID, then a person looks',
  async (mood) => {
    server.state.mood = mood
    const id = await write('raar@example.org')
    mailman = await hire()
    await becomes(id, { state: 'waiting', attempts: 1, doubts: 1 })
    now = new Date(+morning + hour)
    await becomes(id, { state: 'unclear', attempts: 2, doubts: 2, bodies: 0 })
    now = new Date(+morning + 24 * hour)
    await aWhile()
    expect(server.state.seen).toBe(2)
  },
)

test('a server that hangs does not keep others from signing in', async () => {
  server.state.moodFor = (to) => (to.startsWith('hang') ? 'hang' : undefined)
  for (let i = 0; i < 6; i++) await write(`hang${i}@example.org`, 'notice')
  mailman = await hire({ patience: { connect: 5_000, silence: 5_000 } })
  await vi.waitFor(() => expect(server.state.seen).toBe(3))
  const id = await write('haast@example.org', 'sign-in')
  await becomes(id, { state: 'sent' })
  server.state.moodFor = () => undefined
  await server.stop()
}, 30_000)

test('what can wait does so from nine to eight, what cannot does not', async () => {
  now = new Date('2027-01-12T20:00:00Z')
  const patient = await write('later@example.org', 'notice')
  const urgent = await write('nu@example.org', 'sign-in')
  mailman = await hire()
  await becomes(urgent, { state: 'sent' })
  now = new Date('2027-01-13T06:59:00Z')
  await aWhile()
  expect(await stateOf(patient)).toMatchObject({ state: 'waiting', attempts: 0 })
  now = new Date('2027-01-13T07:00:00Z')
  await becomes(patient, { state: 'sent' })
})

test('no more than five a day to one person; signing in is not counted', async () => {
  const { mostADay } = await import('./kinds.ts')
  for (let i = 0; i < mostADay + 2; i++) await write('veel@example.org', 'notice')
  await write('ander@example.org', 'notice')
  mailman = await hire()
  await vi.waitFor(() => expect(server.received).toHaveLength(mostADay + 1), { timeout: 8_000 })
  const link = await write('veel@example.org', 'sign-in')
  await becomes(link, { state: 'sent' })
  await aWhile()
  expect(server.received).toHaveLength(mostADay + 2)
  now = new Date(+morning + 25 * hour)
  await vi.waitFor(() => expect(server.received).toHaveLength(mostADay + 4), { timeout: 8_000 })
})

test('a link that no longer works is not sent', async () => {
  const id = await write('laat@example.org', 'sign-in')
  now = new Date(+morning + 16 * 60_000)
  mailman = await hire()
  await becomes(id, { state: 'expired', bodies: 0 })
  expect(server.received).toEqual([])
})

test('two mailmen send each mail once', async () => {
  server.state.mood = 'slow'
  const other = await hire()
  mailman = await hire()
  await Promise.all(Array.from({ length: 12 }, (_, i) => write(`samen${i}@example.org`)))
  await vi.waitFor(() => expect(server.received.length).toBeGreaterThanOrEqual(6), { timeout: 8_000 })
  await other.stop()
  await vi.waitFor(() => expect(server.received.length).toBeGreaterThanOrEqual(12), { timeout: 8_000 })
  await aWhile()
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(12)
  expect(server.received).toHaveLength(12)
})

test('what a killed process was sending goes once more, what it had not begun goes once', async () => {
  const begun = await write('half@example.org')
  await client.query(`update mails set state = 'sending', attempts = 1 where id = $1`, [begun])
  const fresh = await write('heel@example.org')
  mailman = await hire()
  await becomes(fresh, { state: 'sent', attempts: 1 })
  await becomes(begun, { state: 'sent', attempts: 2, doubts: 1 })
})

test('killed again and again while sending, it loses nothing and sends nothing more than twice', async () => {
  server.state.mood = 'slow'
  const ids = await Promise.all(Array.from({ length: 10 }, (_, i) => write(`kill${i}@example.org`)))
  const env = { ...process.env, SMTP_URL: server.url, SMTP_FROM: 'Kaart <post@beekdal.example>' }
  const file = path.join(import.meta.dirname, 'testing/mailman-alone.ts')
  for (let round = 0; round < 2; round++) {
    const child = spawn(process.execPath, [file, morning.toISOString()], { env, stdio: 'ignore' })
    const before = server.state.seen
    await vi.waitFor(() => expect(server.state.seen).toBeGreaterThan(before + round), { timeout: 30_000 })
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  server.state.mood = 'take'
  mailman = await hire()
  for (const id of ids) {
    await vi.waitFor(async () => expect((await stateOf(id)).state).toMatch(/sent|unclear/), {
      timeout: 8_000,
    })
    const times = server.received.filter(({ messageId }) => messageId.includes(id)).length
    // What was broken off twice may have got there or not: a person is told, and it is not sent a third time.
    expect(times).toBeGreaterThanOrEqual((await stateOf(id)).state === 'sent' ? 1 : 0)
    expect(times).toBeLessThanOrEqual(2)
  }
}, 90_000)

test('without a mail server everything is to be read on this machine and goes nowhere', async () => {
  const id = await write('proef@example.org', 'notice')
  mailman = await hire({ smtp: null })
  await becomes(id, { state: 'shown', bodies: 1 })
})

test.each(['a@b.nl, c@d.nl', 'a@b.nl\r\nBcc: c@d.nl', 'niets', '"a b"@c.nl', 'a@b@c'])(
  'no mail goes to %j',
  (to) => expect(write(to)).rejects.toThrow(),
)
