import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeAt, stepOf } from './totp.ts'
import { codeNow, codesOn, openHouse, type Role, tokenOf } from './testing/house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
let env: { isProduction: boolean }
let counter = 0

beforeAll(async () => {
  house = await openHouse('second_factor')
  env = (await import('../env.ts')).env
})
beforeEach(() => {
  house.network.number++
  env.isProduction = false
})
afterAll(() => house?.close())

const someone = (role: Role = 'partner') => house.make(`${role}${counter++}`, role)

async function withFactor(role: Role = 'partner') {
  const person = await someone(role)
  return { ...person, ...(await house.setUp(await house.logIn(person.email))) }
}

const give = (token: string, code: string) => house.go('/second-factor', { token, form: { code } })
const post = (path: string, token: string, form: Record<string, string> = {}) =>
  house.go(`/second-factor${path}`, { token, form })
const wrong = (secret: Buffer) => {
  const right = [-1, 0, 1, 2].map((away) => codeAt(secret, stepOf(new Date()) + away))
  return ['000000', '111111', '222222', '333333', '444444'].find((code) => !right.includes(code))!
}

test('a partner without a factor notices nothing, also in production', async () => {
  env.isProduction = true
  const { email } = await someone()
  expect(await house.whoIs(await house.logIn(email))).toBe(email)
})

test.each(['editor', 'admin'] as const)('in production an %s can only set it up first', async (role) => {
  env.isProduction = true
  const { email } = await someone(role)
  const token = await house.logIn(email)
  expect(await house.whoIs(token)).toBeUndefined()
  const page = await (await house.go('/second-factor', { token })).text()
  expect(page).toContain('Begin')
  expect(page).not.toContain('Later')
  const { codes, token: full } = await house.setUp(token)
  expect(new Set(codes).size).toBe(10)
  expect(await house.whoIs(full)).toBe(email)
  expect(await house.whoIs(token)).toBeUndefined()
  expect((await post('/remove', full, { code: codes[0]! })).status).toBe(403)
})

test('in a demo an editor may do it later', async () => {
  const { email } = await someone('editor')
  const token = await house.logIn(email)
  expect(await house.whoIs(token)).toBe(email)
  expect(await (await house.go('/second-factor', { token })).text()).toContain('<a href="/admin">Later</a>')
})

test('setting up ends the other sessions, and tells by mail', async () => {
  const { email } = await someone()
  const [here, elsewhere] = [await house.logIn(email), await house.logIn(email)]
  const { token } = await house.setUp(here)
  expect(await house.whoIs(token)).toBe(email)
  expect(await house.whoIs(elsewhere)).toBeUndefined()
  expect(await house.mailsTo(email)).toEqual(['Inloggen met een code staat aan'])
})

test('a wrong code at setting up sets nothing', async () => {
  const { email } = await someone()
  const token = await house.logIn(email)
  await post('/begin', token)
  const answer = await post('/confirm', token, { code: 'abcdef' })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Deze code klopt niet')
  expect(await house.whoIs(token)).toBe(email)
})

test('a secret that waited too long no longer counts', async () => {
  const { email } = await someone()
  const token = await house.logIn(email)
  await post('/begin', token)
  await house.client.query(`update second_factor.pending set made_at = now() - interval '31 minutes'`)
  expect((await post('/confirm', token, { code: '123456' })).status).toBe(303)
})

test('a code counts once, a recovery code too, and of that comes a mail', async () => {
  const { email, secret, codes } = await withFactor()
  const code = codeNow(secret)
  expect((await give(await house.logIn(email), code)).status).toBe(303)
  expect((await give(await house.logIn(email), code)).status).toBe(400)
  const recovery = ` ${codes[3]!.toUpperCase().replace('-', ' ')} `
  const entered = await give(await house.logIn(email), recovery)
  expect(await house.whoIs(tokenOf(entered)!)).toBe(email)
  expect((await give(await house.logIn(email), recovery)).status).toBe(400)
  expect((await house.mailsTo(email)).at(-1)).toBe('Er is een noodcode gebruikt')
})

test('of the same code at the same moment one counts', async () => {
  const { email, secret } = await withFactor()
  const tokens = [await house.logIn(email), await house.logIn(email), await house.logIn(email)]
  const code = codeNow(secret)
  const answers = await Promise.all(tokens.map((token) => give(token, code)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400])
})

test('a recovery code is of one person', async () => {
  const [one, other] = [await withFactor(), await withFactor()]
  expect((await give(await house.logIn(one.email), other.codes[0]!)).status).toBe(400)
})

test('after ten minutes one begins again', async () => {
  const { email, secret } = await withFactor()
  const token = await house.logIn(email)
  const older = (minutes: number) =>
    house.client.query(`update users_sessions set created_at = now() - $1 * interval '1 minute'`, [minutes])
  await older(9)
  expect((await house.go('/second-factor', { token })).status).toBe(200)
  await older(10)
  const answer = await give(token, codeNow(secret))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/login'])
})

test('after five wrong codes the half session is over; after ten nothing counts for an hour', async () => {
  const { email, secret, codes } = await withFactor()
  const statuses: number[] = []
  for (let session = 0; session < 2; session++) {
    const token = await house.logIn(email)
    for (let i = 0; i < 5; i++) statuses.push((await give(token, wrong(secret))).status)
    // There is no session any more.
    expect((await give(token, codeNow(secret))).headers.get('location')).toBe('/admin/login')
  }
  expect(statuses).toEqual([400, 400, 400, 400, 403, 400, 400, 400, 400, 429])
  expect((await house.mailsTo(email)).at(-1)).toBe('Te vaak een foute code')
  for (const code of [codeNow(secret), codes[0]!])
    expect((await give(await house.logIn(email), code)).status).toBe(429)
  await house.client.query(`update second_factor.wrong set at = at - interval '61 minutes'`)
  expect((await give(await house.logIn(email), codeNow(secret))).status).toBe(303)
})

test('many wrong codes at once are counted as well', async () => {
  const { email, secret } = await withFactor()
  const token = await house.logIn(email)
  const answers = await Promise.all(Array.from({ length: 12 }, () => give(token, wrong(secret))))
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(4)
})

test('one network may try only so often', async () => {
  const { limits } = await import('./limits.ts')
  const { email, secret } = await withFactor()
  const token = await house.logIn(email)
  for (let i = 0; i < limits.networkCodes; i++) await post('/stop', 'none')
  expect((await give(token, codeNow(secret))).status).toBe(429)
})

test('only a session is not enough to change, renew or remove', async () => {
  const { email, token, secret } = await withFactor()
  for (const path of ['/begin', '/codes', '/remove'])
    expect((await post(path, token, { code: wrong(secret) })).status).toBe(400)
  expect(await house.mailsTo(email)).toHaveLength(1)
  expect(await house.whoIs(token)).toBe(email)
})

test('new recovery codes replace the old ones', async () => {
  const { email, token, secret, codes } = await withFactor()
  const page = await (await post('/codes', token, { code: codeNow(secret) })).text()
  const fresh = codesOn(page)
  expect(new Set([...codes, ...fresh]).size).toBe(20)
  expect((await give(await house.logIn(email), codes[0]!)).status).toBe(400)
  expect((await give(await house.logIn(email), fresh[0]!)).status).toBe(303)
  expect(await house.mailsTo(email)).toContain('Je hebt nieuwe noodcodes')
})

test('another app takes the place of the first', async () => {
  const { email, token, secret } = await withFactor()
  const page = await (await post('/begin', token, { code: codeNow(secret) })).text()
  expect(page).toContain('<svg')
  expect(page).toContain('autocomplete="one-time-code"')
  expect(page).toContain('inputmode="numeric"')
  expect(page).not.toContain('<script')
  // Until the first code of the new one the old one counts.
  await house.forgetSteps()
  expect((await give(await house.logIn(email), codeNow(secret))).status).toBe(303)
})

test('a partner may do without again; half sessions of before stay shut', async () => {
  const { email, token, secret } = await withFactor()
  const half = await house.logIn(email)
  expect((await post('/remove', token, { code: codeNow(secret) })).status).toBe(200)
  expect(await house.whoIs(token)).toBe(email)
  expect(await house.whoIs(half)).toBeUndefined()
  expect(await house.whoIs(await house.logIn(email))).toBe(email)
  expect((await house.mailsTo(email)).at(-1)).toBe('Inloggen met een code staat uit')
})

test('giving up leads back to the log-in', async () => {
  const { email } = await withFactor()
  const token = await house.logIn(email)
  expect((await post('/stop', token)).headers.get('location')).toBe('/admin/login')
  expect((await house.go('/second-factor', { token })).headers.get('location')).toBe('/admin/login')
})

test('a form from elsewhere does nothing', async () => {
  const { email, secret } = await withFactor()
  const token = await house.logIn(email)
  for (const origin of ['https://kwaad.example', 'null']) {
    const asked = { token, form: { code: codeNow(secret) }, headers: { origin } }
    expect((await house.go('/second-factor', asked)).status).toBe(403)
  }
})

test('an admin resets the factor of who lost the phone, with a reason, and that person hears it', async () => {
  const lost = await withFactor('editor')
  const admin = await withFactor('admin')
  const ask = (form: Record<string, string>) => post('/reset', admin.token, form)
  expect((await ask({ person: lost.id, reason: '  ' })).status).toBe(400)
  expect(await house.whoIs(lost.token)).toBe(lost.email)
  const page = await house.go(`/second-factor/reset?person=${lost.id}`, { token: admin.token })
  expect(page.status).toBe(200)
  expect((await ask({ person: lost.id, reason: 'Telefoon in de sloot <b>' })).status).toBe(200)
  expect(await house.whoIs(lost.token)).toBeUndefined()
  expect(await house.whoIs(await house.logIn(lost.email))).toBe(lost.email)
  expect((await house.mailsTo(lost.email)).at(-1)).toBe('Je code om in te loggen is weggehaald')
  const { rows } = await house.client.query('select by_whom, reason from second_factor.reset')
  expect(rows).toEqual([{ by_whom: admin.id, reason: 'Telefoon in de sloot <b>' }])
})

test('nobody else resets a factor, and nobody the own one', async () => {
  const admin = await withFactor('admin')
  const others = [await withFactor('editor'), await withFactor('partner')]
  const half = await house.logIn(admin.email)
  const reason = 'Zomaar een reden'
  for (const { token } of [...others, { token: half }, { token: '' }, admin])
    expect((await post('/reset', token, { person: admin.id, reason })).status).toBe(403)
  expect((await post('/reset', admin.token, { person: 'x', reason })).status).toBe(403)
  expect(await house.whoIs(admin.token)).toBe(admin.email)
})

test('nothing of it can be read: sealed and hashed in the tables, and not there in Payload', async () => {
  const { secret, codes, token, id } = await withFactor('admin')
  const { rows } = await house.client.query(
    `select secret from second_factor.factor union all select hash from second_factor.recovery`,
  )
  const stored = JSON.stringify(rows)
  for (const text of [...codes, secret.toString('hex'), secret.toString('base64')])
    expect(stored).not.toContain(text)
  const answer = await house.go(`/users/${id}?depth=2`, { token })
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toMatch(/secret|factor|recovery|expiresAt/i)
})

test('who guesses a password hears the same and as late for no account, a locked one and a wrong word', async () => {
  const { email } = await someone()
  const locked = await someone()
  await house.client.query(`update users set lock_until = now() + interval '5 minutes' where id = $1`, [
    locked.id,
  ])
  const ask = async (to: string) => {
    const start = performance.now()
    const answer = await house.go('/users/login', { json: { email: to, password: 'fout fout fout' } })
    return { told: [answer.status, await answer.text()], isLate: performance.now() - start > 690 }
  }
  const answers = [await ask(email), await ask(locked.email), await ask('niemand@example.org')]
  expect(new Set(answers.map(({ told }) => String(told))).size).toBe(1)
  expect(answers.every(({ isLate }) => isLate)).toBe(true)
})

test('one network logs in only so often, and asks for a new password only so often', async () => {
  const { limits } = await import('./limits.ts')
  const { email } = await someone()
  const ask = (to: string) => house.go('/users/forgot-password', { json: { email: to } })
  for (const to of [email, 'niemand2@example.org']) {
    const statuses: number[] = []
    for (let i = 0; i < 6; i++) statuses.push((await ask(to)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  }
  house.network.number++
  await house.logIn(email)
  await house.client.query(
    'insert into sign_in.asked (key, at) select $2, now() from generate_series(1, $1::int)',
    [limits.networkLogIns, await house.logInsKey()],
  )
  const answer = await house.go('/users/login', { json: { email, password: 'x' } })
  expect(answer.status).toBe(429)
})
