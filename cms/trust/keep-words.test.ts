import type { Payload, TypedUser, Where } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { poolOf } from '../pool-of.ts'
import type { Report } from '../payload-types.ts'
import type { Standing } from '../reviews/read-standing.ts'
import { openTown } from './testing/open-town.ts'
import type { Partners } from './testing/partners.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('keep_words'))
})
afterAll(() => payload?.destroy())

const other = {
  title: 'Thee',
  summary: 'Van de stad.',
  contact: { phone: '040 111 22 33' },
  standing: 'ended',
}
const own = { title: 'Koffie', summary: 'Een kopje koffie met de buren.', standing: 'open' }

type Road = (id: string) => Promise<unknown>
const roads: Record<string, Road> = {
  'the Local API': (id) => people.save(editor, id, other),
  REST: (id) => people.rest(editor, 'PATCH', `/listings/${id}`, { ...other, _status: 'published' }),
  'many at once': (id) =>
    people.rest(editor, 'PATCH', `/listings?where[id][equals]=${id}`, { ...other, _status: 'published' }),
  'another language': (id) =>
    people.rest(editor, 'PATCH', `/listings/${id}?locale=en`, {
      title: 'Tea',
      summary: 'Hot.',
      _status: 'published',
    }),
  'the form, all languages': (id) =>
    people.rest(editor, 'PATCH', `/listings/${id}?publishAllLocales=true`, {
      ...other,
      _status: 'published',
    }),
  'a draft that is published later': async (id) => {
    await people.rest(editor, 'PATCH', `/listings/${id}?draft=true`, { ...other, _status: 'draft' })
    await people.save(editor, id, {})
  },
  'what the form saves by itself': (id) =>
    people.rest(editor, 'PATCH', `/listings/${id}?draft=true&autosave=true`, { ...other, _status: 'draft' }),
  'an old version': async (id) => {
    await payload.update({ collection: 'listings', id, data: other as never, overrideAccess: true })
    await payload.update({
      collection: 'listings',
      id,
      data: { ...own, contact: { phone: null } } as never,
      overrideAccess: true,
    })
    const where = { 'version.title': { equals: 'Thee' }, parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection: 'listings', where, overrideAccess: true })
    await people.rest(editor, 'POST', `/listings/versions/${docs[0]!.id}`)
    await people.rest(editor, 'POST', `/listings/versions/${docs[0]!.id}?draft=true`)
  },
  'giving it to an organisation without people first': async (id) => {
    const data = { name: 'Niemand', kind: 'welfare' as const }
    const { id: nobody } = await payload.create({ collection: 'organisations', data, overrideAccess: true })
    await people.save(editor, id, { organisations: [{ organisation: nobody, role: 'organiser' }] })
    await people.save(editor, id, other)
  },
}

test.each(Object.entries(roads))(
  'by way of %s an editor changes nothing that is a partner’s',
  async (_, go) => {
    const { id } = await town.publish()
    await go(id)
    const [live, newest] = [await people.live(id), await people.newest(id)]
    for (const one of [live, newest]) {
      expect(one).toMatchObject({ ...own, organisations: [{ organisation: town.organisation }] })
      expect(one.contact?.phone ?? null).toBeNull()
    }
    const all = await payload.findByID({ collection: 'listings', id, locale: 'all', overrideAccess: true })
    expect(JSON.stringify(all.title)).not.toContain('Tea')
  },
)

test('the editor hides it, and finds it a better place in the lists', async () => {
  const { id } = await town.publish()
  const theme = await payload.create({ collection: 'themes', data: { label: 'Taal' }, overrideAccess: true })
  const { docs } = await payload.find({ collection: 'areas', where: { level: { equals: 'district' } } })
  const data = { themes: [theme.id], areas: [docs[0]!.id], purposes: ['develop'], title: 'Thee' }
  await people.save(editor, id, data)
  await people.save(editor, id, { hidden: true, hiddenReason: 'Even uitzoeken' })
  expect(await people.live(id)).toMatchObject({ ...data, title: 'Koffie', hidden: true })
})

test('an admin, and an editor who works there, write it as before', async () => {
  const admin = await people.make('ad', 'admin')
  const both = await people.make('bo', 'editor', {
    memberships: [{ organisation: town.organisation, role: 'member' }],
  })
  for (const [user, title] of [
    [admin, 'Van beheer'],
    [both, 'Van binnen'],
  ] as const) {
    const { id } = await town.publish()
    await people.save(user, id, { title })
    expect(await people.live(id)).toMatchObject({ title })
  }
})

test('what nobody can log in for somebody has to write', async () => {
  const data = { name: 'De Stille', kind: 'welfare' as const, trust: 'trusted' as const }
  const { id: organisation } = await payload.create({
    collection: 'organisations',
    data,
    overrideAccess: true,
  })
  const memberships = [{ organisation: String(organisation), role: 'owner' }]
  await people.make('weg', 'partner', { memberships, disabled: true })
  const { id } = await town.publish({ organisations: [{ organisation, role: 'organiser' }] } as never)
  await people.save(editor, id, { title: 'Van de stad' })
  expect(await people.live(id)).toMatchObject({ title: 'Van de stad' })
  await people.make('terug', 'partner', { memberships })
  await people.save(editor, id, { title: 'Nog eens' })
  expect(await people.live(id)).toMatchObject({ title: 'Van de stad' })
})

test('what an editor began is the city’s, until somebody of the organisation saves it', async () => {
  const { id } = await town.publish({ _status: 'draft' }, { user: editor } as never)
  await people.save(editor, id, { title: 'Begin' })
  expect(await people.live(id)).toMatchObject({ title: 'Begin', _status: 'published' })
  await people.save(anna, id, { summary: 'Nu van ons', _status: 'draft' }, { draft: true, autosave: true })
  await people.save(editor, id, { title: 'Toch anders', _status: 'draft' }, { draft: true })
  expect(await people.newest(id)).toMatchObject({ title: 'Begin', summary: 'Nu van ons' })
})

test('what waits is approved with the very words of the partner', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soep' })
  await people.save(editor, id, { title: 'Thee' })
  expect(await people.live(id)).toMatchObject({ title: 'Soep' })
  expect(await people.waiting(id)).toBeUndefined()
})

test('the form tells the editor whose it is, and which fields can be written', async () => {
  const { id } = await town.publish()
  const standing = async (user: TypedUser) =>
    (await (await people.rest(user, 'GET', `/review/of/${id}`)).json()) as Standing
  expect((await standing(editor)).keptBy).toEqual(['Buurthuis De Brink'])
  expect((await standing(anna)).keptBy).toEqual([])
  const access = await people.rest(editor, 'POST', `/listings/access/${id}`, {})
  const { fields } = (await access.json()) as { fields: Record<string, true | { update?: true }> }
  expect(fields.themes).toBe(true)
  expect(fields.title).toMatchObject({ read: true })
  expect(fields.title).not.toHaveProperty('update')
})

const propose = async (by: TypedUser, listing: string, said: Record<string, string>) => {
  const response = await people.rest(by, 'POST', '/help/propose', new URLSearchParams({ listing, ...said }))
  return new URL(response.headers.get('location') ?? 'http://none').searchParams.get('gedaan')
}
async function proposals(listing: string): Promise<Report[]> {
  const where: Where = { and: [{ listing: { equals: listing } }, { kind: { equals: 'proposal' } }] }
  return (await payload.find({ collection: 'reports', where, depth: 0, overrideAccess: true })).docs
}
async function mailTo(user: TypedUser): Promise<string> {
  const { rows } = await poolOf(payload).query<{ words: string }>(
    "select subject || E'\n' || text as words from mails join mailroom.body on mail = mails.id where recipient = $1 order by created_at desc limit 1",
    [user.email],
  )
  return rows[0]?.words ?? ''
}
const said = {
  summary: 'Koffie, thee en een praatje.',
  'contact.phone': '040 123 45 67',
  why: 'Dan weten mensen het.',
}
const decide = (by: TypedUser, fields: Record<string, string>) =>
  people.rest(by, 'POST', '/help/report', new URLSearchParams(fields))

test('a proposal changes nothing until the owner accepts it with one press', async () => {
  const { id } = await town.publish()
  expect(await propose(editor, id, said)).toBe('sent')
  expect(await people.live(id)).toMatchObject(own)
  const [report] = await proposals(id)
  expect(report).toMatchObject({
    state: 'open',
    withEditors: false,
    text: said.why,
    owners: [town.organisation],
  })
  const mail = await mailTo(anna)
  expect(mail).toContain('De redactie stelt iets voor: Koffie')
  const token = /report\?token=([\w-]{43})/.exec(mail)![1]!
  const html = await (await people.rest(anna, 'GET', `/help/report?token=${token}`)).text()
  expect(html).toContain('<ins>Koffie, thee en een praatje.</ins>')
  const seen = /name="seen" value="([^"]*)"/.exec(html)![1]!
  // The editor does not accept it in their place.
  const pushed = await decide(editor, { id: report!.id, seen, decision: 'accepted' })
  expect([pushed.status, (await proposals(id))[0]!.state]).toEqual([400, 'open'])
  expect((await decide(anna, { token, seen, decision: 'accepted' })).status).toBe(200)
  expect(await proposals(id)).toMatchObject([{ state: 'accepted', decidedBy: anna.id }])
  // A new number is risky and waits, by the rules of trust; with it the whole edit.
  expect(await people.newest(id)).toMatchObject({
    summary: said.summary,
    contact: { phone: '040 123 45 67' },
  })
  expect(await mailTo(editor)).toContain('Koffie')
})

test('the owner says no, and the editor reads why', async () => {
  const { id } = await town.publish()
  expect(await propose(editor, id, { summary: 'Anders.', why: 'Korter' })).toBe('sent')
  const [report] = await proposals(id)
  const answered = await decide(anna, { id: report!.id, decision: 'refused', reason: 'Het klopt zo.' })
  expect(answered.status).toBe(200)
  expect(await people.live(id)).toMatchObject(own)
  expect(await mailTo(editor)).toContain('Het klopt zo.')
})

test('nobody else proposes, not without a reason, and not what is there already', async () => {
  const { id } = await town.publish()
  expect(await propose(anna, id, said)).toBe('may-not')
  expect(await propose(editor, id, { ...said, why: ' ' })).toBe('no-reason')
  expect(await propose(editor, id, { summary: own.summary, title: own.title, why: 'x' })).toBe('nothing')
  expect(await propose(editor, crypto.randomUUID(), said)).toBe('may-not')
  expect(await proposals(id)).toEqual([])
})
