import type { PostgresAdapter } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { leak } from '#ops/proofs/odd.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { seeds, seedWords } from '#ops/proofs/seeds.ts'
import { freshPayload } from '../test-payload.ts'
import { type Cast, type Person } from './cast.ts'
import { gather } from './gather.ts'
import { type Door, doorsOf, oddQuestion, type OddQuestion } from './testing/odd-question.ts'

const key = 'malformed'
/** On a machine with other work to do the short form only finds what hangs. */
const longestMs = inFull ? 2_000 : 15_000
let cast: Cast

beforeAll(async () => {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  cast = await gather(payload, key)
  const { env } = await import('../env.ts')
  Object.assign(env, { helpKey: 'x'.repeat(40), bounceBox: 'retour@example.org', bounceKey: 'y'.repeat(40) })
  // Whatever is tried, the next one meets the same town.
  const db = payload.db as unknown as PostgresAdapter
  db.commitTransaction = async (id) => db.rollbackTransaction((await id) as string)
})
afterAll(() => cast?.payload.destroy())

let asked = 0
async function ask(person: Person, { method, path, headers, body }: OddQuestion) {
  const { payload, token } = cast
  const given = new Headers({
    // Each from somewhere else, or the limits would answer for what is behind them.
    'x-forwarded-for': `10.${(asked >> 8) & 255}.${asked++ & 255}.1`,
    ...(token[person] ? { authorization: `JWT ${token[person]}` } : {}),
    origin: payload.config.serverURL,
    ...headers,
  })
  const request = new Request(`${payload.config.serverURL}/api${path}`, {
    method,
    headers: given,
    ...(body !== undefined && { body }),
  })
  const start = performance.now()
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    payloadInstanceCacheKey: key,
    request,
  })
  const text = await response.text()
  return { status: response.status, text, ms: performance.now() - start }
}

/** Not there for a collection; and nobody answers for addresses here. */
const mayBe = (status: number, path: string) =>
  status === 501 || (status === 503 && path.startsWith('/geocoder/'))
type Fault = string
async function faultOf(person: Person, question: OddQuestion): Promise<Fault | undefined> {
  const about = `${person} ${question.method} ${JSON.stringify(question).slice(0, 400)}`
  try {
    const { status, text, ms } = await ask(person, question)
    if (status >= 500 && !mayBe(status, question.path)) return `${status} ${about}: ${text.slice(0, 200)}`
    if (leak.test(text)) return `told ${leak.exec(text)![0]} ${about}`
    return ms > longestMs ? `${Math.round(ms)} ms ${about}` : undefined
  } catch (err) {
    return `threw ${String(err)} ${about}`
  }
}

/** Ends what the next question needs: done by nobody only. */
const leaves = (door: Door) => /logout/.test(door.path)

async function tryAll(person: Person, each: number) {
  const ids = [
    ...new Set([
      ...cast.rows.map(({ id }) => id).slice(0, 40),
      ...cast.rows.flatMap(({ version }) => version ?? []).slice(0, 10),
    ]),
  ]
  const doors = doorsOf(cast.payload).filter((door) => person === 'nobody' || !leaves(door))
  const faults: Fault[] = []
  let tried = 0
  for (const door of doors)
    for (const seed of seeds) {
      const questions = fc.sample(oddQuestion(door, ids), { numRuns: Math.ceil(each / 2), seed })
      tried += questions.length
      const found = await Promise.all(questions.map((question) => faultOf(person, question)))
      faults.push(...found.filter((fault) => fault !== undefined))
    }
  expect(faults, `${faults.length} faults, ${seedWords}`).toEqual([])
  return `${tried} questions at ${doors.length} doors, ${seedWords}`
}

for (const [person, each] of [
  ['nobody', inFull ? 200 : 16],
  ['ofA', inFull ? 60 : 4],
  ['editor', inFull ? 60 : 2],
] as const)
  proof(
    `malformed questions to every door of the cms, by ${person}`,
    'no breakdown, no trace, not slow',
    () => tryAll(person, each),
    inFull ? 1_800_000 : 180_000,
  )
