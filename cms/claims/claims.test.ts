import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../help/testing/open-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk('claims')
  await desk.person('redactie', 'editor')
  await desk.person('eigenaar', 'partner', desk.club)
  await desk.person('medewerker', 'partner', desk.club, 'member')
  await desk.person('vreemde', 'partner', desk.other)
})
beforeEach(() => desk.clear())
afterAll(() => desk?.close())

const claim = (more: object = {}) =>
  desk.send({
    is: 'claim',
    formId: desk.formId(),
    isProven: true,
    slug: 'de-beek',
    name: 'Noor',
    email: 'noor@example.org',
    proof: 'Bel het nummer op de site.',
    ...more,
  })
const all = async () => (await desk.payload.find({ collection: 'claims', depth: 0 })).docs
async function claimed(more: object = {}) {
  await claim(more)
  return (await all())[0]!.id
}
const decide = (id: string, name: string, decision: string, reason = '') =>
  desk.post('/claim', { id, decision, reason }, name)

test('the editors and the owners hear of a claim; members do not, and it opens nothing', async () => {
  expect((await claim()).status).toBe(200)
  expect(await desk.mailsTo('redactie')).toHaveLength(1)
  expect(await desk.mailsTo('eigenaar')).toHaveLength(1)
  expect(await desk.mailsTo('medewerker')).toEqual([])
  expect((await desk.client.query(`select 1 from users where email = 'noor@example.org'`)).rowCount).toBe(0)
})

test('asked twice is one claim; of an organisation that is not there none', async () => {
  await Promise.all([claim(), claim(), claim({ email: 'NOOR@example.org' })])
  expect(await all()).toHaveLength(1)
  expect((await claim({ slug: 'bestaat-niet' })).status).toBe(404)
})

test.each(['medewerker', 'vreemde', ''])('%s neither sees nor decides', async (name) => {
  const id = await claimed()
  expect((await desk.look(`/claim?id=${id}`, name)).status).toBeGreaterThanOrEqual(400)
  expect((await decide(id, name, 'approved')).status).toBeGreaterThanOrEqual(400)
  expect((await all())[0]!.state).toBe('open')
  expect(await desk.mailsTo('noor')).toEqual([])
})

test.each(['redactie', 'eigenaar'])(
  '%s says yes in one press: an invitation, and what was told is wiped',
  async (name) => {
    const id = await claimed()
    expect(await (await desk.look(`/claim?id=${id}`, name)).text()).toContain('Bel het nummer op de site.')
    expect((await decide(id, name, 'approved')).status).toBe(200)
    expect(await desk.mailsTo('noor')).toMatchObject([{ kind: 'invitation' }])
    const { rows } = await desk.client.query(`select role from sign_in.invitation`)
    expect(rows).toEqual([{ role: 'member' }])
    expect((await all())[0]).toMatchObject({ state: 'approved', name: null, email: null, proof: null })
    expect((await decide(id, name, 'approved')).status).toBe(410)
  },
)

test('the first one of an organisation becomes its owner', async () => {
  await desk.client.query(`delete from users_memberships where organisation_id = $1`, [desk.other])
  const id = await claimed({ slug: 'bij-de-brug' })
  await decide(id, 'redactie', 'approved')
  expect((await desk.client.query(`select role from sign_in.invitation`)).rows).toEqual([{ role: 'owner' }])
})

test('no comes with a reason, by mail', async () => {
  const id = await claimed()
  expect((await decide(id, 'redactie', 'refused')).status).toBe(400)
  expect((await decide(id, 'redactie', 'refused', 'Het nummer klopt niet.')).status).toBe(200)
  expect((await desk.mailsTo('noor'))[0]!.text).toContain('Het nummer klopt niet.')
  expect((await all())[0]).toMatchObject({ state: 'refused', email: null })
})

test('when it is decided twice at the same moment there is one invitation', async () => {
  const id = await claimed()
  const statuses = await Promise.all(['redactie', 'eigenaar'].map((name) => decide(id, name, 'approved')))
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 410])
  expect(await desk.mailsTo('noor')).toHaveLength(1)
})
