import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { limits } from '../second-factor/limits.ts'
import { codeNow, openHouse, password, type Role, tokenOf } from '../second-factor/testing/house.ts'

const other = 'een-heel-ander-wachtwoord'
const logInAgain = 'Log eerst uit en weer in. Daarna kun je dit 15 minuten lang veranderen.'
const { freshMinutes, otherAddresses: mostAddresses } = limits
let house: Awaited<ReturnType<typeof openHouse>>
let count = 0
beforeAll(async () => {
  house = await openHouse('own_log_in')
})
beforeEach(() => house.network.number++)
afterAll(() => house?.close())

const someone = (role: Role = 'partner') => house.make(`Iemand${count++}`, role)
/** A session that began so many minutes ago. */
async function sessionOf(email: string, minutes = 0): Promise<string> {
  const token = await house.logIn(email)
  await makeOlder(email, minutes)
  return token
}
const makeOlder = (email: string, minutes: number) =>
  house.client.query(
    `update users_sessions set created_at = created_at - $2 * interval '1 minute'
     where _parent_id = (select id from users where email = $1)`,
    [email, minutes],
  )
const patch = (path: string, token: string, json: object) =>
  house.go(`/users${path}`, { method: 'PATCH', token, json })

/** What somebody can log in with. */
async function logIns(email: string): Promise<string[]> {
  const works: string[] = []
  house.network.number++
  for (const word of [password, other])
    if ((await house.go('/users/login', { json: { email, password: word } })).status === 200) works.push(word)
  return works
}

type Ways = Record<string, (id: string, token: string, data: object) => Promise<Response>>
const ways: Ways = {
  'by its id': (id, token, data) => patch(`/${id}`, token, data),
  'in another language': (id, token, data) => patch(`/${id}?locale=en&depth=0`, token, data),
  'as a draft': (id, token, data) => patch(`/${id}?draft=true&autosave=true`, token, data),
  'by a question': (id, token, data) => patch(`?where[id][equals]=${id}`, token, data),
  'as the form of the admin sends it': async (id, token, data) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    const sent = new Response(form)
    const headers = { 'content-type': sent.headers.get('content-type')! }
    return house.go(`/users/${id}`, {
      method: 'PATCH',
      token,
      raw: Buffer.from(await sent.arrayBuffer()),
      headers,
    })
  },
}

for (const role of ['partner', 'editor', 'admin'] as const)
  proof(
    `the session of a ${role} from ${freshMinutes} minutes ago: another password, another mail address, both, in ${Object.keys(ways).length} ways`,
    'refused with the field, in words; the old log-in still works and the new one does not',
    async () => {
      const { id, email } = await someone(role)
      const token = await sessionOf(email, freshMinutes)
      const mail = `weg${count++}@example.org`
      for (const [way, go] of Object.entries(ways))
        for (const data of [{ password: other }, { email: mail }, { password: other, email: mail }]) {
          const answer = await go(id, token, data)
          const text = await answer.text()
          expect([way, answer.status, text.includes(logInAgain)]).toEqual([way, 400, true])
          if (way === 'by its id')
            expect(JSON.parse(text)).toMatchObject({
              errors: [
                { data: { errors: Object.keys(data).map((path) => ({ path, message: logInAgain })) } },
              ],
            })
        }
      expect([await logIns(email), await logIns(mail)]).toEqual([[password], []])
      return `${Object.keys(ways).length * 3} tries, none kept`
    },
  )

proof(
  'an old session made longer, given a first second factor; one with a factor given another one',
  'no younger by it: a first factor and another password stay refused',
  async () => {
    const { id, email } = await someone()
    let token = await sessionOf(email, freshMinutes)
    const longer = (await (await house.go('/users/refresh-token', { method: 'POST', token })).json()) as {
      refreshedToken: string
    }
    token = longer.refreshedToken
    const statuses = [(await patch(`/${id}`, token, { password: other })).status]
    const begun = await house.go('/second-factor/begin', { form: {}, token })
    const told = [begun, await house.go('/second-factor', { token })]
    for (const page of told) expect(await page.text()).toContain('Log eerst uit en weer in')
    const { secret, token: withFactor } = await house.setUp(await house.logIn(email))
    await makeOlder(email, freshMinutes)
    statuses.push((await patch(`/${id}`, withFactor, { password: other })).status)
    const { token: withAnother } = await house.setUp(withFactor, codeNow(secret))
    statuses.push((await patch(`/${id}`, withAnother, { password: other })).status)
    expect([...statuses, ...told.map(({ status }) => status)]).toEqual([400, 400, 400, 403, 403])
    return '5 tries, none kept'
  },
)

proof(
  `a partner asks with their own account which of 40 mail addresses have one, in 6 log-ins from 6 networks`,
  `${mostAddresses} answers an hour, then words`,
  async () => {
    const [anna, known] = [await someone(), await someone()]
    const answers: string[] = []
    let token = ''
    for (let i = 0; i < 40; i++) {
      if (i % 7 === 0) {
        house.network.number++
        token = await house.logIn(anna.email)
      }
      const answer = await patch(`/${anna.id}`, token, {
        email: i % 2 ? known.email.toUpperCase() : known.email,
      })
      answers.push(`${answer.status} ${/te vaak geprobeerd/.test(await answer.text())}`)
    }
    expect(answers).toEqual([
      ...Array(mostAddresses).fill('400 false'),
      ...Array(40 - mostAddresses).fill('429 true'),
    ])
    return `${mostAddresses} of 40 answered`
  },
)

test('who logged in a moment ago changes both, once and for all sessions', async () => {
  const { id, email } = await someone()
  const token = await sessionOf(email, freshMinutes - 1)
  expect((await patch(`/${id}`, token, { password: other })).status).toBe(200)
  expect(await logIns(email)).toEqual([other])
  const mail = `nieuw${count++}@example.org`
  expect((await patch(`/${id}`, token, { email: mail })).status).toBe(200)
  expect([await logIns(email), await logIns(mail)]).toEqual([[], [other]])
})

test('in an old session one still changes the rest, with the own address in the form', async () => {
  const { id, email } = await someone()
  const token = await sessionOf(email, 60 * 7)
  const data = { name: 'Anders', email: ` ${email.toUpperCase()}`, password: '' }
  expect((await patch(`/${id}`, token, data)).status).toBe(200)
})

test('an admin with an old session changes the log-in of somebody else', async () => {
  const [boss, anna] = [await someone('admin'), await someone()]
  const token = await sessionOf(boss.email, 60)
  for (let i = 0; i < mostAddresses + 2; i++)
    expect((await patch(`/${anna.id}`, token, { email: `anna${count++}@example.org` })).status).toBe(200)
  expect((await patch(`/${anna.id}`, token, { password: other })).status).toBe(200)
})

test('a mailed link for a new password works beside an old session', async () => {
  const { email } = await someone()
  const old = await sessionOf(email, 60)
  const asked = { collection: 'users', data: { email }, disableEmail: true } as const
  const token = await house.payload.forgotPassword(asked)
  const json = { token, password: other }
  expect((await house.go('/users/reset-password', { token: old, json })).status).toBe(200)
  expect(await logIns(email)).toEqual([other])
})

test('a code after the password begins a session anew', async () => {
  const { id, email } = await someone()
  const { secret } = await house.setUp(await house.logIn(email))
  await makeOlder(email, 60)
  const half = await house.logIn(email)
  const full = tokenOf(await house.go('/second-factor', { token: half, form: { code: codeNow(secret) } }))!
  expect((await patch(`/${id}`, full, { password: other })).status).toBe(200)
})
