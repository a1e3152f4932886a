import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../help/testing/open-desk.ts'

let desk: Desk
const ids: Record<string, string> = {}

beforeAll(async () => {
  desk = await openDesk('people')
  ids.redactie = await desk.person('redactie', 'editor')
  ids.vreemde = await desk.person('vreemde', 'partner', desk.other)
})
beforeEach(async () => {
  await desk.clear()
  await desk.client.query(`delete from users where name in ('noor', 'sam', 'bo')`)
  ids.noor = await desk.person('noor', 'partner', desk.club)
  ids.sam = await desk.person('sam', 'partner', desk.club, 'member')
})
afterAll(() => desk?.close())

const page = (name: string) => desk.look(`/people?organisation=${desk.club}`, name)
const change = (name: string, asked: string, about = '', headers = {}) =>
  desk.post('/people', { organisation: desk.club, change: asked, person: ids[about] ?? '' }, name, headers)
const invite = (name: string, email: string, organisation = desk.club) =>
  desk.post('/invite', { organisation, email, name: 'Nieuw', owner: 'yes' }, name)
const tokenIn = (text: string) => /invitation\?token=([\w-]{43})\n/.exec(text)![1]!
async function here() {
  const { rows } = await desk.client.query<{ line: string }>(
    `select name || ' ' || membership.role as line from users join users_memberships membership
     on _parent_id = users.id where organisation_id = $1 order by name`,
    [desk.club],
  )
  return rows.map(({ line }) => line).join(', ')
}

test.each([
  ['noor', 200],
  ['sam', 200],
  ['redactie', 200],
  ['vreemde', 403],
  ['', 403],
])('%s looks who is in: %i', async (name, status) => {
  const response = await page(name)
  expect(response.status).toBe(status)
  const html = await response.text()
  if (status === 200) expect(html).toContain('Buurthuis &lt;De Beek&gt;')
  else expect(html).not.toContain('noor')
  if (name === 'sam') expect(html).not.toContain('noor@example.org')
})

test('an owner invites somebody, who joins; a member and a stranger cannot', async () => {
  for (const name of ['sam', 'vreemde', '']) expect((await invite(name, 'bo@example.org')).status).toBe(403)
  expect((await invite('noor', 'bo@example.org', desk.other)).status).toBe(403)
  expect((await invite('noor', 'bo@example.org')).status).toBe(200)
  const [mail] = await desk.mailsTo('bo')
  const token = tokenIn(mail!.text)
  expect((await desk.post('/invitation', { token })).status).toBe(303)
  expect(await here()).toContain('Nieuw owner')
  await desk.client.query(`delete from users where email = 'bo@example.org'`)
})

test('an invitation counts no longer when who sent it is no owner any more, or took it back', async () => {
  await invite('noor', 'bo@example.org')
  const token = tokenIn((await desk.mailsTo('bo'))[0]!.text)
  expect((await desk.look(`/invitation?token=${token}`)).status).toBe(200)
  await change('redactie', 'member', 'noor')
  expect((await desk.look(`/invitation?token=${token}`)).status).toBe(410)
  await change('redactie', 'owner', 'noor')
  expect((await desk.look(`/invitation?token=${token}`)).status).toBe(200)
  const back = { organisation: desk.club, change: 'take-back', email: 'bo@example.org' }
  expect((await desk.post('/people', back, 'sam')).status).toBe(403)
  expect((await desk.look(`/invitation?token=${token}`)).status).toBe(200)
  await desk.post('/people', back, 'noor')
  expect((await desk.look(`/invitation?token=${token}`)).status).toBe(410)
})

test('handing over changes two people at once and tells the other', async () => {
  expect((await change('noor', 'hand-over', 'sam')).status).toBe(303)
  expect(await here()).toBe('noor member, sam owner')
  expect((await desk.mailsTo('sam'))[0]!.text).toContain('eigenaar van Buurthuis <De Beek>')
  expect((await change('noor', 'remove', 'sam')).status).toBe(403)
})

test('the last owner hears what to do, and may ask the editors', async () => {
  const refused = await change('noor', 'leave')
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Vraag de redactie om hulp')
  expect(await here()).toBe('noor owner, sam member')
  expect((await change('noor', 'ask')).status).toBe(200)
  expect(await desk.mailsTo('redactie')).toHaveLength(1)
})

test('of two owners who leave at the same moment one stays', async () => {
  await change('noor', 'owner', 'sam')
  const statuses = (await Promise.all([change('noor', 'leave'), change('sam', 'leave')])).map(
    ({ status }) => status,
  )
  expect(statuses.toSorted()).toEqual([200, 409])
  expect(await here()).toMatch(/^(noor|sam) owner$/)
})

test('who left sees nothing any more, and other memberships stay', async () => {
  await desk.payload.update({
    collection: 'users',
    id: ids.sam!,
    data: {
      memberships: [desk.club, desk.other].map((organisation) => ({ organisation, role: 'member' as const })),
    },
  })
  expect((await change('sam', 'leave')).status).toBe(200)
  expect((await page('sam')).status).toBe(403)
  expect((await desk.look(`/people?organisation=${desk.other}`, 'sam')).status).toBe(200)
})

test('the owners hear of who joins, by an invitation or by the form of an editor', async () => {
  await desk.client.query('truncate mails cascade')
  await invite('redactie', 'bo@example.org')
  await desk.post('/invitation', { token: tokenIn((await desk.mailsTo('bo'))[0]!.text) })
  expect((await desk.mailsTo('noor')).map(({ subject }) => subject)).toEqual([
    'Nieuw doet nu mee met Buurthuis <De Beek>',
  ])
  await desk.client.query(`delete from users where email = 'bo@example.org'; truncate mails cascade`)
  const redactie = await desk.payload.findByID({
    collection: 'users',
    id: ids.redactie!,
    overrideAccess: true,
  })
  await desk.payload.update({
    ...{ collection: 'users', id: ids.vreemde!, user: { ...redactie, collection: 'users' } },
    ...{ data: { memberships: [{ organisation: desk.club, role: 'member' }] }, overrideAccess: false },
  } as never)
  expect(await desk.mailsTo('noor')).toHaveLength(1)
  await change('noor', 'remove', 'vreemde')
})

test('another site changes nothing', async () => {
  expect((await change('noor', 'remove', 'sam', { origin: 'https://kwaad.example' })).status).toBe(403)
  expect(await here()).toBe('noor owner, sam member')
})
