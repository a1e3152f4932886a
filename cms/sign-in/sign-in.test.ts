import { handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'
import { hashOf, makeToken } from './token.ts'

const key = 'sign_in'
const own = 'http://127.0.0.1:3000'
const password = 'een-lang-wachtwoord'
let payload: Payload
let client: pg.Client
let anna: string
let bram: string
let network = 0

beforeAll(async () => {
  payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  anna = await make('anna@example.org', 'Anna')
  bram = await make('bram@example.org', 'Bram')
})
beforeEach(async () => {
  await client.query('truncate mails cascade; truncate sign_in.link; truncate sign_in.asked')
  network++
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

async function make(email: string, name: string) {
  const data = { email, name, password, role: 'partner' as const }
  return String((await payload.create({ collection: 'users', data, overrideAccess: true })).id)
}

type Asked = { method?: string; form?: Record<string, string>; headers?: Record<string, string> }

function go(path: string, { method = 'GET', form, headers }: Asked = {}): Promise<Response> {
  const request = new Request(`${own}/api${path}`, {
    method,
    headers: { 'x-forwarded-for': `10.0.${network}.7`, ...(form && { origin: own }), ...headers },
    ...(form && { body: new URLSearchParams(form) }),
  })
  return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
}

const ask = (email: string, headers = {}) => go('/sign-in', { method: 'POST', form: { email }, headers })
const use = (token: string, headers = {}) => go('/sign-in/open', { method: 'POST', form: { token }, headers })
const look = (token: string, method = 'GET') => go(`/sign-in/open?token=${token}`, { method })

/** The links in the mails that wait to be sent, the newest last. */
async function tokensFor(email: string): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(
    `select text from mailroom.body join mails on mails.id = mail where recipient = $1 order by mails.created_at`,
    [email],
  )
  return rows.map(({ text }) => /open\?token=([\w-]{43})\n/.exec(text)![1]!)
}
async function linkFor(email = 'anna@example.org'): Promise<string> {
  await ask(email)
  return (await tokensFor(email)).at(-1)!
}

/** Whom a cookie signs in. */
async function whoIs(answer: Response): Promise<string | undefined> {
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) return undefined
  const me = await go('/users/me', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  return ((await me.json()) as { user?: { email: string } }).user?.email
}

test('a link in a mail signs in with the cookie that a password gives, and goes on to the admin', async () => {
  const token = await linkFor()
  const page = await look(token)
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(html).toContain('anna@example.org')
  expect(html.match(/<button/g)).toHaveLength(1)
  expect(html).not.toContain('<script')
  const answer = await use(token)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin'])
  expect(answer.headers.get('set-cookie')).toMatch(/^payload-token=[^;]+;.*HttpOnly.*SameSite=Strict/i)
  expect(await whoIs(answer)).toBe('anna@example.org')
})

test('no token is kept, and the page says the same rules to every browser', async () => {
  const token = await linkFor()
  const { rows } = await client.query('select * from sign_in.link')
  expect(rows).toMatchObject([{ hash: hashOf(token), person: anna }])
  expect(JSON.stringify(rows)).not.toContain(token)
  for (const page of [await look(token), await go('/sign-in'), await ask('x@example.org')]) {
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(page.headers.get('cache-control')).toBe('no-store')
    // With `no-referrer` browsers send our own form with Origin "null".
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
  }
})

const change = (data: object) => () =>
  payload.update({ collection: 'users', id: anna, data, overrideAccess: true })
const makeLinkOlder = (minutes: number) => () =>
  client.query(`update sign_in.link set expires_at = expires_at - $1 * interval '1 minute'`, [minutes])

type Case = {
  before?: (token: string) => Promise<unknown>
  sent?: (token: string) => string
  headers?: Record<string, string>
  works?: boolean
  after?: () => Promise<unknown>
}
const cases: Record<string, Case> = {
  'used for the first time': { works: true },
  'looked at by a scanner, by GET and HEAD, five times': {
    before: async (token) => {
      for (let i = 0; i < 5; i++) await look(token, i % 2 ? 'HEAD' : 'GET')
    },
    works: true,
  },
  'used a second time': { before: use },
  'a quarter of an hour old': { before: makeLinkOlder(15) },
  'almost a quarter of an hour old': { before: makeLinkOlder(14), works: true },
  'made up': { sent: makeToken },
  empty: { sent: () => '' },
  'with one sign changed': { sent: (token) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1) },
  'the hash instead of the token': { sent: hashOf },
  'an injection': { sent: () => `' or 1=1 --` },
  'much too long': { sent: (token) => token + 'x'.repeat(10_000) },
  'after the mail address changed': {
    before: change({ email: 'anna2@example.org' }),
    after: change({ email: 'anna@example.org' }),
  },
  'after the account was closed': { before: change({ disabled: true }), after: change({ disabled: false }) },
  'after a newer link was used': { before: async () => use(await linkFor()) },
  "while another's link was used": {
    before: async () => use(await linkFor('bram@example.org')),
    works: true,
  },
  'sent by the page of another site': { headers: { origin: 'https://kwaad.example' } },
  'sent by a page that hides where it is': { headers: { origin: 'null' } },
  'sent by another site that says nothing': { headers: { origin: '', 'sec-fetch-site': 'cross-site' } },
}

test.each(Object.entries(cases))('a link %s', async (_, { before, sent, headers, works = false, after }) => {
  const token = await linkFor()
  await before?.(token)
  const answer = await use(sent?.(token) ?? token, headers)
  expect(await whoIs(answer)).toBe(works ? 'anna@example.org' : undefined)
  expect(answer.status < 400).toBe(works)
  await after?.()
})

test('of two links the newer one still works after the older was used', async () => {
  const older = await linkFor()
  await new Promise((resolve) => setTimeout(resolve, 5))
  const newer = await linkFor()
  expect(await whoIs(await use(older))).toBe('anna@example.org')
  expect(await whoIs(await use(newer))).toBe('anna@example.org')
})

test('of ten at once one gets in', async () => {
  const token = await linkFor()
  const answers = await Promise.all(Array.from({ length: 10 }, () => use(token)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(9).fill(410)])
})

test('a link is of one person, whoever is logged in', async () => {
  const ofAnna = await linkFor('anna@example.org')
  const ofBram = await linkFor('bram@example.org')
  const cookie = (await use(ofBram)).headers.get('set-cookie')!.split(';')[0]!
  expect(await whoIs(await use(ofAnna, { cookie }))).toBe('anna@example.org')
  expect(bram).not.toBe(anna)
})

test('nobody learns who has an account, by words or by time', async () => {
  const timed = async (email: string) => {
    const start = performance.now()
    const answer = await ask(email)
    return {
      said: [answer.status, await answer.text(), [...answer.headers].join()],
      ms: performance.now() - start,
    }
  }
  await timed('warm@example.org')
  const known = await timed('anna@example.org')
  const unknown = await timed('niemand@example.org')
  expect(known.said).toEqual(unknown.said)
  expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(100)
  for (const odd of ['', 'geen-adres', 'a@b.nl, anna@example.org', 'a'.repeat(300)])
    expect((await timed(odd)).said).toEqual(unknown.said)
  expect(await client.query('select 1 from mails')).toMatchObject({ rowCount: 1 })
})

test('a closed account gets no mail, and its sessions end', async () => {
  const answer = await use(await linkFor())
  await change({ disabled: true })()
  expect(await whoIs(answer)).toBeUndefined()
  await client.query('truncate mails cascade')
  await ask('anna@example.org')
  expect(await tokensFor('anna@example.org')).toEqual([])
  const data = { email: 'anna@example.org', password }
  await expect(payload.login({ collection: 'users', data })).rejects.toMatchObject({ status: 401 })
  await change({ disabled: false })()
  await expect(payload.login({ collection: 'users', data })).resolves.toBeTruthy()
})

test('no more than five links an hour to one address, from however many places, and the answer stays the same', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => ask('Anna@example.org ', { 'x-forwarded-for': `10.9.${i}.1` })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect((await tokensFor('anna@example.org')).length).toBeLessThanOrEqual(5)
  expect(JSON.stringify((await client.query('select * from sign_in.asked')).rows)).not.toMatch(/anna|10\.9/)
})

test('no more than thirty an hour from one network, whatever a visitor writes in front', async () => {
  const from = (i: number) => ({ 'x-forwarded-for': `203.0.113.${i}, 2001:db8:0:12${(i % 90) + 10}::1` })
  const answers = await Promise.all(Array.from({ length: 33 }, (_, i) => ask(`wie${i}@example.org`, from(i))))
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(3)
  expect((await ask('wie@example.org')).status).toBe(200)
})

test('another site does not make us mail anyone', async () => {
  expect((await ask('anna@example.org', { origin: 'https://kwaad.example' })).status).toBe(403)
  expect(await tokensFor('anna@example.org')).toEqual([])
})
