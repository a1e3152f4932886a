import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { codeNow, openHouse, own, password, tokenOf } from '../second-factor/testing/house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
let counter = 0
beforeAll(async () => {
  house = await openHouse('log_in_abuse')
})
beforeEach(() => void house.network.number++)
afterAll(() => house?.close())

const someone = () => house.make(`wie${counter++}`, 'partner')
const logIn = (email: string, word = password, headers = {}) =>
  house.go('/users/login', { json: { email, password: word }, headers })
const isIn = async (token: string) => (await house.whoIs(token)) !== undefined
const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
const median = (ms: number[]) => Math.round(middle(ms))

proof(
  'a password guessed six times, then given right',
  'the account is shut, in the same words',
  async () => {
    const { email } = await someone()
    const told: string[] = []
    for (let i = 0; i < 6; i++) told.push(await (await logIn(email, `fout ${i}`)).text())
    const right = await logIn(email)
    expect([right.status, await right.text(), new Set(told).size]).toEqual([401, told[0], 1])
    return '6 wrong, the right one 401, all answers the same'
  },
)

const crowd = inFull ? 50 : 15
proof('guessed by many at the same moment', 'no more than the lock allows get through', async () => {
  const { email } = await someone()
  const answers = await Promise.all(
    Array.from({ length: crowd }, (_, i) =>
      logIn(email, i === crowd - 1 ? password : `fout ${i}`, { 'x-forwarded-for': `10.77.${i}.1` }),
    ),
  )
  const statuses = answers.map(({ status }) => status)
  // The right one may be in time; nobody breaks down.
  expect(statuses.filter((status) => status !== 401 && status !== 200)).toEqual([])
  const after = await logIn(email, password, { 'x-forwarded-for': '10.78.1.1' })
  expect(after.status).toBe(401)
  return `${statuses.filter((status) => status === 401).length} refused, afterwards shut for the right one too`
})

proof('one wrong word for many accounts from one network', 'after a while nobody there may try', async () => {
  const { limits } = await import('../second-factor/limits.ts')
  const { email } = await someone()
  await logIn('niemand0@example.org', 'fout')
  await house.client.query(
    `insert into sign_in.asked (key, at) select key, at from (select * from sign_in.asked order by at desc limit 1) last,
      generate_series(1, $1::int)`,
    [limits.networkLogIns - 1],
  )
  const spread = await Promise.all(
    Array.from({ length: 4 }, (_, i) => logIn(`niemand${i}@example.org`, 'fout')),
  )
  expect(new Set(spread.map(({ status }) => status))).toEqual(new Set([429]))
  expect((await logIn(email)).status).toBe(429)
  const elsewhere = await logIn(email, password, { 'x-forwarded-for': '10.99.1.1' })
  expect(elsewhere.status).toBe(200)
  return `after ${limits.networkLogIns} an hour 429 for all from there, 200 from elsewhere`
})

/** Turn by turn, so that what else the machine does weighs on both alike. */
async function timed(known: () => Promise<unknown>, unknown: () => Promise<unknown>, times: number) {
  const took = { known: [] as number[], unknown: [] as number[] }
  for (let i = 0; i < times; i++)
    for (const [name, ask] of [
      ['known', known],
      ['unknown', unknown],
    ] as const) {
      const start = performance.now()
      await ask()
      took[name].push(performance.now() - start)
    }
  return { known: median(took.known), unknown: median(took.unknown) }
}

/** Each to a road on which one might learn whether there is an account; what it takes is fixed from both sides. */
const roads: Record<string, (email: string) => Promise<Response>> = {
  'a password': (email) => logIn(email, 'fout fout'),
  'a mailed link': (email) => house.go('/sign-in', { form: { email } }),
  'a new password': (email) => house.go('/users/forgot-password', { json: { email } }),
}
for (const [road, ask] of Object.entries(roads))
  proof(
    `${road} for who has an account and who has not: words and time`,
    'the same words, medians within 50 ms',
    async () => {
      const times = inFull ? 40 : 2
      const accounts = await Promise.all(Array.from({ length: times }, someone))
      let turn = 0
      const from = async (email: string) => {
        house.network.number++
        await house.client.query('truncate sign_in.asked')
        const answer = await ask(email)
        return `${answer.status} ${await answer.text()}`
      }
      expect(await from(accounts[0]!.email)).toBe(await from('niemand@example.org'))
      const took = await timed(
        () => from(accounts[turn++ % times]!.email),
        () => from(`niemand${turn}@example.org`),
        times,
      )
      if (inFull) expect(Math.abs(took.known - took.unknown)).toBeLessThan(50)
      return `${times} turns, medians ${took.known} and ${took.unknown} ms`
    },
    300_000,
  )

proof(
  'other forms: invitation, first user, unlocking, a made-up token',
  'nobody learns who has an account',
  async () => {
    const { email } = await someone()
    const both = async (ask: (email: string) => Promise<Response>) => {
      const said = async (to: string) => {
        const answer = await ask(to)
        return `${answer.status} ${(await answer.text()).replaceAll(to, '')}`
      }
      expect(await said(email)).toBe(await said('niemand@example.org'))
    }
    await both((to) => house.go('/users/unlock', { json: { email: to } }))
    await both((to) => house.go('/users/first-register', { json: { email: to, password } }))
    await both((to) => house.go('/users/reset-password', { json: { token: 'x', password, email: to } }))
    await both((to) => house.go('/invitation', { form: { token: 'x'.repeat(43), password, email: to } }))
    await both((to) => house.go('/users', { json: { email: to, password } }))
    return '5 forms, the same answers'
  },
)

proof('logging in with a session that somebody else put there', 'another session is made', async () => {
  const [attacker, victim] = [await someone(), await someone()]
  const planted = await house.logIn(attacker.email)
  const answer = await house.go('/users/login', { json: { email: victim.email, password }, token: planted })
  const fresh = tokenOf(answer)!
  expect(fresh).not.toBe(planted)
  expect([await house.whoIs(planted), await house.whoIs(fresh)]).toEqual([attacker.email, victim.email])
  const again = await house.logIn(victim.email)
  expect(again).not.toBe(fresh)
  return 'each log-in its own session'
})

proof(
  'a session after logging out, elsewhere too, and after a new password',
  'dead on the server',
  async () => {
    const { id, email } = await someone()
    const [one, other, third] = [await house.logIn(email), await house.logIn(email), await house.logIn(email)]
    expect((await house.go('/users/logout', { method: 'POST', token: one })).status).toBe(200)
    expect([await isIn(one), await isIn(other)]).toEqual([false, true])
    const changed = await house.go(`/users/${id}`, {
      method: 'PATCH',
      token: other,
      json: { password: 'een-heel-nieuw-wachtwoord' },
    })
    expect(changed.status).toBe(200)
    expect(await isIn(third)).toBe(false)
    expect((await logIn(email)).status).toBe(401)
    return 'log-out ends that session, a new password all others'
  },
)

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const signed = (header: object, claims: object, secret: string, hash = 'sha256') => {
  const said = `${encode(header)}.${encode(claims)}`
  return `${said}.${createHmac(hash, secret).update(said).digest('base64url')}`
}

proof(
  'forged tokens: no algorithm, another secret, past, another collection, another session, a changed role',
  'nobody is let in',
  async () => {
    const { id, email } = await someone()
    const token = await house.logIn(email)
    const [head, body, mark] = token.split('.') as [string, string, string]
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
    const { secret } = house.payload
    const header = { alg: 'HS256', typ: 'JWT' }
    const forged = {
      'no algorithm': `${encode({ alg: 'none' })}.${body}.`,
      'no algorithm in capitals': `${encode({ alg: 'NoNe' })}.${body}.${mark}`,
      'no mark': `${head}.${body}.`,
      'another secret': signed(header, claims, 'x'.repeat(40)),
      'the secret before it is hashed': signed(header, claims, process.env.PAYLOAD_SECRET!),
      'an empty secret': signed(header, claims, ''),
      past: signed(header, { ...claims, exp: 1 }, secret),
      'another collection': signed(header, { ...claims, collection: 'organisations' }, secret),
      'no session': signed(header, { ...claims, sid: undefined }, secret),
      'a session that is not there': signed(header, { ...claims, sid: crypto.randomUUID() }, secret),
      'a list as id': signed(header, { ...claims, id: [id] }, secret),
      'another person': signed(header, { ...claims, id: (await someone()).id }, secret),
      'a key from elsewhere': signed(
        { ...header, jwk: { kty: 'oct', k: 'eA' }, kid: '../../dev/null' },
        claims,
        'x',
      ),
      changed: `${head}.${encode({ ...claims, role: 'admin' })}.${mark}`,
    }
    const entered: string[] = []
    for (const [how, said] of Object.entries(forged))
      for (const headers of [
        { authorization: `JWT ${said}` },
        { authorization: `Bearer ${said}` },
        { cookie: `payload-token=${said}` },
      ])
        if (await house.whoIs('', headers)) entered.push(how)
    expect(entered).toEqual([])
    const raised = signed(header, { ...claims, role: 'admin' }, secret)
    expect((await house.go('/mails', { token: raised })).status).toBe(403)
    expect(await house.whoIs(token)).toBe(email)
    return `${Object.keys(forged).length} forgeries, 3 ways each, none in; a role in a token counts for nothing`
  },
)

proof(
  'forms from another site: origins, referers, plain text, a method in a header',
  'nothing changes',
  async () => {
    const { id, email } = await someone()
    const token = await house.logIn(email)
    const cookie = { cookie: `payload-token=${token}` }
    const from: Record<string, string>[] = [
      { origin: 'https://kwaad.example' },
      { origin: 'null' },
      { origin: `${own}.kwaad.example` },
      { origin: own.replace('http:', 'https:') },
      { origin: own.toUpperCase().replace('HTTP', 'http') + ':80' },
      { origin: '', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://kwaad.example', referer: `${own}/admin` },
      { origin: 'https://kwaad.example', 'sec-fetch-site': 'same-site' },
    ]
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json',
      'multipart/form-data; boundary=x',
    ]
    const raw = (type: string) =>
      type.startsWith('multipart')
        ? '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"name":"Gekaapt"}\r\n--x--'
        : '{"name":"Gekaapt"}'
    let tried = 0
    for (const headers of from)
      for (const type of types)
        for (const [method, more] of [
          ['PATCH', {}],
          ['POST', { 'x-http-method-override': 'PATCH' }],
          ['POST', { 'x-payload-http-method-override': 'PATCH' }],
        ] as const) {
          tried++
          await house.go(`/users/${id}`, {
            method,
            raw: raw(type),
            headers: { ...cookie, 'content-type': type, ...more, ...headers },
          })
        }
    for (const headers of from) {
      await house.go('/users/logout', { method: 'POST', headers: { ...cookie, ...headers } })
      await house.go('/second-factor/begin', { form: {}, headers: { ...cookie, ...headers } })
      tried += 2
    }
    const { rows } = await house.client.query<{ name: string }>('select name from users where id = $1', [id])
    expect(await isIn(token)).toBe(true)
    expect(rows[0]!.name).not.toBe('Gekaapt')
    return `${tried} forms, no name changed, still logged in`
  },
)

proof(
  'the cookie of a log-in, over https and without',
  'HttpOnly, SameSite=Strict, Path=/, Secure where there is https',
  async () => {
    const { email } = await someone()
    const said = (await logIn(email)).headers.get('set-cookie')!
    expect(said).toMatch(/^payload-token=[\w.-]+;/)
    for (const part of [/HttpOnly/i, /SameSite=Strict/i, /Path=\//i]) expect(said).toMatch(part)
    expect(said).not.toMatch(/Domain=/i)
    const { cookies } = house.payload.collections.users.config.auth
    const { env } = await import('../env.ts')
    expect(cookies.secure).toBe(env.cmsUrl.startsWith('https:'))
    return said.replace(/=[\w.-]{20,}/, '=…').slice(0, 120)
  },
)

proof('a mailed password used twice, after a newer one, as a list, as an object', 'works once', async () => {
  const { email } = await someone()
  const ask = async () => {
    await house.client.query('update users set reset_password_requested_at = null')
    const data = { email }
    return house.payload.forgotPassword({ collection: 'users', data, disableEmail: true }) as Promise<string>
  }
  const use = async (token: unknown) =>
    (await house.go('/users/reset-password', { json: { token, password: 'nog-een-lang-wachtwoord' } })).status
  const older = await ask()
  const newer = await ask()
  for (const odd of [[newer], { like: newer }, { equals: newer }, { exists: true }, null, '', true, 0])
    expect([JSON.stringify(odd), await use(odd)]).not.toContain(200)
  const statuses = [await use(older), await use(newer), await use(newer)]
  expect(statuses[0]).toBeGreaterThanOrEqual(400)
  expect(statuses.slice(1)).toEqual([200, statuses[2]])
  expect(statuses[2]).toBeGreaterThanOrEqual(400)
  return `older ${statuses[0]}, newer ${statuses[1]}, again ${statuses[2]}; 8 other shapes refused`
})

proof(
  'the same code of the app twice, the same emergency code twice, a code of another person',
  'each counts once',
  async () => {
    const { email } = await someone()
    const { secret, codes } = await house.setUp(await house.logIn(email))
    const other = await someone()
    const theirs = await house.setUp(await house.logIn(other.email))
    const give = async (code: string) =>
      (await house.go('/second-factor', { token: await house.logIn(email), form: { code } })).status
    const code = codeNow(secret)
    const statuses = [
      await give(code),
      await give(code),
      await give(codes[0]!),
      await give(codes[0]!),
      await give(theirs.codes[0]!),
    ]
    expect(statuses).toEqual([303, 400, 303, 400, 400])
    return statuses.join(' ')
  },
)
