import { handleEndpoints, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshPayload } from '../test-payload.ts'

const key = 'invitations'
const own = 'http://127.0.0.1:3000'
const password = 'een-lang-wachtwoord'
const guest = 'nieuw@example.org'
let payload: Payload
let client: pg.Client
let club: string
let other: string
const ids: Record<string, string> = {}
const cookies: Record<string, string> = {}

beforeAll(async () => {
  payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  club = await organisation('Buurthuis <De Beek>')
  other = await organisation('Bij de Brug')
  for (const role of ['partner', 'editor', 'admin'] as const) await make(role)
})
beforeEach(async () => {
  await client.query('truncate mails cascade; truncate sign_in.invitation')
  await client.query(`delete from users where email = $1`, [guest])
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

const organisation = async (name: string) =>
  String(
    (await payload.create({ collection: 'organisations', data: { name } as never, overrideAccess: true })).id,
  )

async function make(role: 'partner' | 'editor' | 'admin') {
  const email = `${role}@example.org`
  const memberships = role === 'partner' ? [{ organisation: other, role: 'owner' as const }] : []
  const data = { email, password, name: role, role, memberships }
  ids[role] = String((await payload.create({ collection: 'users', data, overrideAccess: true })).id)
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  cookies[role] = `payload-token=${token}`
}

function go(path: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
  const request = new Request(`${own}/api${path}`, {
    method: form ? 'POST' : 'GET',
    headers: { 'sec-fetch-site': 'same-origin', ...(form && { origin: own }), ...headers },
    ...(form && { body: new URLSearchParams(form) }),
  })
  return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
}

const invite = (by: string, form: Record<string, string> = {}, headers = {}) =>
  go(
    '/invite',
    { organisation: club, email: guest, name: 'Noor', ...form },
    { cookie: cookies[by] ?? '', ...headers },
  )

async function tokenFor(email = guest): Promise<string> {
  const { rows } = await client.query<{ text: string }>(
    'select text from mailroom.body join mails on mails.id = mail where recipient = $1 order by mails.created_at desc',
    [email],
  )
  return /invitation\?token=([\w-]{43})\n/.exec(rows[0]!.text)![1]!
}
async function invitedToken(form = {}, by = 'editor'): Promise<string> {
  await invite(by, form)
  return tokenFor((form as { email?: string }).email)
}
const accept = (token: string, form = {}, headers = {}) => go('/invitation', { token, ...form }, headers)

async function accountOf(email = guest) {
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, overrideAccess: true })
  const [user] = docs
  return user && { role: user.role, member: (user.memberships ?? []).map((m) => [m.organisation, m.role]) }
}

test.each([
  ['nobody', 403],
  ['partner', 403],
  ['editor', 200],
  ['admin', 200],
])('%s invites: %i', async (who, status) => {
  const form = await go(`/invite?organisation=${club}`, undefined, { cookie: cookies[who] ?? '' })
  expect([form.status, (await invite(who)).status]).toEqual([status, status])
  expect((await client.query('select 1 from mails')).rowCount).toBe(status === 200 ? 1 : 0)
  expect(await accountOf()).toBeUndefined()
})

test.each<[string, Record<string, string>, object, number]>([
  ['from another site', {}, { origin: 'https://kwaad.example' }, 403],
  ['to nowhere', { email: 'geen-adres' }, {}, 400],
  ['to two at once', { email: 'a@b.nl, c@d.nl' }, {}, 400],
  ['to a header', { email: 'a@b.nl\r\nBcc: c@d.nl' }, {}, 400],
  ['without a name', { name: ' ' }, {}, 400],
  ['to no organisation', { organisation: 'x' }, {}, 403],
  ['to another organisation', { organisation: '00000000-0000-4000-8000-000000000000' }, {}, 403],
])('an invitation %s is not sent', async (_, form, headers, status) => {
  expect((await invite('editor', form, headers)).status).toBe(status)
  expect((await client.query('select 1 from mails')).rowCount).toBe(0)
})

test('who is invited joins with a password of their own and is in', async () => {
  const token = await invitedToken({ owner: 'yes' })
  const page = await go(`/invitation?token=${token}`)
  const html = await page.text()
  expect(html).toContain('Buurthuis &lt;De Beek&gt;')
  expect(html).toContain('type="password"')
  expect((await accept(token, { password: 'kort' })).status).toBe(400)
  expect(await accountOf()).toBeUndefined()
  const answer = await accept(token, { password: 'een-eigen-wachtwoord' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin'])
  expect(answer.headers.get('set-cookie')).toContain('payload-token=')
  expect(await accountOf()).toEqual({ role: 'partner', member: [[club, 'owner']] })
  const data = { email: guest, password: 'een-eigen-wachtwoord' }
  await expect(payload.login({ collection: 'users', data })).resolves.toBeTruthy()
})

test('without a password one joins too, and nobody knows the one that is set', async () => {
  expect((await accept(await invitedToken())).status).toBe(303)
  expect(await accountOf()).toEqual({ role: 'partner', member: [[club, 'member']] })
})

test.each(['partner', 'editor', 'admin'])(
  '%s has an account already: it is not opened and keeps what it has',
  async (who) => {
    const email = `${who}@example.org`
    const before = await accountOf(email)
    const answer = await accept(await invitedToken({ email }, 'admin'), {
      password: 'over-genomen-wachtwoord',
    })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(await accountOf(email)).toEqual({ ...before, member: [...before!.member, [club, 'member']] })
    await expect(payload.login({ collection: 'users', data: { email, password } })).resolves.toBeTruthy()
  },
)

test('an editor cannot ask themselves in, to write in the name of an organisation', async () => {
  const email = 'editor@example.org'
  const before = await accountOf(email)
  expect((await accept(await invitedToken({ email, owner: 'yes' }))).status).toBe(410)
  expect(await accountOf(email)).toEqual(before)
})

const update = (who: string, data: object) =>
  payload.update({ collection: 'users', id: ids[who]!, data, overrideAccess: true })
const dead: Record<
  string,
  {
    before?: (token: string) => Promise<unknown>
    after?: () => Promise<unknown>
    sent?: string
    headers?: object
  }
> = {
  'used a second time': {
    before: (token) => accept(token).then(() => client.query('delete from users where email = $1', [guest])),
  },
  'eight days old': {
    before: () => client.query(`update sign_in.invitation set expires_at = expires_at - interval '7 days'`),
  },
  'that was sent anew': { before: () => invite('editor') },
  'made up': { sent: 'A'.repeat(43) },
  'sent by the page of another site': { headers: { origin: 'https://kwaad.example' } },
  'of who is no editor any more': {
    before: () => update('editor', { role: 'partner' }),
    after: () => update('editor', { role: 'editor' }),
  },
  'to an organisation in the bin': {
    before: () => client.query('update organisations set deleted_at = now() where id = $1', [club]),
    after: () => client.query('update organisations set deleted_at = null where id = $1', [club]),
  },
}
test.each(Object.entries(dead))(
  'an invitation %s lets nobody in',
  async (_, { before, after, sent, headers }) => {
    const token = await invitedToken()
    await before?.(token)
    const answer = await accept(sent ?? token, {}, headers)
    await after?.()
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await accountOf()).toBeUndefined()
  },
)

test('looking uses nothing up, and of five at once one joins', async () => {
  const token = await invitedToken()
  for (let i = 0; i < 3; i++) expect((await go(`/invitation?token=${token}`)).status).toBe(200)
  const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410, 410, 410])
})

test('who is logged in as another joins as who was invited', async () => {
  const answer = await accept(await invitedToken(), {}, { cookie: cookies.partner! })
  expect(answer.status).toBe(303)
  expect(await accountOf()).toEqual({ role: 'partner', member: [[club, 'member']] })
})
