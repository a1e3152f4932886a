import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../pool-of.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { limits } from './limits.ts'
import { openTown } from './testing/open-town.ts'
import type { Partners } from './testing/partners.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('hold_back'))
})
afterAll(() => payload?.destroy())

const announced = async (id: string) =>
  (await poolOf(payload).query('delete from outbox.change where doc = $1 returning 1', [id])).rows.length

const soup = { title: 'Soep' }
type Road = (id: string) => Promise<unknown>
const asked = () => ({ collection: 'listings', user: anna, overrideAccess: false, depth: 0 }) as const

const roads: Record<string, Road> = {
  'the Local API': (id) => people.save(anna, id, soup),
  'a save that does not say whether to publish': (id) =>
    payload.update({ ...asked(), id, data: soup as never }),
  'a draft that says it is published': (id) =>
    payload.update({ ...asked(), id, draft: true, data: { ...soup, _status: 'published' } as never }),
  REST: (id) => people.rest(anna, 'PATCH', `/listings/${id}`, { ...soup, _status: 'published' }),
  'the form, all languages': (id) =>
    people.rest(anna, 'PATCH', `/listings/${id}?publishAllLocales=true`, { ...soup, _status: 'published' }),
  'the form, one language': (id) =>
    people.rest(anna, 'PATCH', `/listings/${id}?publishSpecificLocale=nl`, { ...soup, _status: 'published' }),
  'many at once': (id) =>
    people.rest(anna, 'PATCH', `/listings?where[id][equals]=${id}`, { ...soup, _status: 'published' }),
  'a draft first': async (id) => {
    await people.save(anna, id, { ...soup, _status: 'draft' }, { draft: true })
    await people.save(anna, id, {})
  },
  'a set time': async (id) => {
    await people.save(anna, id, { ...soup, _status: 'draft' }, { draft: true })
    const doc = { relationTo: 'listings', value: id }
    const user = { relationTo: 'users', value: anna.id }
    const input = { type: 'publish', doc, user } as never
    await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date(Date.now() - 1000) })
    await payload.jobs.run({ queue: 'default', silent: true })
  },
  'an old version': async (id) => {
    const where = { parent: { equals: id } }
    await payload.update({ collection: 'listings', id, data: { ...soup } as never, overrideAccess: true })
    const { docs } = await payload.findVersions({ collection: 'listings', where, sort: '-createdAt' })
    await payload.update({
      collection: 'listings',
      id,
      data: { title: 'Koffie' } as never,
      overrideAccess: true,
    })
    await payload.restoreVersion({ ...asked(), id: docs[0]!.id })
  },
}

test.each(Object.entries(roads))(
  'another title waits by way of %s, and what is live stays',
  async (_, go) => {
    const { id } = await town.publish()
    await announced(id)
    await go(id)
    expect(await people.live(id)).toMatchObject({ title: 'Koffie', _status: 'published' })
    expect(await people.newest(id)).toMatchObject({ title: 'Soep', _status: 'draft' })
    const waiting = await people.waiting(id)
    expect(waiting).toMatchObject({ wish: 'publish', reasons: ['title'], askedBy: anna.id, title: 'Soep' })
    const version = await payload.findVersionByID({ collection: 'listings', id: waiting!.version })
    expect(version.version).toMatchObject({ title: 'Soep', _status: 'draft' })
  },
)

test('what waits announces nothing', async () => {
  const { id } = await town.publish()
  await announced(id)
  await people.save(anna, id, soup)
  expect(await announced(id)).toBe(0)
  expect(await people.waiting(id)).toBeDefined()
})

test('a small edit goes live at once', async () => {
  const { id } = await town.publish()
  const saved = await people.save(anna, id, { summary: 'Met koek.' })
  expect(saved).toMatchObject({ _status: 'published', summary: 'Met koek.' })
  expect(await people.live(id)).toMatchObject({ summary: 'Met koek.' })
  expect(await people.reviews(id)).toEqual([])
})

test('a save that says nothing about publishing takes nothing away while something waits', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, soup)
  await payload.update({ ...asked(), id, data: { accessibilityNote: 'Zijdeur.' } as never })
  expect(await people.live(id)).toMatchObject({ title: 'Koffie', _status: 'published' })
  const { version } = (await people.waiting(id))!
  const { version: waits } = await payload.findVersionByID({ collection: 'listings', id: version })
  expect(waits).toMatchObject({ title: 'Soep', accessibilityNote: 'Zijdeur.' })
})

test('who saves something that waits is told so, and who saves something else is not', async () => {
  const told = async (data: object) => {
    const { id } = await town.publish()
    const answer = await people.rest(anna, 'PATCH', `/listings/${id}`, { ...data, _status: 'published' })
    return ((await answer.json()) as { message: string }).message
  }
  expect(await told(soup)).toContain('wacht op de redactie')
  expect(await told({ accessibilityNote: 'Zijdeur.' })).not.toContain('wacht')
})

test('what could not be published does not wait either', async () => {
  const { id } = await town.publish()
  await expect(people.save(anna, id, { ...soup, venue: null })).rejects.toThrow()
  expect(await people.reviews(id)).toEqual([])
})

test('admins, editors of what is theirs, and work without a user, are not held', async () => {
  const { id } = await town.publish({ _status: 'draft' }, { user: editor } as never)
  await people.save(editor, id, { title: 'Bouillon' })
  expect(await people.live(id)).toMatchObject({ title: 'Bouillon' })
  await people.save(await people.make('ad', 'admin'), id, soup)
  expect(await people.live(id)).toMatchObject(soup)
  await payload.update({ collection: 'listings', id, data: { title: 'Thee' } as never, overrideAccess: true })
  expect(await people.live(id)).toMatchObject({ title: 'Thee' })
  expect(await people.reviews(id)).toEqual([])
})

test('a text in another language cannot come along with a small edit', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Free money', _status: 'draft' }, { draft: true, locale: 'en' })
  await people.save(anna, id, { summary: 'Met koek.' })
  expect(await people.waiting(id)).toMatchObject({ reasons: ['title'] })
  const live = await payload.findByID({ collection: 'listings', id, locale: 'all', overrideAccess: true })
  expect(live.title).toEqual({ nl: 'Koffie' })
})

test('who asks again, replaces what waited', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, soup)
  const first = await people.waiting(id)
  await people.save(anna, id, { title: 'Bouillon' })
  const all = await people.reviews(id)
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({ id: first!.id, title: 'Bouillon', state: 'waiting' })
  expect(all[0]!.version).not.toBe(first!.version)
})

test('who goes back to what is live, takes it back', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, soup)
  await people.save(anna, id, { title: 'Koffie' })
  expect((await people.reviews(id)).map(({ state }) => state)).toEqual(['withdrawn'])
})

test('a draft on top of what waits changes nothing in it', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, soup)
  const before = await people.waiting(id)
  await people.save(anna, id, { title: 'Nog niet af', _status: 'draft' }, { draft: true, autosave: true })
  expect(await people.waiting(id)).toEqual(before)
  const { version } = await payload.findVersionByID({ collection: 'listings', id: before!.version })
  expect(version.title).toBe('Soep')
})

test('of a new organisation the first listing waits, and with it the organisation', async () => {
  const fresh = await payload.create({ collection: 'organisations', data: { name: 'Nieuw', kind: 'sport' } })
  const bram = await people.make('bram', 'partner', {
    memberships: [{ organisation: fresh.id, role: 'owner' }],
  })
  const organisations = [{ organisation: fresh.id, role: 'organiser' }]
  const { id } = await town.publish({ organisations } as never, { user: bram })
  expect(await people.live(id)).toMatchObject({ _status: 'draft' })
  expect(await people.waiting(id)).toMatchObject({ reasons: ['first-publication'] })
  await people.save(editor, id, {})
  expect(await people.reviews(id)).toMatchObject([{ state: 'approved', decidedBy: editor.id }])
  const second = await town.publish({ organisations } as never, { user: bram })
  expect(await people.live(second.id)).toMatchObject({ _status: 'published' })
})

test('whose trust was taken back waits again, and no approval gives it back', async () => {
  const data = { name: 'Streng', kind: 'sport', trust: 'withdrawn' } as never
  const strict = await payload.create({ collection: 'organisations', data })
  const memberships = [{ organisation: strict.id, role: 'owner' }]
  const cor = await people.make('cor', 'partner', { memberships })
  const { id } = await town.publish({
    organisations: [{ organisation: strict.id, role: 'organiser' }],
  } as never)
  await people.save(cor, id, { summary: 'Met koek.' })
  expect(await people.waiting(id)).toMatchObject({ reasons: ['first-publication'] })
  await people.save(editor, id, {})
  const after = await payload.findByID({ collection: 'organisations', id: strict.id })
  expect(after.trust).toBe('withdrawn')
})

test('nobody but an editor sets trust, also not by an old version', async () => {
  const path = `/organisations/${town.organisation}`
  await people.rest(editor, 'PATCH', path, { trust: 'withdrawn' })
  await people.rest(anna, 'PATCH', path, { trust: 'trusted' })
  const { docs } = await payload.findVersions({
    collection: 'organisations',
    where: { parent: { equals: town.organisation }, 'version.trust': { equals: 'trusted' } },
  })
  await people.rest(anna, 'POST', `/organisations/versions/${docs[0]!.id}`)
  const after = await payload.findByID({ collection: 'organisations', id: town.organisation })
  await people.rest(editor, 'PATCH', path, { trust: 'trusted' })
  expect(after.trust).toBe('withdrawn')
})

test('a copy waits like anything new', async () => {
  const { id } = await town.publish({ howToJoin: 'Maak over naar NL91ABNA0417164300.' })
  const path = `/listings/${id}/duplicate?draft=false`
  const response = await people.rest(anna, 'POST', path, { _status: 'published' })
  const { doc } = (await response.json()) as { doc: { id: string } }
  expect(await people.live(doc.id)).toMatchObject({ _status: 'draft' })
  expect(await people.waiting(doc.id)).toMatchObject({ reasons: ['bank-account'] })
})

test.each(['?', '?unpublishAllLocales=true'])(
  'taking it away (%s) does not make public what was secret',
  async (how) => {
    const { id } = await town.publish({ whereabouts: 'secret', secretAddress: 'Stille Laan 12' })
    await people.rest(anna, 'PATCH', `/listings/${id}${how}`, { _status: 'draft' })
    expect(await people.live(id)).toMatchObject({ _status: 'draft' })
    await people.save(anna, id, { whereabouts: 'venue', venue: town.venue })
    expect(await people.waiting(id)).toMatchObject({ reasons: ['secret-address'] })
    expect(await people.live(id)).toMatchObject({ _status: 'draft' })
  },
)

test('a web site that residents see with the organisation already is no reason to wait', async () => {
  await town.publish({ contact: { website: 'https://debrink.example.org' } })
  const { id } = await town.publish()
  await people.save(anna, id, { description: 'Zie https://debrink.example.org/koffie' })
  expect(await people.reviews(id)).toEqual([])
  await people.save(anna, id, { description: 'Zie https://elders.example.org/koffie' })
  expect(await people.waiting(id)).toMatchObject({ reasons: ['link'] })
})

test.each(['bin', 'unpublish'] as const)('after many on one day, one more to %s waits', async (wish) => {
  const dirk = await people.make(`dirk-${wish}`)
  const data = wish === 'bin' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' }
  const gone = (id: string) => payload.update({ ...asked(), user: dirk, id, data: data as never })
  for (let n = 0; n < limits.removedInADay; n++) await gone((await town.publish()).id)
  const { id } = await town.publish()
  await gone(id)
  expect(await people.live(id)).toMatchObject({ _status: 'published', deletedAt: null })
  expect(await people.waiting(id)).toMatchObject({ wish, reasons: ['many-removed'] })
})

test('after very many in an hour, the next waits', async () => {
  const { id } = await town.publish()
  const jan = await people.make('jan')
  const sql = `insert into trust.act select now(), $1, gen_random_uuid(), 'shown' from generate_series(1, $2)`
  await poolOf(payload).query(sql, [jan.id, limits.publishedInAnHour])
  await people.save(jan, id, { summary: 'Met koek.' })
  expect(await people.waiting(id)).toMatchObject({ reasons: ['burst'] })
  await people.save(anna, (await town.publish()).id, { summary: 'Met koek.' })
})

test('nobody writes in the queue, and other partners do not read it', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, soup)
  const { id: review } = (await people.waiting(id))!
  const other = await payload.create({ collection: 'organisations', data: { name: 'Elders', kind: 'sport' } })
  const memberships = [{ organisation: other.id, role: 'owner' }]
  const stranger = await people.make('gast', 'partner', { memberships })
  expect((await people.rest(stranger, 'GET', `/reviews/${review}`)).status).toBe(404)
  expect((await people.rest(anna, 'GET', `/reviews/${review}`)).status).toBe(200)
  for (const user of [anna, editor])
    expect((await people.rest(user, 'PATCH', `/reviews/${review}`, { state: 'approved' })).status).toBe(403)
})
