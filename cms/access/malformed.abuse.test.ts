import type { PostgresAdapter } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { leak } from '#ops/proofs/odd.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { seeds, seedWords } from '#ops/proofs/seeds.ts'
import { limitBody } from '../limit-body.ts'
import { freshPayload } from '../test-payload.ts'
import { type Cast, type Person } from './cast.ts'
import { gather } from './gather.ts'
import { type Door, doorsOf, oddQuestion, type OddQuestion } from './testing/odd-question.ts'
import { testHelpKey } from './testing/shaped-bodies.ts'

const key = 'malformed'
const longestMs = 2_000
let cast: Cast

beforeAll(async () => {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  cast = await gather(payload, key)
  const { env } = await import('../env.ts')
  Object.assign(env, { helpKey: testHelpKey, bounceBox: 'retour@example.org', bounceKey: 'y'.repeat(40) })
  // Whatever is tried, the next one meets the same town.
  const db = payload.db as unknown as PostgresAdapter
  db.commitTransaction = async (id) => db.rollbackTransaction((await id) as string)
})
afterAll(() => cast?.payload.destroy())

let askers = 0
async function ask(person: Person, { method, path, headers, body }: OddQuestion) {
  const { payload, token } = cast
  const given = new Headers({
    // Each from somewhere else, or the limits would answer for what is behind them.
    'x-forwarded-for': `10.${(askers >> 8) & 255}.${askers++ & 255}.1`,
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
  const response = await limitBody((request: Request) =>
    handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request }),
  )(request)
  const text = await response.text()
  return { status: response.status, text, ms: performance.now() - start }
}

/** Not there for a collection; and nobody answers for addresses here. */
const mayBe = (status: number, path: string) =>
  status === 501 || (status === 503 && path.startsWith('/geocoder/'))
type Tried = { question: OddQuestion; ms: number; fault?: string; isRefused?: boolean }
async function tried(person: Person, question: OddQuestion, isAlone = false): Promise<Tried> {
  const about = `${person} ${question.method} ${JSON.stringify(question).slice(0, 400)}`
  try {
    const { status, text, ms } = await ask(person, question)
    if (status === 503 && !isAlone) return { question, ms, isRefused: true }
    if (status >= 500 && !mayBe(status, question.path))
      return { question, ms, fault: `${status} ${about}: ${text.slice(0, 200)}` }
    const [told] = leak.exec(text) ?? []
    return { question, ms, ...(told && { fault: `told ${told} ${about}` }) }
  } catch (err) {
    return { question, ms: 0, fault: `threw ${String(err)} ${about}` }
  }
}

/** They are asked many at once: slow is what is slow alone as well, three times, beside a plain question of that moment. */
async function isSlow(person: Person, question: OddQuestion): Promise<boolean> {
  for (let again = 0; again < 3; again++) {
    const { ms } = await tried(person, question, true)
    const plain = await tried('nobody', { method: 'GET', path: '/users/me', headers: {} }, true)
    if (ms - plain.ms <= longestMs) return false
  }
  return true
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
  const faults: string[] = []
  let asked = 0
  let slowest = 0
  for (const door of doors)
    for (const seed of seeds) {
      const questions = fc.sample(oddQuestion(door, ids), { numRuns: Math.ceil(each / 2), seed })
      const all = await Promise.all(questions.map((question) => tried(person, question)))
      // A hundred at once may be more than there are connections: then one hears so, and is answered later.
      for (const [i, { isRefused, question }] of all.entries())
        if (isRefused) all[i] = await tried(person, question, true)
      asked += all.length
      faults.push(...all.flatMap(({ fault }) => fault ?? []))
      for (const { ms, question } of all) {
        slowest = Math.max(slowest, ms)
        if (ms > longestMs && (await isSlow(person, question)))
          faults.push(`${Math.round(ms)} ms ${person} ${JSON.stringify(question).slice(0, 400)}`)
      }
    }
  expect(faults, `${faults.length} faults, ${seedWords}`).toEqual([])
  return `${asked} questions at ${doors.length} doors, the slowest of many at once ${Math.round(slowest)} ms, ${seedWords}`
}

for (const [person, each] of [
  ['nobody', inFull ? 240 : 16],
  ['ofA', inFull ? 60 : 4],
  ['editor', inFull ? 60 : 2],
] as const)
  proof(
    `malformed questions to every door of the cms, by ${person}`,
    'no breakdown, no trace, not slow',
    () => tryAll(person, each),
    inFull ? 1_800_000 : 180_000,
  )
