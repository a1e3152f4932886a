import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeNow, openHouse, password, tokenOf } from './testing/house.ts'

/** Every road into the cms, without the code: none leads anywhere but to the page for the code. */

let house: Awaited<ReturnType<typeof openHouse>>
let env: { isProduction: boolean }
let anna: { id: string; email: string }
let secret: Buffer
let oldToken: string
let counter = 0

beforeAll(async () => {
  house = await openHouse('second_factor_roads')
  env = (await import('../env.ts')).env
  anna = await house.make('Anna', 'partner')
  oldToken = await house.logIn(anna.email)
  secret = (await house.setUp(await house.logIn(anna.email))).secret
})
beforeEach(async () => {
  house.network.number++
  env.isProduction = false
  await house.forgetSteps()
})
afterAll(() => house?.close())

async function resetToken() {
  await house.client.query('update users set reset_password_requested_at = null')
  return house.payload.forgotPassword({
    collection: 'users',
    data: { email: anna.email },
    disableEmail: true,
  }) as Promise<string>
}

async function mailedToken(path: string): Promise<string> {
  const { rows } = await house.client.query<{ text: string }>(
    'select text from mailroom.body join mails on mails.id = mail order by mails.created_at desc limit 5',
  )
  return rows.map(({ text }) => text.split(`${path}?token=`)[1]?.slice(0, 43)).find(Boolean)!
}

const rest = async (path: string, json: object) =>
  ((await (await house.go(path, { json })).json()) as { token: string }).token

const roads: Record<string, () => Promise<string | undefined>> = {
  'a password over REST': () => rest('/users/login', { email: anna.email, password }),
  'a password over REST, asking for everything': () =>
    rest('/users/login?depth=2&context[withHalfSessions]=true', {
      email: anna.email,
      password,
      context: { withHalfSessions: true },
    }),
  'a password as the admin form sends it': async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email: anna.email, password }))
    const sent = new Response(form)
    return tokenOf(
      await house.go('/users/login', {
        raw: Buffer.from(await sent.clone().arrayBuffer()),
        headers: { 'content-type': sent.headers.get('content-type')! },
      }),
    )
  },
  'a password by the Local API': async () =>
    (await house.payload.login({ collection: 'users', data: { email: anna.email, password } })).token,
  'a new password over REST': async () =>
    rest('/users/reset-password', { token: await resetToken(), password }),
  'a new password by the Local API': async () =>
    (
      await house.payload.resetPassword({
        collection: 'users',
        data: { token: await resetToken(), password },
        overrideAccess: true,
      })
    ).token,
  'a link in a mail': async () => {
    await house.go('/sign-in', { form: { email: anna.email } })
    const token = await mailedToken('/api/sign-in/open')
    return tokenOf(await house.go('/sign-in/open', { form: { token } }))
  },
  'the start of a session by our own code': async () => {
    const { startSession } = await import('../sign-in/start-session.ts')
    const req = await createLocalReq({}, house.payload)
    return tokenOf(
      new Response(null, { headers: { 'set-cookie': (await startSession(req, anna.id)).cookie } }),
    )
  },
  'an invitation for an account that is there': async () => {
    const { sendInvitation } = await import('../invitations/send-invitation.ts')
    const organisation = await house.payload.create({
      collection: 'organisations',
      data: { name: `Buurthuis ${counter++}` } as never,
      overrideAccess: true,
    })
    const boss = await house.make(`Baas${counter}`, 'admin')
    const req = await createLocalReq({ user: { ...boss, collection: 'users' } as never }, house.payload)
    const asked = { email: anna.email, name: 'Anna', organisation, role: 'member' as const }
    await sendInvitation(req, asked, new Date())
    const token = await mailedToken('/api/invitation')
    return tokenOf(await house.go('/invitation', { form: { token, password } }))
  },
  'a session from before the factor': async () => oldToken,
  'a half session that asks for a longer one': async () => {
    const token = await rest('/users/login', { email: anna.email, password })
    const answer = await house.go('/users/refresh-token', { method: 'POST', token })
    expect(answer.status).toBe(403)
    return tokenOf(answer) ?? token
  },
  'an account that was unlocked': async () => {
    await house.payload.unlock({
      collection: 'users',
      data: { email: anna.email },
      overrideAccess: true,
    } as never)
    return rest('/users/login', { email: anna.email, password })
  },
}

/** Whatever one can ask with a token, by cookie and by header. */
async function expectNothingOpens(token: string) {
  const { go, payload } = house
  for (const kind of ['JWT', 'Bearer'])
    expect(await house.whoIs('', { authorization: `${kind} ${token}` })).toBeUndefined()
  expect(await house.whoIs(token)).toBeUndefined()
  expect((await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })).user).toBeNull()
  for (const path of ['/users', `/users/${anna.id}`, '/listings', '/organisations', '/mails', '/export'])
    expect([path, (await go(path, { token })).status >= 400]).toEqual([path, true])
  const write = { token, json: { name: 'Veranderd' } }
  expect((await go(`/users/${anna.id}`, { method: 'PATCH', ...write })).status).toBe(403)
  for (const path of ['/users/refresh-token', '/users/logout', '/users/unlock'])
    expect((await go(path, { method: 'POST', token, json: { email: anna.email } })).status).toBeGreaterThan(
      399,
    )
  for (const path of ['/codes', '/remove', '/begin', '/confirm']) {
    const answer = await go(`/second-factor${path}`, { token, form: { code: '000000' } })
    expect([path, answer.status, tokenOf(answer)]).toEqual([path, 303, undefined])
  }
}

test.each(Object.keys(roads))('%s opens nothing before the code', async (road) => {
  const token = await roads[road]!()
  if (token) await expectNothingOpens(token)
  else expect(road).toContain('invitation')
})

const toTheCode = Object.keys(roads).filter((road) => !/invitation|from before/.test(road))
test.each(toTheCode)('%s and then the code opens the door, with another token', async (road) => {
  const token = (await roads[road]!())!
  const page = await house.go('/second-factor', { token })
  expect(await page.text()).toContain('Vul je code in')
  const answer = await house.go('/second-factor', { token, form: { code: codeNow(secret) } })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin'])
  expect(await house.whoIs(tokenOf(answer)!)).toBe(anna.email)
  expect(await house.whoIs(token)).toBeUndefined()
  expect((await house.go('/second-factor', { token })).headers.get('location')).toBe('/admin/login')
})

test('a log-in without the code tells nothing of the account', async () => {
  const answer = await house.go('/users/login', { json: { email: anna.email, password } })
  const told = (await answer.json()) as object
  expect(told).toMatchObject({ user: null, secondFactor: '/api/second-factor' })
  expect(JSON.stringify(told)).not.toContain('Anna')
})

test('nobody becomes the first user once there is one', async () => {
  const json = { email: 'eerste@example.org', password, name: 'Eerste', role: 'admin' }
  expect((await house.go('/users/first-register', { json })).status).toBe(403)
})

test('who becomes an editor is half in at once, in production', async () => {
  const cor = await house.make('Cor', 'partner')
  const token = await house.logIn(cor.email)
  env.isProduction = true
  expect(await house.whoIs(token)).toBe(cor.email)
  await house.client.query(`update users set role = 'editor' where id = $1`, [cor.id])
  expect(await house.whoIs(token)).toBeUndefined()
})
