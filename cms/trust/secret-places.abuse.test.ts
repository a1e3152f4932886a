import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { openTown } from './testing/open-town.ts'
import type { Partners } from './testing/partners.ts'

let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser
let stranger: TypedUser
let house: string

const address = 'Kwartelhoflaan 77, 5698 QX Eindhoven'
const secret = { whereabouts: 'secret', venue: null, secretAddress: address } as const

beforeAll(async () => {
  ;({ payload, town, people, anna, editor } = await openTown('secret_places'))
  const other = await payload.create({ collection: 'organisations', data: { name: 'Elders', kind: 'sport' } })
  const memberships = [{ organisation: other.id, role: 'owner' }]
  stranger = await people.make('vreemd', 'partner', { memberships })
  house = await venue('Huize Kwartel', { street: 'Kwartelhoflaan 77', postcode: '5698 QX' })
})
afterAll(() => payload?.destroy())

const asAnna = () => ({ collection: 'listings', user: anna, overrideAccess: false, depth: 0 }) as const
const there = () => ({ whereabouts: 'venue', venue: house, secretAddress: null })

async function venue(name: string, more: object = {}, organisation = town.organisation): Promise<string> {
  const data = { name, organisation, ...more } as never
  return (await payload.create({ collection: 'venues', data })).id
}

type Road = (id: string) => Promise<unknown>

/** Every way in which something of a partner ends up in front of residents. */
const roads: Record<string, Road> = {
  'the Local API on behalf': (id) => people.save(anna, id, there()),
  'the Local API, without saying whether to publish': (id) =>
    payload.update({ ...asAnna(), id, data: there() as never }),
  REST: (id) => people.rest(anna, 'PATCH', `/listings/${id}`, { ...there(), _status: 'published' }),
  'REST, to an online place': (id) =>
    people.rest(anna, 'PATCH', `/listings/${id}`, { whereabouts: 'online', _status: 'published' }),
  'REST, all languages': (id) =>
    people.rest(anna, 'PATCH', `/listings/${id}?publishAllLocales=true`, {
      ...there(),
      _status: 'published',
    }),
  'REST, one language': (id) =>
    people.rest(anna, 'PATCH', `/listings/${id}?publishSpecificLocale=nl`, {
      ...there(),
      _status: 'published',
    }),
  'a draft that says it is published': (id) =>
    payload.update({ ...asAnna(), id, draft: true, data: { ...there(), _status: 'published' } as never }),
  'a draft first, then publishing': async (id) => {
    await people.save(anna, id, { ...there(), _status: 'draft' }, { draft: true })
    await people.save(anna, id, {})
  },
  autosave: async (id) => {
    const path = `/listings/${id}?draft=true&autosave=true`
    await people.rest(anna, 'PATCH', path, { ...there(), _status: 'draft' })
    await people.rest(anna, 'PATCH', `/listings/${id}`, { _status: 'published' })
  },
  'changing many at once': (id) =>
    people.rest(anna, 'PATCH', `/listings?where[id][equals]=${id}`, { ...there(), _status: 'published' }),
  'a set time': async (id) => {
    await people.save(anna, id, { ...there(), _status: 'draft' }, { draft: true })
    const input = {
      ...{ type: 'publish', doc: { relationTo: 'listings', value: id } },
      user: { relationTo: 'users', value: anna.id },
    } as never
    await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date(Date.now() - 1_000) })
    await payload.jobs.run({ queue: 'default', silent: true })
  },
  'an old version, by REST': async (id) => {
    await people.rest(anna, 'POST', `/listings/versions/${await openVersion(id)}`)
    await people.rest(anna, 'PATCH', `/listings/${id}`, { _status: 'published' })
  },
  'an old version, by the screen': async (id) => {
    const form = new URLSearchParams({ version: await openVersion(id) })
    await people.rest(anna, 'POST', `/listings/${id}/restore`, form)
    await people.save(anna, id, {})
  },
  'taking it away and showing it again': async (id) => {
    await people.rest(anna, 'PATCH', `/listings/${id}`, { _status: 'draft' })
    await people.save(anna, id, there())
  },
  'the bin and back': async (id) => {
    await people.rest(anna, 'PATCH', `/listings/${id}`, { deletedAt: new Date().toISOString() })
    await people.rest(anna, 'PATCH', `/listings/${id}?trash=true`, { deletedAt: null, ...there() })
    await people.rest(anna, 'PATCH', `/listings/${id}`, { ...there(), _status: 'published' })
  },
  'words in the description': (id) =>
    people.save(anna, id, { description: 'Je vindt ons op Kwartelhoflaan 77.' }),
  'the postcode in a notice': (id) => people.save(anna, id, { notice: 'Let op: 5698qx' }),
  'words in another language': (id) =>
    people.save(anna, id, { title: 'Opvang', summary: 'Kwartelhoflaan 77' }, { locale: 'tr' }),
  'words about the times': (id) =>
    people.save(anna, id, { schedule: { note: 'Aanbellen bij Kwartelhoflaan 77' } }),
}

/** A version from before the place was secret. */
async function openVersion(id: string): Promise<string> {
  const where = { parent: { equals: id }, 'version.whereabouts': { equals: 'venue' } }
  const { docs } = await payload.findVersions({ collection: 'listings', where, limit: 1 })
  return docs[0]!.id
}

/** Published with its place, and secret since. */
async function becameSecret(): Promise<string> {
  const { id } = await town.publish({ venue: house } as never)
  await payload.update({ collection: 'listings', id, data: secret as never })
  return id
}

const isStillSecret = async (id: string) => {
  const live = await people.live(id)
  const isShown = live._status === 'published' && !live.deletedAt
  if (isShown) expect(live).toMatchObject({ whereabouts: 'secret', venue: null })
  if (isShown) expect(JSON.stringify({ ...live, secretAddress: '' })).not.toMatch(/kwartelhoflaan|5698 ?qx/i)
  return isShown ? 'what residents see stays as it was' : 'residents see nothing of it'
}

const tried = Object.entries(roads).filter((_, at) => inFull || at % 3 === 0)
for (const [by, go] of tried)
  proof(`making a secret place public by ${by}`, 'waits for an editor', async () => {
    const id = await becameSecret()
    await go(id)
    const seen = await isStillSecret(id)
    expect((await people.waiting(id))?.reasons).toContain('secret-address')
    return `${seen}; waits`
  })

proof('publishing as something open what was a secret draft', 'waits for an editor', async () => {
  const { id } = await town.publish({ ...secret, _status: 'draft' } as never, { user: anna } as never)
  await people.save(anna, id, { whereabouts: 'venue', venue: town.venue, secretAddress: null })
  expect((await people.waiting(id))?.reasons).toContain('secret-address')
  return isStillSecret(id)
})

proof('a copy of a secret listing, published at its venue', 'waits for an editor', async () => {
  const id = await becameSecret()
  const path = `/listings/${id}/duplicate?draft=false`
  const answer = await people.rest(anna, 'POST', path, { ...there(), _status: 'published' })
  const copy = ((await answer.json()) as { doc: { id: string } }).doc.id
  expect((await people.waiting(copy))?.reasons).toContain('secret-address')
  return isStillSecret(copy)
})

proof('a new listing at the venue of a secret one', 'waits for an editor', async () => {
  await becameSecret()
  const { id } = await town.publish({ venue: house } as never, { user: anna } as never)
  expect((await people.waiting(id))?.reasons).toContain('secret-address')
  return isStillSecret(id)
})

proof('a new venue with the secret address, and a listing moved there', 'waits for an editor', async () => {
  await becameSecret()
  const { id } = await town.publish()
  const fresh = await venue('Zomaar', { street: 'KWARTELHOFLAAN 77' })
  await people.save(anna, id, { venue: fresh })
  expect((await people.waiting(id))?.reasons).toContain('secret-address')
  expect(await people.live(id)).toMatchObject({ venue: town.venue })
  return 'stays where it was; waits'
})

proof('a venue in use moved to the secret address', 'waits for an editor', async () => {
  await becameSecret()
  const used = await venue('In gebruik', { street: 'Dorpsstraat 1' })
  await town.publish({ venue: used } as never)
  await people.rest(anna, 'PATCH', `/venues/${used}`, { street: 'Kwartelhoflaan 77', postcode: '5698 QX' })
  const row = await payload.findByID({ collection: 'venues', id: used })
  expect(row).toMatchObject({ street: 'Dorpsstraat 1' })
  return 'the venue stays as it was'
})

proof('the secret address in another listing of the organisation', 'waits for an editor', async () => {
  await becameSecret()
  const { id } = await town.publish()
  await people.save(anna, id, { howToJoin: 'Eerst langs Kwartelhoflaan 77.' })
  expect((await people.waiting(id))?.reasons).toContain('secret-address')
  return 'waits'
})

proof('becoming secret', 'does not wait, and an editor may open it again', async () => {
  const { id } = await town.publish({ venue: house } as never)
  const saved = await people.save(anna, id, secret)
  expect(saved).toMatchObject({ _status: 'published', whereabouts: 'secret', venue: null })
  expect(await people.waiting(id)).toBeUndefined()
  await people.save(anna, id, there())
  await people.save(editor, id, {})
  return 'live at once'
})

async function approve(who: TypedUser, listing: string): Promise<void> {
  const { id, version } = (await people.waiting(listing))!
  const said = { review: id, version, decision: 'approve', reason: 'Goed.' }
  await people.rest(who, 'POST', '/review/decide', new URLSearchParams(said as Record<string, string>))
}

proof('an editor of other areas lets through what would make a secret place public', 'refused', async () => {
  const area = async (code: string) =>
    (await payload.find({ collection: 'areas', where: { code: { equals: code } } })).docs[0]!.id
  const elsewhere = await payload.create({
    collection: 'areas',
    data: { code: 'WK077299', name: 'Elders', level: 'district', parent: await area('GM0772') } as never,
  })
  const far = await people.make('ver', 'editor', { areas: [elsewhere.id] })
  const near = await people.make('bij', 'editor', { areas: [await area('WK077211')] })
  const areas = [await area('BU07721110')]
  const { id } = await town.publish({ ...secret, areas } as never)
  await people.save(anna, id, there())
  await approve(far, id)
  await people.rest(far, 'PATCH', `/listings/${id}`, { ...there(), _status: 'published' })
  const seen = await isStillSecret(id)
  await approve(near, id)
  expect(await people.live(id)).toMatchObject({ whereabouts: 'venue', venue: house })
  return `${seen}; an editor of its own area can`
})

const sees = async (user: TypedUser, path: string) => (await people.rest(user, 'GET', path)).text()

proof(
  'another organisation looks for the venue that a secret listing left',
  'sees nothing of it',
  async () => {
    const left = await venue('Huize Zwaluw', { street: 'Zwaluwpad 5', geo: { lat: 51.45, lng: 5.49 } })
    const { id } = await town.publish({ venue: left } as never)
    expect(await sees(stranger, `/venues/${left}`)).toContain('Zwaluw')
    await people.save(anna, id, secret)
    const near = { name: 'Zwaluw', street: 'Zwaluwpad 5', point: { lat: 51.45, lng: 5.49 } }
    const answers = [
      await sees(stranger, `/venues/${left}`),
      await sees(stranger, '/venues?limit=0'),
      await sees(stranger, '/venues?where[name][like]=Zwaluw'),
      await sees(stranger, '/venues?where[geo.lat][greater_than]=51.449&where[geo.lat][less_than]=51.451'),
      await sees(stranger, '/venues?sort=street&limit=0&select[name]=true'),
      await sees(stranger, `/listings?where[venue][equals]=${left}&depth=2`),
      await sees(stranger, `/venues/versions?limit=0`),
      await (await people.rest(stranger, 'POST', '/near-venues', near)).text(),
    ]
    for (const answer of answers) expect(answer).not.toMatch(/zwaluw/i)
    expect(await sees(stranger, '/venues/count?where[name][like]=Zwaluw')).toContain('"totalDocs":0')
    expect(await sees(anna, `/venues/${left}`)).toContain('Zwaluw')
    await people.rest(anna, 'PATCH', `/venues/${left}`, { secret: false })
    expect(await sees(stranger, `/venues/${left}`)).not.toContain('Zwaluw')
    await people.save(anna, id, { whereabouts: 'venue', venue: left })
    expect(await sees(stranger, `/venues/${left}`)).not.toContain('Zwaluw')
    await approve(editor, id)
    expect(await sees(stranger, `/venues/${left}`)).toContain('Zwaluw')
    return `${answers.length + 1} questions, nothing; open again with the listing`
  },
)

async function picture(alt: string): Promise<string> {
  const data = { alt, organisation: town.organisation } as never
  return (await payload.create({ collection: 'media', data, file: await aPicture() })).id
}

async function aPicture() {
  const create = { width: 40, height: 30, channels: 3, background: '#587' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { name: 'deur.png', data, mimetype: 'image/png', size: data.length }
}

const told = 'Bel aan bij Kwartelhoflaan 77. De bus stopt daar.'
const untold = 'Bel aan bij […]. De bus stopt daar.'

proof(
  'another organisation reads and searches the row of a secret listing that tells its own address',
  'reads what residents read, whichever came first',
  async () => {
    const addressLater = await town.publish({ ...secret, secretAddress: null, description: told } as never)
    await people.save(anna, addressLater.id, { secretAddress: address })
    const atOnce = await town.publish({ ...secret, description: told, slug: 'in-kwartelhoflaan-77' } as never)
    for (const { id } of [addressLater, atOnce]) {
      const answers = [
        await sees(stranger, `/listings/${id}?depth=2`),
        await sees(stranger, `/listings/${id}?locale=all`),
        await sees(stranger, `/listings?where[id][equals]=${id}&where[description][like]=kwartel`),
        await sees(stranger, `/listings?where[id][equals]=${id}&where[slug][like]=kwartel`),
      ]
      for (const answer of answers) expect(answer).not.toMatch(/kwartel/i)
      expect(answers[0]).toContain(untold)
    }
    return 'two ways to get there, four questions each, nothing'
  },
)

proof(
  'the words below the pictures of a secret listing',
  'lose its address when it becomes secret; later they are refused',
  async () => {
    const alt = 'De voordeur van Kwartelhoflaan 77'
    const door = await picture(alt)
    const { id } = await town.publish({ venue: house, images: [door] } as never)
    await people.save(anna, id, secret)
    expect(await sees(stranger, `/media/${door}`)).toContain('De voordeur van […]')
    const again = await people.rest(anna, 'PATCH', `/media/${door}`, { alt })
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('dat geheim is')])
    const other = await people.rest(anna, 'PATCH', `/media/${door}`, { alt: 'Een rode voordeur' })
    expect(other.status).toBe(200)
    return 'cleaned, and refused with words'
  },
)

proof(
  'a listing that becomes secret names the house it was in, in its title, texts, address and pictures',
  'residents and others read none of it; naming it later waits for an editor',
  async () => {
    const left = await venue('Wijkhuis Merelhoek', { street: 'Merelpad 5' })
    const alt = 'De voordeur van Wijkhuis Merelhoek'
    const [kept, gone] = [await picture(alt), await picture(alt)]
    const elsewhere = await town.publish({ images: [kept] } as never)
    const { id } = await town.publish({
      venue: left,
      images: [kept, gone],
      title: 'Naaien in Wijkhuis Merelhoek',
      slug: 'naaien-in-wijkhuis-merelhoek',
      description: 'In wijkhuis merelhoek, naast de winkel.',
    } as never)
    await payload.db.drizzle.execute('delete from outbox.change')
    await people.save(anna, id, { whereabouts: 'secret', images: [kept] })
    for (const one of [kept, gone])
      expect(await sees(stranger, `/media/${one}`)).toContain('De voordeur van […]')
    const queued = await payload.db.drizzle.execute<{ doc: string }>('select doc from outbox.change')
    expect(queued.rows.map(({ doc }) => doc)).toContain(elsewhere.id)
    const again = await people.rest(anna, 'PATCH', `/media/${gone}`, { alt })
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('dat geheim is')])
    const seen = await sees(stranger, `/listings/${id}`)
    expect(seen).not.toMatch(/merel/i)
    expect(await people.live(id)).toMatchObject({ title: 'Naaien in […]' })
    await people.save(anna, id, { description: 'Kom naar Wijkhuis Merelhoek!' })
    expect((await people.waiting(id))?.reasons).toContain('secret-address')
    return 'nothing, and waits'
  },
)

proof('a venue where others are too', 'stays to be seen', async () => {
  const shared = await venue('Het Atrium')
  const [one] = [
    await town.publish({ venue: shared } as never),
    await town.publish({ venue: shared } as never),
  ]
  await people.save(anna, one.id, secret)
  expect(await sees(stranger, `/venues/${shared}`)).toContain('Atrium')
  return 'seen'
})
