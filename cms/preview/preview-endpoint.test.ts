import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listingDocumentSchema } from '#search/document.ts'
import { openPreview } from '#search/preview-seal.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { openTown } from '../trust/testing/open-town.ts'
import type { Partners } from '../trust/testing/partners.ts'

const key = 'de-sleutel-van-de-site'
let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let bob: TypedUser
let nobody: TypedUser
let editor: TypedUser

beforeAll(async () => {
  process.env.HELP_KEY = key
  ;({ payload, town, people, anna, editor } = await openTown('preview'))
  const data = { name: 'De Brug', kind: 'welfare' } as never
  const { id } = await payload.create({ collection: 'organisations', data })
  bob = await people.make('bob', 'partner', { memberships: [{ organisation: id, role: 'member' }] })
  nobody = await people.make('niemand', 'partner', { memberships: [] })
})
afterAll(() => payload?.destroy())

const draftOf = (user: TypedUser, data: object) =>
  payload.create({
    collection: 'listings',
    draft: true,
    data: { _status: 'draft', ...data } as never,
    user,
    overrideAccess: false,
    depth: 0,
  })
const ask = (user: TypedUser, id: string, more = '') =>
  people.rest(user, 'POST', `/listings/${id}/preview${more}`)

async function shown(user: TypedUser, id: string, more = '') {
  const response = await ask(user, id, more)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const { action, sealed } = (await response.json()) as { action: string; sealed: string }
  expect(action).toMatch(/\/voorbeeld$/)
  const opened = openPreview(key, sealed, new Date())
  if (opened.is !== 'good') throw new Error(opened.is)
  return opened.preview
}

test('what was saved last is shown, and what residents see stays what it is', async () => {
  const { id } = await town.publish()
  expect(await shown(anna, id)).toMatchObject({ listing: { title: 'Koffie' }, isLive: true, missing: [] })
  await people.save(anna, id, { title: 'Soep', _status: 'draft' }, { draft: true })
  expect(await shown(anna, id)).toMatchObject({ listing: { id, title: 'Soep' }, isLive: false })
  expect(await people.live(id)).toMatchObject({ title: 'Koffie', _status: 'published' })
})

test('an older version is shown when it is asked for', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soep', _status: 'draft' }, { draft: true })
  const { docs } = await payload.findVersions({
    collection: 'listings',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  expect((await shown(anna, id, `?version=${docs[0]!.id}`)).listing.title).toBe('Koffie')
  const other = await town.publish()
  expect((await ask(anna, other.id, `?version=${docs[0]!.id}`)).status).toBe(404)
})

test('a listing with next to nothing in it is shown, with what it lacks', async () => {
  const organisations = [{ organisation: town.organisation, role: 'organiser' }]
  const { id } = await draftOf(anna, { organisations })
  const { listing, missing } = await shown(anna, String(id))
  expect(missing).toEqual(expect.arrayContaining(['Titel', 'In één zin', "Thema's", 'Locatie']))
  expect(listing).toMatchObject({ title: '', whereabouts: { at: 'venue', place: { name: 'Nog geen plek' } } })
})

test('what is half filled in is left out, and said', async () => {
  const organisations = [{ organisation: town.organisation, role: 'organiser' }]
  const half = {
    organisations,
    title: 'Half',
    schedule: { rules: [{ every: 'week' }, { every: 'week', days: ['tue'], start: '99:99' }] },
    contact: { website: 'javascript:alert(1)' },
    cost: { case: 'paid', euros: -3 },
    whereabouts: 'online',
    onlineUrl: 'nergens',
  }
  const { id } = await draftOf(anna, half)
  const { listing, missing } = await shown(anna, String(id))
  expect(listingDocumentSchema.safeParse(listing).success).toBe(true)
  expect(listing).toMatchObject({ contact: { website: null }, whereabouts: { at: 'online', url: null } })
  expect(missing.join()).toMatch(/Wanneer.*|klopt/)
})

test('a secret place says its municipality, also in a preview', async () => {
  const organisations = [{ organisation: town.organisation, role: 'organiser' }]
  const secret = { organisations, title: 'Opvang', whereabouts: 'secret', secretAddress: 'Stille Laan 4' }
  const { id } = await draftOf(anna, { ...secret, internalNote: 'niet voor buiten' })
  const preview = await shown(anna, String(id))
  expect(preview.listing.whereabouts).toMatchObject({ at: 'secret', municipality: { name: 'Eindhoven' } })
  expect(JSON.stringify(preview)).not.toMatch(/Stille|buiten/)
})

test('every role: editors all, partners their own, others and strangers none', async () => {
  const { id } = await town.publish()
  await people.save(anna, id, { title: 'Soep', _status: 'draft' }, { draft: true })
  expect((await shown(editor, id)).listing.title).toBe('Soep')
  expect((await ask(bob, id)).status).toBe(404)
  expect((await ask(nobody, id)).status).toBe(404)
  const out = await people.rest(anna, 'POST', `/listings/${id}/preview`, undefined, { cookie: '' })
  expect(out.status).toBe(401)
  const strange = await people.rest(anna, 'POST', `/listings/${id}/preview`, undefined, {
    origin: 'https://kwaad.example',
    'sec-fetch-site': 'cross-site',
  })
  expect(strange.status).toBe(401)
  expect((await ask(anna, 'geen-nummer')).status).toBe(404)
})

test('more than the site takes is refused in words', async () => {
  const organisations = [{ organisation: town.organisation, role: 'organiser' }]
  const { id } = await draftOf(anna, { organisations, title: 'Lang', description: 'x'.repeat(310_000) })
  const response = await ask(anna, String(id))
  expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('te groot')])
})
