import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../pool-of.ts'
import { freshPayload } from '../test-payload.ts'
import { bounceAddress, mailsIn } from './bounce-address.ts'
import { exchange, gmail, holiday, postfix, type Report } from './testing/reports.ts'
import { toBounce } from './to-bounce.ts'

const box = { address: 'bounce@mail.example.org', secret: '' }
const word = 'woord-van-de-mailserver'
let payload: Payload

beforeAll(async () => {
  process.env.BOUNCE_ADDRESS = box.address
  process.env.BOUNCE_KEY = word
  payload = await freshPayload('bounces')
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  box.secret = process.env.PAYLOAD_SECRET!
})
afterAll(() => payload?.destroy())

async function mail(state = 'sent', recipient = 'eigenaar@example.org'): Promise<string> {
  const { rows } = await poolOf(payload).query<{ id: string }>(
    `insert into mails (recipient, subject, kind, state, due_at, sent_at, updated_at, created_at)
     values ($1, 'Klopt dit nog?', 'freshness', $2::text::enum_mails_state, now(), now(), now(), now()) returning id`,
    [recipient, state],
  )
  return rows[0]!.id
}
const stored = async (id: string) =>
  (
    await poolOf(payload).query<{ state: string; answer: string | null }>(
      'select state, answer from mails where id = $1',
      [id],
    )
  ).rows[0]!

async function send(raw: string, headers: Record<string, string> = { authorization: `Bearer ${word}` }) {
  const request = new Request('http://127.0.0.1:3000/api/bounces', {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', ...headers },
    body: raw,
  })
  const config = Promise.resolve(payload.config)
  const response = await handleEndpoints({ config, payloadInstanceCacheKey: 'bounces', request })
  return { status: response.status, is: ((await response.json()) as { is?: string }).is }
}

const reports: [string, (report: Report) => string][] = [
  ['Postfix', postfix],
  ['Exchange', exchange],
  ['Gmail', gmail],
]

test.each(reports)('a refusal of %s counts like one at once', async (_, report) => {
  const id = await mail()
  expect(await send(report({ to: bounceAddress(box, id) }))).toEqual({ status: 200, is: 'refused' })
  expect(await stored(id)).toEqual({ state: 'refused', answer: expect.stringMatching(/5\.1\.\d+/) as string })
})

test.each(reports)('%s also says that it still tries, and that changes nothing', async (_, report) => {
  const id = await mail()
  const raw = report({ to: bounceAddress(box, id), action: 'delayed', status: '4.4.1' })
  expect((await send(raw)).is).toBe('delayed')
  expect((await stored(id)).state).toBe('sent')
})

test.each(reports)('%s gives up after days of trying', async (_, report) => {
  const id = await mail()
  expect((await send(report({ to: bounceAddress(box, id), status: '4.4.7' }))).is).toBe('gave-up')
  expect((await stored(id)).state).toBe('gave-up')
})

test('a report that comes again, or about a mail that is gone, changes nothing', async () => {
  const id = await mail()
  const raw = postfix({ to: bounceAddress(box, id) })
  expect((await send(raw)).is).toBe('refused')
  await poolOf(payload).query("update mails set answer = 'eerst' where id = $1", [id])
  expect((await send(raw)).is).toBe('known')
  expect((await stored(id)).answer).toBe('eerst')
  expect((await send(postfix({ to: bounceAddress(box, crypto.randomUUID()) }))).is).toBe('known')
  const waiting = await mail('waiting')
  expect((await send(postfix({ to: bounceAddress(box, waiting) }))).is).toBe('known')
})

test('what we did not sign is nobody’s', async () => {
  const id = await mail()
  const good = bounceAddress(box, id)
  const forged = [
    good.replace(/-[\da-f]{16}@/, '-0000000000000000@'),
    bounceAddress({ ...box, secret: 'een-ander-geheim' }, id),
    bounceAddress(box, crypto.randomUUID()).replace(/\+[\da-f]{32}/, `+${id.replaceAll('-', '')}`),
    box.address,
  ]
  for (const to of forged) expect((await send(postfix({ to }))).is).toBe('not-ours')
  // Nor does it help to write the address somewhere in the mail.
  expect((await send(postfix({ to: box.address, original: `Return-Path: <${good}>` }))).is).toBe('not-ours')
  expect((await stored(id)).state).toBe('sent')
})

test('a report within the mail that came back is none, nor is an answer or a holiday', async () => {
  const id = await mail()
  const to = bounceAddress(box, id)
  expect((await send(holiday({ to }))).is).toBe('no-report')
  expect((await send(holiday({ to, original: postfix({ to }) }))).is).toBe('no-report')
  expect((await send('')).is).toBe('no-report')
  expect((await send('\n\n--x\n')).is).toBe('no-report')
  expect((await stored(id)).state).toBe('sent')
})

test('only our mail server brings them', async () => {
  const id = await mail()
  const raw = postfix({ to: bounceAddress(box, id) })
  for (const authorization of ['', 'Bearer ', 'Bearer iets-anders'])
    expect((await send(raw, { authorization })).status).toBe(401)
  expect((await stored(id)).state).toBe('sent')
})

test('a server that hides the address says it beside the mail', async () => {
  const id = await mail()
  const headers = { authorization: `Bearer ${word}`, 'x-recipient': bounceAddress(box, id) }
  expect((await send(postfix({ to: 'undisclosed@example.org' }), headers)).is).toBe('refused')
})

test('a report is understood when it is cut off after the status, in other ends of lines, and in base64', async () => {
  const to = bounceAddress(box, crypto.randomUUID())
  const raw = postfix({ to, original: 'x'.repeat(400_000) })
  expect(toBounce(raw.slice(0, 3_000))?.is).toBe('refused')
  expect(toBounce(raw.replace(/\r\n/g, '\n'))?.is).toBe('refused')
  expect(toBounce(exchange({ to, isBase64: true }))?.is).toBe('refused')
})

test('the address is short enough for every server, and reads back', () => {
  const id = crypto.randomUUID()
  const address = bounceAddress({ ...box, address: 'bounces.kaart1@example.org' }, id)
  expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64)
  expect(mailsIn(`To: <${address.toUpperCase()}>`, box)).toEqual([id])
})
