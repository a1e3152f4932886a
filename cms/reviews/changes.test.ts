import { createLocalReq, type Payload, type TypedUser, type Where } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { poolOf } from '../pool-of.ts'
import type { Guarded } from '../trust/change-rules.ts'
import { openTown } from '../trust/testing/open-town.ts'
import type { Partners } from '../trust/testing/partners.ts'
import type { readQueue as ReadQueue } from './read-queue.ts'
import type { StoredReview } from './stored-review.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser
let admin: TypedUser
let venue: string
let readQueue: typeof ReadQueue

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('changes'))
  ;({ readQueue } = await import('./read-queue.ts'))
  admin = await people.make('ad', 'admin')
  venue = await makeVenue()
  await town.publish({ venue } as never)
})
afterAll(() => payload?.destroy())

const makeVenue = async () =>
  String(
    (
      await payload.create({
        collection: 'venues',
        data: { name: 'De Zaal', street: 'Brink 2', organisation: town.organisation },
        overrideAccess: true,
      })
    ).id,
  )

const makeOrganisation = async (more: object = {}) => {
  const data = { name: 'De Brug', kind: 'welfare', trust: 'trusted', phone: '040 111 22 33', ...more }
  const asked = { collection: 'organisations', data: data as never, overrideAccess: true } as const
  return String((await payload.create(asked)).id)
}
/** Somebody who works for a fresh organisation. */
async function withMember(name: string, more: object = {}) {
  const id = await makeOrganisation(more)
  return {
    id,
    user: await people.make(name, 'partner', { memberships: [{ organisation: id, role: 'owner' }] }),
  }
}

const row = (collection: Guarded, id: string) =>
  payload.findByID({ collection, id, depth: 0, locale: 'all', overrideAccess: true, trash: true })
const asked = (collection: Guarded, user: TypedUser, id: string, data: object, more: object = {}) =>
  payload.update({
    collection,
    id,
    data: data as never,
    user,
    overrideAccess: false,
    depth: 0,
    ...more,
  } as never)

async function questions(collection: Guarded, id: string, state = 'waiting'): Promise<StoredReview[]> {
  const field = collection === 'organisations' ? 'organisation' : 'venue'
  const where = { and: [{ [field]: { equals: id } }, { state: { equals: state } }] }
  const { docs } = await payload.find({ collection: 'reviews', where, depth: 0, overrideAccess: true })
  return docs as StoredReview[]
}
const wanted = async (collection: Guarded, id: string) =>
  (await questions(collection, id)).map((one) => JSON.parse(one.wanted!) as object)

async function post(by: TypedUser, path: string, fields: Record<string, string>) {
  const response = await people.rest(by, 'POST', path, new URLSearchParams(fields))
  return new URL(response.headers.get('location') ?? 'http://none').searchParams.get('gedaan')
}
const decide = (by: TypedUser, { id, version }: StoredReview, decision: string, reason = '') =>
  post(by, '/review/decide', { review: id, version, decision, reason })

async function mails(to: string): Promise<string[]> {
  const { rows } = await poolOf(payload).query<{ words: string }>(
    "select subject || E'\n' || text as words from mails join mailroom.body on mail = mails.id where recipient = $1 order by created_at",
    [to],
  )
  return rows.map(({ words }) => words)
}

type Road = (user: TypedUser, id: string) => Promise<unknown>
const roads: Record<string, Road> = {
  'the Local API': (user, id) => asked('organisations', user, id, { name: 'Anders' }),
  REST: (user, id) => people.rest(user, 'PATCH', `/organisations/${id}`, { name: 'Anders' }),
  'many at once': (user, id) =>
    people.rest(user, 'PATCH', `/organisations?where[id][equals]=${id}`, { name: 'Anders' }),
  'an old version': async (user, id) => {
    await payload.update({ collection: 'organisations', id, data: { name: 'Anders' }, overrideAccess: true })
    await payload.update({ collection: 'organisations', id, data: { name: 'De Brug' }, overrideAccess: true })
    const where: Where = { and: [{ parent: { equals: id } }, { 'version.name': { equals: 'Anders' } }] }
    const { docs } = await payload.findVersions({ collection: 'organisations', where, overrideAccess: true })
    await people.rest(user, 'POST', `/organisations/versions/${docs[0]!.id}`)
  },
}

test.each(Object.entries(roads))('by way of %s a new name waits', async (road, go) => {
  const { id, user } = await withMember(`weg-${road.replace(/\W+/g, '-').toLowerCase()}`)
  await go(user, id)
  expect(await row('organisations', id)).toMatchObject({ name: 'De Brug' })
  expect(await wanted('organisations', id)).toEqual([{ name: 'Anders' }])
  const { docs } = await payload.findVersions({
    collection: 'organisations',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    overrideAccess: true,
  })
  expect(docs[0]!.version).toMatchObject({ name: 'De Brug' })
})

test('what is not risky goes live at once, with the rest of the same save waiting', async () => {
  const { id, user } = await withMember('bea')
  const made = await asked('organisations', user, id, {
    name: 'De Nieuwe Brug',
    phone: '040 999 88 77',
    website: 'https://nieuw.example.net',
    description: 'Wij zijn er voor iedereen.',
    email: 'brug@example.org',
  })
  expect(made).toMatchObject({ name: 'De Brug', email: 'brug@example.org' })
  expect(await row('organisations', id)).toMatchObject({
    ...{ name: 'De Brug', phone: '040 111 22 33' },
    description: { nl: 'Wij zijn er voor iedereen.' },
  })
  expect(await questions('organisations', id)).toMatchObject([{ reasons: ['name', 'link', 'phone'] }])
})

test('a number and a site that residents know of the organisation are no news, nor is another page there', async () => {
  const { id, user } = await withMember('bram', { website: 'https://brug.example.org' })
  const owned = [{ organisation: id, role: 'organiser' }]
  await town.publish({ contact: { phone: '040 555 66 77' }, organisations: owned } as never)
  await asked('organisations', user, id, {
    phone: '+31 40 5556677',
    website: 'https://www.brug.example.org/welkom',
  })
  expect(await row('organisations', id)).toMatchObject({ phone: '+31 40 5556677' })
  expect(await questions('organisations', id)).toEqual([])
})

test('a link, a bank account or a secret address inside the description waits', async () => {
  const { id, user } = await withMember('cees')
  const owned = [{ organisation: id, role: 'organiser' }]
  await town.publish({
    whereabouts: 'secret',
    secretAddress: 'Dorpsstraat 12, 5611 AB',
    organisations: owned,
  } as never)
  for (const [said, reason] of [
    ['Kijk op https://elders.example.com', 'link'],
    ['Maak over naar NL91ABNA0417164300', 'bank-account'],
    ['Je vindt ons in Dorpsstraat 12', 'secret-address'],
  ]) {
    await asked('organisations', user, id, { description: said })
    expect((await questions('organisations', id))[0]!.reasons).toContain(reason)
    expect(JSON.stringify(await row('organisations', id))).not.toContain(said)
  }
})

test('of an organisation whose trust was withdrawn everything residents read waits', async () => {
  const { id, user } = await withMember('daan', { trust: 'withdrawn' })
  await asked('organisations', user, id, { description: 'Hallo.', contactPerson: { name: 'Daan' } })
  expect(await row('organisations', id)).toMatchObject({ contactPerson: { name: 'Daan' } })
  expect(await questions('organisations', id)).toMatchObject([{ reasons: ['first-publication'] }])
})

test('an editor and an admin change it at once', async () => {
  const { id } = await withMember('els')
  await asked('organisations', editor, id, { name: 'Van de redactie' })
  expect(await row('organisations', id)).toMatchObject({ name: 'Van de redactie' })
  await asked('organisations', admin, id, { phone: '040 000 11 22' })
  expect(await row('organisations', id)).toMatchObject({ phone: '040 000 11 22' })
  expect(await questions('organisations', id)).toEqual([])
})

test('approving writes it in all languages, and who asked gets a mail', async () => {
  const { id, user } = await withMember('fien')
  await asked('organisations', user, id, { name: 'De Boog' })
  await asked('organisations', user, id, { description: 'See https://new.example.net' }, { locale: 'en' })
  const [review] = await questions('organisations', id)
  const { waiting } = await readQueue(await createLocalReq({ user: editor }, payload), new Date())
  const shown = waiting.find((one) => one.review.id === review!.id)!
  expect(shown).toMatchObject({ person: 'fien', isLive: true, subject: { collection: 'organisations', id } })
  expect(shown.differences.map(({ label }) => label)).toEqual(['Naam', 'Wie zijn jullie? (Engels)'])
  expect(await decide(user, review!, 'approve')).toBe('may-not')
  expect(await decide(editor, review!, 'approve')).toBe('approved')
  expect(await row('organisations', id)).toMatchObject({
    name: 'De Boog',
    description: { en: 'See https://new.example.net' },
  })
  expect(await questions('organisations', id, 'approved')).toMatchObject([{ decidedBy: editor.id }])
  expect((await mails(user.email!)).at(-1)).toContain(`/admin/collections/organisations/${id}`)
})

test('sending back asks for a reason that the partner reads, and the partner can answer', async () => {
  const { id, user } = await withMember('gijs')
  await asked('organisations', user, id, { phone: '040 222 33 44' })
  const [review] = await questions('organisations', id)
  expect(await decide(editor, review!, 'refuse')).toBe('no-reason')
  expect(await decide(editor, review!, 'refuse', 'Dit nummer gaat niet over.')).toBe('refused')
  expect(await row('organisations', id)).toMatchObject({ phone: '040 111 22 33' })
  expect((await mails(user.email!)).at(-1)).toContain('Dit nummer gaat niet over.')
  const about = await people.rest(user, 'GET', `/review/about/organisations/${id}`)
  expect(await about.json()).toMatchObject({ state: 'refused', reason: 'Dit nummer gaat niet over.' })
  expect(await post(user, '/review/answer', { review: review!.id, answer: 'Nu wel.' })).toBe('answered')
  const [again] = await questions('organisations', id)
  expect(await decide(editor, again!, 'approve')).toBe('approved')
  expect(await row('organisations', id)).toMatchObject({ phone: '040 222 33 44' })
})

test('a newer request replaces the earlier for the same field, and is not approved unseen', async () => {
  const { id, user } = await withMember('hans')
  await asked('organisations', user, id, { name: 'Eerst' })
  const [seen] = await questions('organisations', id)
  await asked('organisations', user, id, { name: 'Daarna' })
  await asked('organisations', user, id, { phone: '040 333 44 55' })
  expect(await wanted('organisations', id)).toEqual([{ name: 'Daarna', phone: '040 333 44 55' }])
  expect(await decide(editor, seen!, 'approve')).toBe('changed')
  expect(await row('organisations', id)).toMatchObject({ name: 'De Brug' })
})

test('the partner sees what waits, others do not, and takes it back', async () => {
  const { id, user } = await withMember('ida')
  await asked('organisations', user, id, { name: 'De Poort' })
  const about = `/review/about/organisations/${id}`
  const told = (await (await people.rest(user, 'GET', about)).json()) as { differences: { label: string }[] }
  expect(told).toMatchObject({ state: 'waiting', differences: [{ label: 'Naam' }] })
  expect(await (await people.rest(anna, 'GET', about)).json()).toBeNull()
  const [review] = await questions('organisations', id)
  expect(await post(anna, '/review/withdraw', { review: review!.id })).toBe('may-not')
  expect(await post(user, '/review/withdraw', { review: review!.id })).toBe('withdrawn')
  expect(await post(user, '/review/withdraw', { review: review!.id })).toBe('gone')
  expect(await row('organisations', id)).toMatchObject({ name: 'De Brug' })
})

test('an editor who writes the same by hand approves it', async () => {
  const { id, user } = await withMember('jan')
  await asked('organisations', user, id, { name: 'De Trap' })
  await asked('organisations', editor, id, { email: 'trap@example.org' })
  expect(await questions('organisations', id)).toHaveLength(1)
  await asked('organisations', editor, id, { name: 'De Trap' })
  expect(await questions('organisations', id, 'approved')).toHaveLength(1)
})

test('two colleagues who ask at the same moment make one question', async () => {
  const { id, user } = await withMember('kees')
  await Promise.all([
    people.rest(user, 'PATCH', `/organisations/${id}`, { name: 'Samen' }),
    people.rest(user, 'PATCH', `/organisations/${id}`, { phone: '040 444 55 66' }),
  ])
  expect(await wanted('organisations', id)).toEqual([{ name: 'Samen', phone: '040 444 55 66' }])
})

const moved = { street: 'Kerkplein 9', geo: { lat: 51.4402, lng: 5.4803 } }

test('another address of a venue that residents see waits as a whole, and its other facts do not', async () => {
  await asked('venues', anna, venue, { ...moved, arriving: 'Bel aan bij de zijdeur.' })
  expect(await row('venues', venue)).toMatchObject({ street: 'Brink 2', arriving: 'Bel aan bij de zijdeur.' })
  const [review] = await questions('venues', venue)
  expect(review).toMatchObject({ reasons: ['place'], organisations: [town.organisation] })
  expect(await decide(editor, review!, 'approve')).toBe('approved')
  expect(await row('venues', venue)).toMatchObject({ ...moved, neighbourhood: expect.any(String) as string })
})

test('so does another name, and handing it to another organisation', async () => {
  const other = await makeOrganisation()
  const both = await people.make('loes', 'partner', {
    memberships: [town.organisation, other].map((organisation) => ({ organisation, role: 'member' })),
  })
  await asked('venues', both, venue, { name: 'De Schuur', organisation: other })
  expect(await row('venues', venue)).toMatchObject({ name: 'De Zaal', organisation: town.organisation })
  expect(await questions('venues', venue)).toMatchObject([{ reasons: ['name', 'owners'] }])
})

test('a venue that residents see nowhere changes at once; one that a listing waits for does not', async () => {
  const fresh = await makeVenue()
  await asked('venues', anna, fresh, moved)
  expect(await row('venues', fresh)).toMatchObject({ street: 'Kerkplein 9' })
  const { id } = await town.publish()
  await people.save(anna, id, { venue: fresh })
  await asked('venues', anna, fresh, { street: 'Elders 1' })
  expect(await row('venues', fresh)).toMatchObject({ street: 'Kerkplein 9' })
})

test('what an editor throws away takes its question along', async () => {
  const fresh = await makeVenue()
  await town.publish({ venue: fresh } as never)
  await asked('venues', anna, fresh, moved)
  await asked('venues', editor, fresh, { deletedAt: new Date().toISOString() })
  expect(await questions('venues', fresh)).toEqual([])
  expect(await questions('venues', fresh, 'withdrawn')).toHaveLength(1)
})

test('work of the house itself is not judged', async () => {
  const fresh = await makeVenue()
  await town.publish({ venue: fresh } as never)
  await payload.update({ collection: 'venues', id: fresh, data: moved, overrideAccess: true })
  expect(await row('venues', fresh)).toMatchObject(moved)
})
