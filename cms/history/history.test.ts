import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { openTown } from '../trust/testing/open-town.ts'
import type { Partners } from '../trust/testing/partners.ts'
import type { History } from './read-history.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let bob: TypedUser
let editor: TypedUser
/** Editors do not write in what is a partner's. */
let admin: TypedUser
let read: (user: TypedUser, id: string) => Promise<History | null>
let differences: (user: TypedUser, id: string, version: string) => Promise<string[] | null>

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('history'))
  const data = { name: 'De Brug', kind: 'welfare' } as never
  const { id } = await payload.create({ collection: 'organisations', data })
  bob = await people.make('bob', 'partner', { memberships: [{ organisation: id, role: 'member' }] })
  admin = await people.make('ad', 'admin')
  const { readHistory } = await import('./read-history.ts')
  const { readDifferences } = await import('./read-differences.ts')
  const reqOf = (user: TypedUser): Promise<PayloadRequest> => createLocalReq({ user }, payload)
  read = async (user, listing) => readHistory(await reqOf(user), listing)
  differences = async (user, listing, version) => {
    const compared = await readDifferences(await reqOf(user), listing, version, new Date())
    const told = compared?.differences.map(
      ({ label, pieces }) => `${label}: ${pieces.map(({ text, is }) => `${is} ${text}`).join(', ')}`,
    )
    return told ?? null
  }
})
afterAll(() => payload?.destroy())

const go = async (user: TypedUser, path: string, form: Record<string, string>) => {
  const response = await people.rest(user, 'POST', path, new URLSearchParams(form), {
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location')!).searchParams.get('gedaan')
}
const restore = (user: TypedUser, id: string, version: string) =>
  go(user, `/listings/${id}/restore`, { version })
const fromBin = (user: TypedUser, id: string, as: string) => go(user, `/listings/${id}/from-bin`, { as })

/** A listing of which residents saw two versions. */
async function twoVersions() {
  const { id } = await town.publish()
  await people.save(admin, id, { summary: 'Een kop soep met de buren.' })
  const { versions } = (await read(anna, id))!
  return { id, now: versions[0]!.id, before: versions[1]!.id }
}

test('the history says what was saved, how it stands and who did it', async () => {
  const { id } = await twoVersions()
  await people.save(anna, id, { title: 'Thee', _status: 'draft' }, { draft: true })
  const history = (await read(anna, id))!
  expect(history).toMatchObject({ title: 'Thee', isLive: true, isInBin: false })
  expect(history.versions.map(({ state, who }) => [state, who])).toEqual([
    ['draft', null],
    ['live', 'de redactie'],
    ['shown', null],
  ])
  expect((await read(admin, id))!.versions[1]!.who).toBe('jou')
})

test('what waits for the editors says so', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soep' })
  expect((await read(anna, id))!.versions[0]).toMatchObject({ state: 'waiting', who: 'jou' })
  expect((await read(editor, id))!.versions[0]).toMatchObject({ state: 'waiting', who: 'anna' })
})

test('a version is told as what would become different', async () => {
  const { id, before, now } = await twoVersions()
  expect(await differences(anna, id, before)).toEqual([
    'In één zin: same Een , gone kop soep, added kopje koffie, same  met de buren.',
  ])
  expect(await differences(anna, id, now)).toEqual([])
})

test('what the editors keep is in no difference', async () => {
  const { id } = await town.publish({ internalNote: 'lastig', reportingLine: 'B2' } as never)
  await people.save(admin, id, { internalNote: 'opgelost', summary: 'Anders dan eerst.' })
  const old = (await read(anna, id))!.versions[1]!.id
  expect((await differences(anna, id, old))!.join()).not.toMatch(/lastig|opgelost|B2/)
})

test.each(['partner', 'admin'])(
  'a version comes back as a draft for a %s, in all languages',
  async (role) => {
    const user = role === 'partner' ? anna : admin
    const { id } = await town.publish()
    const inEnglish = { locale: 'en', draft: false } as const
    await people.save(admin, id, { title: 'Coffee', summary: 'A cup.' }, inEnglish)
    await people.save(admin, id, { title: 'Soep', hidden: true, hiddenReason: 'Even niet' })
    const old = (await read(editor, id))!.versions[1]!.id
    expect(await restore(user, id, old)).toBe('restored')
    expect(await people.live(id)).toMatchObject({ title: 'Soep', _status: 'published', hidden: true })
    const newest = await people.newest(id)
    expect(newest).toMatchObject({ title: 'Koffie', _status: 'draft', hidden: true })
    const english = { collection: 'listings', id, draft: true, locale: 'en', overrideAccess: true } as const
    expect((await payload.findByID(english)).title).toBe('Coffee')
  },
)

test('an editor does not put an old version in the place of what a partner says now', async () => {
  const { id, before } = await twoVersions()
  expect(await restore(editor, id, before)).toBe('may-not')
  expect(await people.newest(id)).toMatchObject({ summary: 'Een kop soep met de buren.' })
})

test('publishing what a partner put back goes by the rules of trust', async () => {
  const { id } = await town.publish()
  await people.save(admin, id, { title: 'Soep' })
  const old = (await read(anna, id))!.versions[1]!.id
  await restore(anna, id, old)
  await people.save(anna, id, {})
  expect(await people.live(id)).toMatchObject({ title: 'Soep' })
  expect(await people.waiting(id)).toMatchObject({ wish: 'publish' })
})

test('a draft that says half of when it is, is told without that half', async () => {
  const { id } = await town.publish()
  const half = { rules: [{ every: 'week' }], dates: [{ note: 'ooit' }], exceptions: [{ what: 'cancelled' }] }
  await people.save(anna, id, { title: 'Soep', schedule: half, _status: 'draft' }, { draft: true })
  const { versions } = (await read(anna, id))!
  expect(await differences(anna, id, versions[0]!.id)).toEqual(['Titel: gone Koffie, added Soep'])
})

test('another partner sees and does nothing', async () => {
  const { id, before } = await twoVersions()
  expect(await read(bob, id)).toBeNull()
  expect(await differences(bob, id, before)).toBeNull()
  expect(await restore(bob, id, before)).toBe('may-not')
  expect(await fromBin(bob, id, 'was')).toBe('may-not')
})

test('a version of one listing does not come back in another', async () => {
  const { before } = await twoVersions()
  const { id } = await town.publish()
  expect(await restore(anna, id, before)).toBe('may-not')
})

test('a form of another site does nothing', async () => {
  const { id, before } = await twoVersions()
  const form = new URLSearchParams({ version: before })
  const from = { origin: 'https://kwaad.example', 'content-type': 'application/x-www-form-urlencoded' }
  expect((await people.rest(anna, 'POST', `/listings/${id}/restore`, form, from)).status).not.toBe(303)
  expect((await people.newest(id))._status).toBe('published')
})

test('out of the bin as it was, or as a draft', async () => {
  const { id, before } = await twoVersions()
  const throwAway = () => people.save(anna, id, { deletedAt: new Date().toISOString() })
  await throwAway()
  expect(await read(anna, id)).toMatchObject({ isInBin: true, isLive: false, wasShown: true })
  expect(await restore(anna, id, before)).toBe('in-bin')
  expect(await fromBin(anna, id, 'was')).toBe('back-live')
  expect(await people.live(id)).toMatchObject({ _status: 'published', deletedAt: null })
  await throwAway()
  expect(await fromBin(anna, id, 'draft')).toBe('back-draft')
  expect(await people.live(id)).toMatchObject({ _status: 'draft', deletedAt: null })
  expect(await fromBin(anna, id, 'draft')).toBe('may-not')
})

test('what an editor threw away stays there for a partner, and the screen says so', async () => {
  const { id } = await twoVersions()
  await people.save(editor, id, { deletedAt: new Date().toISOString() })
  expect(await read(anna, id)).toMatchObject({ isInBin: true, comesBack: false })
  expect(await fromBin(anna, id, 'was')).toBe('may-not')
  expect(await read(editor, id)).toMatchObject({ comesBack: true })
  expect(await fromBin(editor, id, 'was')).toBe('back-live')
})
