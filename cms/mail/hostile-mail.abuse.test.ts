import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import type { Worker } from '../keep-working.ts'
import { freshPayload } from '../test-payload.ts'
import { type MailServer, startMailServer, wordsOf } from './testing/mail-server.ts'
import { toLetter } from './to-letter.ts'

let payload: Payload
let client: pg.Client
let server: MailServer
let mailman: Worker

beforeAll(async () => {
  payload = await freshPayload('hostile_mail')
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  server = await startMailServer()
  const { startMailman } = await import('./mailman.ts')
  const smtp = { url: server.url, from: 'Kaart van Beekdal <post@beekdal.example>' }
  mailman = startMailman(payload, {
    databaseUrl: process.env.DATABASE_URL!,
    smtp,
    everyMs: 30,
    patienceMs: 30,
  })
})
afterAll(async () => {
  await mailman?.stop()
  await server?.stop()
  await client?.end()
  await payload?.destroy()
})

const hostile = `"><img src=x onerror=alert(1)></title><script>alert(1)</script>\r\nBcc: kwaad@example.org\r\n\r\n<b>x</b>\u2028=?utf-8?Q?=0D=0ABcc:x?=\r\n.\r\nMAIL FROM:<x@x>\r\n`
const letterOf = (text: string) =>
  toLetter({
    subject: text,
    name: text,
    paragraphs: [text, text],
    button: { label: text, url: 'https://kaart.example/x' },
    small: [text],
    from: text,
  })

proof(
  'a mail in which every text is hostile, over SMTP',
  'one mail, its own headers, words only',
  async () => {
    const { queueMail } = await import('./queue-mail.ts')
    const req = await createLocalReq({}, payload)
    await queueMail(req, { kind: 'urgent', to: 'bewoner@example.org', letter: letterOf(hostile) })
    await vi.waitFor(() => expect(server.received.length).toBeGreaterThan(0), {
      timeout: 20_000,
      interval: 30,
    })
    const [mail, ...others] = server.received
    expect(others).toEqual([])
    expect(mail!.to).toEqual(['bewoner@example.org'])
    const heads = mail!.raw.split('\r\n\r\n')[0]!.replace(/\r\n[ \t]/g, ' ')
    const names = heads.split('\r\n').map((line) => line.split(':')[0]!.toLowerCase())
    for (const name of names)
      expect(name).toMatch(
        /^(from|to|subject|message-id|date|mime-version|content-type|auto-submitted|x-auto-response-suppress|content-transfer-encoding)$/,
      )
    const words = wordsOf(mail!)
    expect(words).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(words.slice(words.indexOf('<!doctype'))).not.toMatch(/<(img|script|b|svg)\b/)
    return `${names.length} headers: ${names.join(', ')}`
  },
)

proof('letters of any text at all', 'only tags of our own, one line of subject', () => {
  const own =
    /^<\/?(!doctype html|html lang="nl"|html|head|meta [^<>]*|title|body( style="[^"<>]*")?|div( style="[^"<>]*")?|p( style="[^"<>]*")?|a href="https:\/\/kaart\.example\/x" style="[^"<>]*"|a|br)>$/
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '\r\n',
          '</title>',
          '<script>',
          '{{',
          '\u2028',
          'javascript:',
          ' x=',
        ),
      )
      .map((parts) => parts.join('')),
  )
  const numRuns = inFull ? 20_000 : 1_000
  fc.assert(
    fc.property(text, (said) => {
      const { subject, html } = letterOf(said)
      expect(subject).not.toMatch(/[\r\n\u2028\u2029]/)
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(own)
    }),
    { numRuns },
  )
  return `${numRuns} letters`
})
