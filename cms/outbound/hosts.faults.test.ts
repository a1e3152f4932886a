import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { fetchText } from '../areas/fetch-text.ts'
import { fetchCalendar } from '../calendars/running/fetch-calendar.ts'
import { troubleWords } from '../calendars/running/trouble.ts'
import { pdokGeocoder } from '../geocoder/pdok-geocoder.ts'
import { type RudeServer, rudeServer } from './testing/rude-server.ts'

/**
 * Calendars, geocoder and CBS, each on a host that misbehaves. What the mail server does stands in `cms/mail/`, that of tiles
 * in `seed/journeys/`; all the ways of lying that we thought of, in the tests of each.
 */
const patience = 1_500
const megabyte = Buffer.alloc(1_000_000, 120)
/** What was sent before the other side had enough of it, in megabytes. */
let sent = 0
let answer: RequestListener
let inside = 0
let server: RudeServer
let own: RudeServer

beforeAll(async () => {
  server = await rudeServer((req, res) => answer(req, res))
  own = await rudeServer((_, res) => {
    inside++
    res.end('{}')
  })
})
afterAll(async () => {
  await server?.close()
  await own?.close()
})

const misbehaviours: Record<string, RequestListener> = {
  'hangs up': (req) => void req.socket.destroy(),
  'takes the question and never answers': () => {},
  'lies with a page and 200': (_, res) => void res.end('<!doctype html><title>Gastennetwerk</title>'),
  'sends us to a server inside': (_, res) => void res.writeHead(302, { location: own.url }).end(),
  'sends gigabytes': (_, res) => {
    const more = () => {
      while (!res.destroyed && sent < 4_000 && ++sent && res.write(megabyte));
    }
    res.on('drain', more).on('error', () => {})
    more()
  },
}

type Host = { name: string; ask: () => Promise<string> }
const told = (asking: Promise<unknown>) =>
  asking.then(
    () => 'answered',
    (err: Error) => err.message,
  )
const hosts: Host[] = [
  {
    name: 'calendar',
    ask: async () => {
      const known = { address: `${server.url}/a.ics`, only: '', etag: null, lastModified: null }
      const manners = { guard: server.guard, totalMs: 2 * patience, silenceMs: patience }
      const outcome = await fetchCalendar(known, new Date(), manners)
      return outcome.is === 'failed' ? troubleWords[outcome.trouble] : outcome.is
    },
  },
  { name: 'geocoder', ask: () => told(pdokGeocoder(server.url, patience).suggest('Markt 1')) },
  {
    name: 'CBS',
    ask: () =>
      told(
        fetchText(new URL(server.url), { timeoutMs: patience }).then((attempt) => {
          if (attempt.is === 'again') throw new Error(attempt.why)
          JSON.parse(attempt.answer.text)
        }),
      ),
  },
]

for (const { name, ask } of hosts)
  for (const [misbehaviour, listener] of Object.entries(misbehaviours))
    proof(
      `a ${name} that ${misbehaviour}`,
      'it is left in time, with a sentence for a person; nothing inside is asked and memory stays as it was',
      async () => {
        answer = listener
        sent = 0
        const [before, began] = [process.memoryUsage().rss, performance.now()]
        const words = await ask()
        const [ms, grown] = [performance.now() - began, (process.memoryUsage().rss - before) / 1_000_000]
        expect(words).not.toBe('answered')
        expect(words.length).toBeGreaterThan(10)
        expect(inside).toBe(0)
        expect(sent).toBeLessThan(1_000)
        expect(grown).toBeLessThan(400)
        // Far more than it waits: this machine may have other work.
        expect(ms).toBeLessThan(inFull ? 10_000 : 40_000)
        const flood = sent > 0 ? `after ${sent} MB were on their way, ` : ''
        return `${flood}${Math.round(ms)} ms, ${Math.max(0, Math.round(grown))} MB more: "${words.slice(0, 90)}"`
      },
    )
