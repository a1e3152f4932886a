import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { type FickleLine, openFickleLine } from '#ops/testing/fickle-line.ts'

const key = 'when_away'
const own = 'http://127.0.0.1:3000'
const login = { email: 'anna@example.org', password: 'een-lang-wachtwoord' }
let line: FickleLine
let payload: Payload
let token: string

beforeAll(async () => {
  line = await openFickleLine(Number(new URL(inject('pgUrl')).port))
  const { freshPayload } = await import('../test-payload.ts')
  payload = await freshPayload(key, line.port)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  await payload.create({ collection: 'users', data: { ...login, name: 'Anna', role: 'partner' } })
  token = (await payload.login({ collection: 'users', data: login })).token!
})
afterAll(async () => {
  await payload?.destroy()
  await line?.close()
})

/** Over the same wrapper as the route of Next. */
async function ask(
  method: string,
  path: string,
  { as = token, accept = '*/*', body = undefined as object | undefined } = {},
) {
  const { tellWhenAway } = await import('./tell-when-away.ts')
  const { isPostgresThere } = await import('./is-postgres-there.ts')
  const answer = tellWhenAway(
    (request) =>
      handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request }),
    () => isPostgresThere(Promise.resolve(payload)),
  )
  const headers = {
    accept,
    origin: own,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...(as && { cookie: `payload-token=${as}` }),
  }
  const said = body && { body: JSON.stringify(body) }
  const response = await answer(new Request(`${own}/api${path}`, { method, headers, ...said }), {
    params: Promise.resolve({}),
  })
  return { status: response.status, after: response.headers.get('retry-after'), text: await response.text() }
}

const questions: [method: string, path: string, body?: object][] = [
  ['GET', '/users/me'],
  ['GET', '/listings?limit=1'],
  ['GET', '/listings/00000000-0000-4000-8000-000000000000'],
  ['POST', '/listings', { title: 'Koffie' }],
  ['PATCH', '/listings/00000000-0000-4000-8000-000000000000', { title: 'Koffie' }],
  ['POST', '/users/refresh-token', {}],
  ['GET', '/export/listings/csv'],
  ['GET', '/people?organisation=x'],
  ['GET', '/globals/municipality'],
]

proof(
  'Postgres away while a partner is logged in: lists, saves, exports, pages, "who am I"',
  '503 with a sentence and when to try again; not 403, not logged out; afterwards all is as before',
  async () => {
    const before = await Promise.all(questions.map(([method, path, body]) => ask(method, path, { body })))
    expect(before.map(({ status }) => status)).not.toContain(503)
    line.become('refuse')
    try {
      for (const [method, path, body] of questions) {
        const told = await ask(method, path, { body })
        expect([path, told.status, told.after]).toEqual([path, 503, '30'])
        expect(told.text).toContain('We kunnen nu even niet bij de gegevens.')
      }
      const page = await ask('GET', '/people?organisation=x', { accept: 'text/html' })
      expect([page.status, page.text]).toEqual([503, expect.stringContaining('<html lang="nl">')])
    } finally {
      line.become('pass')
    }
    const after = await Promise.all(questions.map(([method, path, body]) => ask(method, path, { body })))
    expect(after.map(({ status }) => status)).toEqual(before.map(({ status }) => status))
    return `${questions.length} questions, all 503; afterwards ${after.map(({ status }) => status).join(' ')}`
  },
)

proof('Postgres away while somebody logs in', '503 in words, not a wrong password', async () => {
  line.become('refuse')
  try {
    const told = await ask('POST', '/users/login', { as: '', body: login })
    expect([told.status, told.after, told.text]).toEqual([503, '30', expect.stringContaining('even niet')])
  } finally {
    line.become('pass')
  }
  // Connections that broke meanwhile are found out one by one.
  const again = () => ask('POST', '/users/login', { as: '', body: login })
  await vi.waitFor(async () => expect((await again()).status).toBe(200), { timeout: 20_000, interval: 200 })
  return '503, and 200 when it was back'
})
