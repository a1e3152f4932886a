import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { openPreview } from '#search/preview-seal.ts'
import { readListings } from '../outbox/published.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { openTown } from './testing/open-town.ts'
import type { Partners } from './testing/partners.ts'

// Who has to hide does so in one save, whatever else stands in it and whatever was written about the place before.
const key = 'de-sleutel-van-de-site'
let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser
let stranger: TypedUser
let other: string
let house: string

/** `npm test` has no time for these. */
const proofInFull: typeof proof = (...asked) => inFull && proof(...asked)

const point = { lat: 51.478213, lng: 5.396243 }
const told = /kwartel|5698|51[.,]478/i

beforeAll(async () => {
  process.env.HELP_KEY = key
  ;({ payload, town, people, anna, editor } = await openTown('hiding_places'))
  const data = { name: 'Elders', kind: 'sport' } as never
  other = (await payload.create({ collection: 'organisations', data })).id
  const memberships = [{ organisation: other, role: 'owner' }]
  stranger = await people.make('vreemd', 'partner', { memberships })
  house = await aHouse('Kwartelhoflaan 77')
})
afterAll(() => payload?.destroy())

const aHouse = async (street: string, organisation = town.organisation) =>
  (
    await payload.create({
      collection: 'venues',
      data: {
        name: 'Huis',
        street,
        postcode: '5698 QX',
        town: 'Eindhoven',
        geo: point,
        organisation,
      } as never,
    })
  ).id

/** What leaves the house of a listing. */
async function document(id: string) {
  const { put } = await readListings(payload, [id], new Date())
  return put[0]!
}

/** All that its own people wrote about where it is. */
const talkative = () => ({
  ...{ venue: house, slug: `opvang-kwartelhoflaan-77-${Math.random().toString(36).slice(2, 8)}` },
  title: 'Opvang Kwartelhoflaan 77',
  summary: 'Kom naar Kwartelhof-laan nr. 77!',
  description: 'Bij 51.478213, 5.396243. Postcode 5698qx.\n\nAan de Kwartelhoflaan, met de groene deur.',
  notice: 'Kwartelhofln. 77 is dicht',
  accessibilityNote: 'De deur van 77 Kwartelhoflaan is breed',
  contact: { website: 'https://example.org/kwartelhoflaan-77', phone: '040 123 45 67' },
  schedule: { note: 'Aanbellen: Kwartelhoflaan 77', dates: [] },
})

async function openListing(more: object = {}) {
  const { id } = await town.publish({ ...talkative(), ...more } as never)
  const words = { title: 'Kwartelhoflaan 77 barınma', summary: 'Kwartelhoflaan 77' }
  await payload.update({ collection: 'listings', id, locale: 'tr', data: words as never })
  expect(JSON.stringify(await document(id))).toMatch(told)
  return id
}

async function isHidden(id: string): Promise<void> {
  const live = await people.live(id)
  expect(live).toMatchObject({ _status: 'published', whereabouts: 'secret', venue: null })
  expect(live.contact).toMatchObject({ phone: '040 123 45 67' })
  const inAll = await payload.findByID({ collection: 'listings', id, locale: 'all', depth: 0 })
  const { secretAddress, ...rest } = inAll as { secretAddress?: string }
  expect(secretAddress).toContain('Kwartelhoflaan 77')
  expect(JSON.stringify(rest)).not.toMatch(told)
  expect(JSON.stringify(await document(id))).not.toMatch(told)
  const seen = await (await people.rest(stranger, 'GET', `/listings/${id}?locale=all&depth=2`)).text()
  expect(seen).not.toMatch(told)
}

type Pool = { query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }
const poolOf = () => (payload.db as never as { pool: Pool }).pool
const queued = async (id: string) =>
  (await poolOf().query('select 1 from outbox.change where doc = $1', [id])).rows.length
const mails = async () =>
  (
    await poolOf().query(
      'select subject, body.* from mails join mailroom.body on mail = mails.id order by mails.created_at',
    )
  ).rows

proof(
  'a listing that tells its address in every text, also its own name in the address bar, becomes secret',
  'at once, and no text tells it any more',
  async () => {
    const id = await openListing()
    await people.save(anna, id, { whereabouts: 'secret' })
    expect(await people.waiting(id)).toBeUndefined()
    await isHidden(id)
    const { title, description, secretAddress } = await people.live(id)
    expect(secretAddress).toBe('Kwartelhoflaan 77, 5698 QX Eindhoven')
    return `“${title}”, “${description!.split('\n')[0]}”; where it was became its secret address`
  },
)

proofInFull('the same by an admin, of which its people get a mail', 'at once', async () => {
  const admin = await people.make('ada', 'admin')
  const id = await openListing()
  const before = (await mails()).length
  await payload.update({
    ...{ collection: 'listings', id, user: admin, overrideAccess: false, depth: 0 },
    data: { whereabouts: 'secret', _status: 'published' } as never,
  })
  await isHidden(id)
  expect((await mails()).length).toBeGreaterThan(before)
  return 'no text tells it'
})

proof(
  'the same address in another listing and in the words of the organisation',
  'its people get a mail that says where',
  async () => {
    const change = (description: string) =>
      payload.update({ collection: 'organisations', id: town.organisation, data: { description } as never })
    await change('Wij zitten aan de Kwartelhoflaan 77.')
    const { id: also } = await town.publish({ title: 'Spreekuur', howToJoin: 'Kwartelhoflaan 77' } as never)
    const id = await openListing({ title: 'Nachtopvang' })
    const before = (await mails()).length
    await people.save(anna, id, { whereabouts: 'secret' })
    const sent = (await mails()).slice(before).map((one) => JSON.stringify(one))
    const [letter] = sent.filter((one) => one.includes('geheim adres'))
    expect(letter).toContain('Spreekuur')
    expect(letter).toContain('De tekst van je organisatie')
    await change('')
    await payload.update({ collection: 'listings', id: also, data: { howToJoin: '' } })
    return 'names both, and not the address'
  },
)

proof('the mails to its people about all that', 'says nothing of the place', async () => {
  const all = await mails()
  expect(JSON.stringify(all)).not.toMatch(told)
  return `${all.length} mails`
})

proof(
  'hiding together with another title and another telephone',
  'the place is hidden at once, the rest waits',
  async () => {
    const id = await openListing()
    const before = await queued(id)
    await people.save(anna, id, {
      ...{ whereabouts: 'secret', title: 'Een bed voor de nacht' },
      contact: { phone: '040 765 43 21' },
    })
    await isHidden(id)
    expect(await queued(id)).toBeGreaterThan(before)
    expect((await people.waiting(id))?.reasons).toEqual(['title', 'phone'])
    expect(await people.newest(id)).toMatchObject({ title: 'Een bed voor de nacht', whereabouts: 'secret' })
    await people.save(editor, id, {})
    expect(await people.live(id)).toMatchObject({ title: 'Een bed voor de nacht', whereabouts: 'secret' })
    return 'title and telephone waited, and came with the word of an editor'
  },
)

proof('hiding by an organisation of which everything waits', 'hidden at once', async () => {
  const set = (trust: string) =>
    payload.update({ collection: 'organisations', id: town.organisation, data: { trust } as never })
  const id = await openListing()
  await set('new')
  try {
    await people.save(anna, id, { whereabouts: 'secret', howToJoin: 'Bel eerst.' })
    await isHidden(id)
    expect(await people.live(id)).toMatchObject({ howToJoin: null })
    expect((await people.waiting(id))?.reasons).toContain('first-publication')
    return 'the place is hidden; the new words wait'
  } finally {
    await set('trusted')
  }
})

proofInFull('taken away, made secret, and shown again', 'its old texts tell nothing', async () => {
  const id = await openListing()
  await people.save(anna, id, { _status: 'draft' })
  await people.save(anna, id, { whereabouts: 'secret', _status: 'draft' }, { draft: true })
  await people.save(anna, id, {})
  const live = await people.live(id)
  if (live._status === 'published') await isHidden(id)
  return live._status === 'published' ? 'shown without them' : 'not shown'
})

proof('an editor writes the address in a secret listing', 'it leaves the house nowhere', async () => {
  const id = await openListing()
  await people.save(anna, id, { whereabouts: 'secret' })
  const asked = { collection: 'listings', id, depth: 0 } as const
  const words = { summary: 'Kwartelhoflaan 77', slug: `kwartelhoflaan-77-${id.slice(0, 4)}` }
  await payload.update({ ...asked, data: { ...words, _status: 'published' } as never })
  const said = await document(id)
  expect(JSON.stringify(said)).not.toMatch(told)
  return `“${said.summary}”, under ${said.slug === id ? 'its number' : said.slug}`
})

proofInFull('the street alone, in new words about the place', 'waits for an editor', async () => {
  const id = await openListing()
  await people.save(anna, id, { whereabouts: 'secret' })
  await people.save(anna, id, { firstVisit: 'Loop de Kwartelhoflaan in.' })
  expect((await people.waiting(id))?.reasons).toEqual(['secret-address'])
  return 'waits'
})

proofInFull(
  'a draft that left its house before anybody saw it, without saying the address',
  'the house is known as secret',
  async () => {
    const refuge = await aHouse('Zwaluwenpadweg 5')
    const { id } = await town.publish({ venue: refuge, _status: 'draft' } as never, { user: anna } as never)
    await people.save(anna, id, { whereabouts: 'secret', _status: 'draft' }, { draft: true })
    await people.save(anna, id, { description: 'Bij Zwaluwenpadweg 5.' })
    expect((await people.waiting(id))?.reasons).toContain('secret-address')
    return 'words with its address wait'
  },
)

/** A draft of somebody else that says to be there. */
async function borrow(venue: string): Promise<string> {
  const organisations = [{ organisation: other, role: 'organiser' }]
  const { id } = await town.publish({ organisations, venue, _status: 'draft' } as never)
  return id
}

proof(
  'another organisation names a secret house by its number in a draft of its own',
  'preview, history and export say nothing of it',
  async () => {
    const refuge = await aHouse('Kwartelhoflaan 79')
    const { id } = await town.publish({ venue: refuge } as never)
    const spy = await borrow(refuge)
    await people.save(anna, id, { whereabouts: 'secret' })
    await people.save(stranger, spy, { summary: 'Anders', _status: 'draft' }, { draft: true })
    const answer = await people.rest(stranger, 'POST', `/listings/${spy}/preview`)
    const opened = openPreview(key, ((await answer.json()) as { sealed: string }).sealed, new Date())
    const seen = [opened.is === 'good' ? JSON.stringify(opened.preview) : opened.is]
    for (const format of ['csv', 'json'])
      seen.push(await (await people.rest(stranger, 'GET', `/export/listings/${format}`)).text())
    seen.push(await (await people.rest(stranger, 'GET', `/listings/${spy}?depth=2&draft=true`)).text())
    const { readDifferences } = await import('../history/read-differences.ts')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ user: stranger }, payload)
    const { docs } = await payload.findVersions({
      collection: 'listings',
      where: { parent: { equals: spy } },
    })
    for (const version of docs)
      seen.push(JSON.stringify(await readDifferences(req, spy, version.id, new Date())))
    expect(opened.is).toBe('good')
    for (const one of seen) expect(one).not.toMatch(told)
    const own = await people.rest(anna, 'GET', `/venues/${refuge}`)
    expect(await own.text()).toMatch(told)
    return `${seen.length} ways to look, nothing`
  },
)

proof(
  'another organisation asks for whom a secret listing is',
  'nothing, also not by filters and sorting',
  async () => {
    const areas = await payload.find({ collection: 'areas', where: { code: { equals: 'BU07721110' } } })
    const area = areas.docs[0]!.id
    const { id } = await town.publish({ ...talkative(), areas: [area] } as never)
    const ask = async (path: string) => (await people.rest(stranger, 'GET', path)).text()
    expect(await ask(`/listings/${id}?depth=0`)).toContain(area)
    await people.save(anna, id, { whereabouts: 'secret' })
    for (const path of [
      `/listings/${id}?depth=0`,
      `/listings/${id}?depth=2`,
      `/listings?where[id][equals]=${id}&select[areas]=true`,
      `/listings?where[id][equals]=${id}&draft=true&depth=1`,
    ]) {
      const said = await ask(path)
      expect(said, path).not.toContain(area)
      expect(said, path).not.toContain('BU07721110')
    }
    const count = (value: string) => ask(`/listings/count?where[id][equals]=${id}&where[areas][in]=${value}`)
    expect(await count(area)).toBe(await count('0fb5698a-9d4e-4e6f-8a49-5698ab5698ab'))
    expect(await (await people.rest(anna, 'GET', `/listings/${id}?depth=0`)).text()).toContain(area)
    return 'its own people see it'
  },
)
