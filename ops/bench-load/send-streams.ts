// A process of its own: reads what to send, sends it, writes down what became of it. See `run-load.ts`.
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { percentile, type Request } from '../bench/measure.ts'
import type { Load, Outcome, Stream } from './stream.ts'

const patienceMs = 5_000
/** A repeated question is one of the last so many. */
const justBefore = 20

type Tally = {
  sent: number
  /** How much later than it was due each was sent: this process waited for its turn itself. */
  late: number[]
  good: number[]
  refused: number[]
  errors: number
  firstError: string
  /** When the last good answer came. */
  last: number
}

const load = JSON.parse(await text(process.stdin)) as Load
const pool = new Pool(load.origin, {
  connections: 512,
  pipelining: 1,
  headersTimeout: patienceMs,
  bodyTimeout: patienceMs,
})
const began = performance.now() + 100
const outcomes = await Promise.all(load.streams.map((stream) => send(stream, load.seconds)))
process.stdout.write(JSON.stringify(outcomes))
process.exit(0)

/** Sends each request when it is due, without waiting for the one before. */
async function send(stream: Stream, seconds: number): Promise<Outcome> {
  const tally: Tally = { sent: 0, late: [], good: [], refused: [], errors: 0, firstError: '', last: 0 }
  const total = Math.round(stream.rate * seconds)
  const pick = pickerOf(stream)
  const underway: Promise<void>[] = []
  for (let i = 0; i < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1_000) * stream.rate) + 1)
    for (; i < due; i++) underway.push(ask(pick(), began + (i / stream.rate) * 1_000, tally))
    await sleep(1)
  }
  await Promise.race([Promise.all(underway), sleep(patienceMs)])
  const late = tally.sent - tally.good.length - tally.refused.length - tally.errors
  if (late > 0) note(tally, `${late} not answered within ${patienceMs} ms of the end`, late)
  return toOutcome(stream.name, tally, seconds)
}

/** One after the other; a part of them once more. The same every time. */
function pickerOf({ requests, again = 0 }: Stream): () => Request {
  const last: Request[] = []
  let next = 0
  let owed = 0
  return () => {
    owed += again
    if (owed >= 1 && last.length > 0) {
      owed -= 1
      return last[next % last.length]!
    }
    const request = requests[next++ % requests.length]!
    last.push(request)
    if (last.length > justBefore) last.shift()
    return request
  }
}

async function ask(
  { path, method = 'GET', headers, body }: Request,
  due: number,
  tally: Tally,
): Promise<void> {
  tally.sent++
  tally.late.push(performance.now() - due)
  try {
    const answer = await pool.request({ path, method, headers: headers ?? null, body: body ?? null })
    await answer.body.dump({ limit: 10_000_000 })
    const ms = performance.now() - due
    if (answer.statusCode === 200) {
      tally.good.push(ms)
      tally.last = performance.now()
    } else if (answer.statusCode === 503 && Number(answer.headers['retry-after']) > 0) tally.refused.push(ms)
    else note(tally, `${answer.statusCode} ${path}`)
  } catch (err) {
    note(tally, `${String(err)} ${path}`)
  }
}

function note(tally: Tally, error: string, count = 1) {
  tally.errors += count
  tally.firstError ||= error.slice(0, 200)
}

function toOutcome(name: string, tally: Tally, seconds: number): Outcome {
  const { sent, late, good, refused, errors, firstError, last } = tally
  return {
    name,
    sent,
    ok: good.length,
    refused: refused.length,
    errors,
    firstError,
    p50: percentile(good, 0.5),
    p95: percentile(good, 0.95),
    p99: percentile(good, 0.99),
    most: percentile(good, 1),
    refusedP95: percentile(refused, 0.95),
    lateP95: percentile(late, 0.95),
    // Whoever is behind goes on answering after the end; that is not so many each second.
    perSecond: good.length / Math.max(seconds, (last - began) / 1_000),
  }
}
