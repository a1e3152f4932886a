import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished, vi } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { type FickleLine, openFickleLine } from '#ops/testing/fickle-line.ts'
import type { Worker } from '../keep-working.ts'
import { freshPayload } from '../test-payload.ts'
import type { Patience } from './post.ts'
import { startMailServer } from './testing/mail-server.ts'

/** A mailman whose way to Postgres can be cut, and mail servers that behave badly. */
let payload: Payload
let client: pg.Client
let line: FickleLine
let mailman: Worker | undefined
const inTime = { timeout: 50_000, interval: 30 }
const short: Patience = { connect: 1_500, silence: 1_500 }

beforeAll(async () => {
  line = await openFickleLine(Number(new URL(inject('pgUrl')).port))
  payload = await freshPayload('mail_faults', line.port)
  const url = new URL(inject('pgUrl'))
  url.pathname = '/mail_faults'
  client = new pg.Client({ connectionString: url.href })
  await client.connect()
})
afterEach(async () => {
  await mailman?.stop()
  mailman = undefined
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
  await line?.close()
})

/** With a server that is to be believed in it has patience: on a busy machine also that one takes its time. */
async function hire(url: string, patience?: Patience) {
  const { startMailman } = await import('./mailman.ts')
  const smtp = { url, from: 'Kaart <post@kaart.example>' }
  mailman = startMailman(payload, {
    ...{ databaseUrl: process.env.DATABASE_URL!, smtp, everyMs: 30, patienceMs: 30 },
    ...(patience && { patience }),
  })
}

async function write(to: string) {
  const { queueMail } = await import('./queue-mail.ts')
  const letter = { subject: 'Hoi', text: 'Dag', html: '<p>Dag</p>' }
  return queueMail(await createLocalReq({}, payload), { to, kind: 'urgent', letter })
}

type State = { state: string; answer: string; attempts: number; doubts: number }
async function becomes(id: string, wanted: Partial<State>): Promise<State> {
  return vi.waitFor(async () => {
    const { rows } = await client.query<State>(
      'select state::text, answer, attempts::int, doubts::int from mails where id = $1',
      [id],
    )
    expect(rows[0]).toMatchObject(wanted)
    return rows[0]!
  }, inTime)
}

proof(
  'Postgres cannot be reached at the moment a mail server has taken a mail',
  'it is written down as sent once Postgres is back, and not sent again',
  async () => {
    const server = await startMailServer()
    onTestFinished(() => server.stop())
    server.state.mood = 'slow'
    const id = await write('een@example.org')
    await hire(server.url)
    await vi.waitFor(() => expect(server.state.seen).toBe(1), inTime)
    line.become('refuse')
    await vi.waitFor(() => expect(server.received).toHaveLength(1), inTime)
    await new Promise((resolve) => setTimeout(resolve, 500))
    line.become('pass')
    const { attempts } = await becomes(id, { state: 'sent' })
    expect(server.received).toHaveLength(1)
    return `sent after ${attempts} attempt, received once`
  },
)

/** A server that says whatever it likes to whoever calls. */
async function rude(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    answer(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const flood = (socket: Socket) => {
  const more = () => {
    while (!socket.destroyed && socket.write('x'.repeat(65_536)));
  }
  socket.on('drain', more)
  more()
}

const moods: [string, (socket: Socket) => void][] = [
  ['hangs up at once', (socket) => socket.destroy()],
  ['never says hello', () => {}],
  ['speaks another language', (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['greets without end', flood],
  [
    'sends one letter at a time',
    (socket) => {
      const timer = setInterval(() => socket.write('2'), 100)
      socket.on('close', () => clearInterval(timer))
    },
  ],
]

for (const [words, answer] of moods)
  proof(
    `a mail server that ${words}`,
    'the mail waits for another try, and memory stays as it was',
    async () => {
      const url = await rude(answer)
      const before = process.memoryUsage().rss
      const id = await write(`${words.replaceAll(' ', '')}@example.org`)
      await hire(url, short)
      const { answer: said } = await becomes(id, { state: 'waiting', attempts: 1, doubts: 0 })
      const grown = Math.round((process.memoryUsage().rss - before) / 1_000_000)
      expect(grown).toBeLessThan(300)
      return `waits: "${said.slice(0, 60)}"; ${grown} MB more`
    },
  )

proof(
  'a mail server whose certificate is of somebody else and expired',
  'nothing of the mail is given to it, the reason is written down, and the mail waits',
  async () => {
    let seen = 0
    // Its own certificate for trying out, which nobody signed.
    const server = new SMTPServer({
      ...{ secure: true, authOptional: true, logger: false },
      onData: (stream, _session, callback) => {
        seen++
        stream.resume().on('end', () => callback())
      },
    })
    server.on('error', () => {})
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
    const id = await write('slot@example.org')
    await hire(`smtps://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
    const { answer } = await becomes(id, { state: 'waiting', attempts: 1 })
    expect(answer).toMatch(/certificate/i)
    expect(seen).toBe(0)
    return `waits: "${answer}"`
  },
)
