import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { openPreview } from '#search/preview-seal.ts'
import { proof } from '#ops/proofs/proof.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { poolOf } from '../pool-of.ts'
import { openTown } from './testing/open-town.ts'
import type { Partners } from './testing/partners.ts'

const helpKey = 'de-sleutel-van-de-site'
const mark = 'geheim-van-de-brug'
let payload: Payload
let town: SmallTown
let people: Partners
let anna: TypedUser
let editor: TypedUser
let other: string

beforeAll(async () => {
  process.env.HELP_KEY = helpKey
  ;({ payload, town, people, anna, editor } = await openTown('handed_over'))
  const data = { name: 'De Brug', kind: 'welfare', trust: 'trusted' } as never
  other = String((await payload.create({ collection: 'organisations', data })).id)
})
afterAll(() => payload?.destroy())

const form = (fields: Record<string, string>) => new URLSearchParams(fields)
const versionsOf = async (id: string) => {
  const asked = { collection: 'listings', where: { parent: { equals: id } }, sort: '-updatedAt' } as const
  return (await payload.findVersions({ ...asked, overrideAccess: true, depth: 0 })).docs.map((one) =>
    String(one.id),
  )
}
/** All that is kept of a listing, but for when it was changed. */
const kept = async (id: string) => {
  const { rows } = await poolOf(payload).query<{ is: string }>(
    `select string_agg(part, ';' order by part) as is from (
       select (to_jsonb(l) - 'updated_at')::text as part from listings l where id = $1
       union all select to_jsonb(v)::text from _listings_v v where parent_id = $1
       union all select to_jsonb(o)::text from listings_organisations o where _parent_id = $1) parts`,
    [id],
  )
  return rows[0]!.is
}

/** Every road by which one changes or learns of a listing, with the version that was theirs once. */
const roads = (id: string, version: string): [string, string, unknown?][] => [
  ['PATCH', `/listings/${id}`, { title: 'Gekaapt', _status: 'published' }],
  ['PATCH', `/listings/${id}?draft=true`, { title: 'Gekaapt', _status: 'draft' }],
  ['PATCH', `/listings/${id}?draft=true&autosave=true`, { title: 'Gekaapt', _status: 'draft' }],
  ['PATCH', `/listings?where[id][equals]=${id}`, { room: 'Gekaapt', _status: 'published' }],
  ['PATCH', `/listings/${id}`, { _status: 'draft' }],
  ['PATCH', `/listings/${id}?unpublishAllLocales=true`, { _status: 'draft' }],
  ['PATCH', `/listings/${id}`, { deletedAt: new Date().toISOString() }],
  ['DELETE', `/listings/${id}`],
  ['DELETE', `/listings?where[id][equals]=${id}`],
  ['POST', `/listings/versions/${version}`, {}],
  ['POST', `/listings/versions/${version}?draft=true`, {}],
  ['POST', `/listings/${id}/restore`, form({ version })],
  ['POST', `/listings/${id}/from-bin`, form({ as: 'was' })],
  ['POST', `/listings/${id}/confirm`, {}],
  ['POST', `/listings/${id}/preview`],
  ['POST', `/listings/${id}/duplicate?draft=true`, {}],
  ['POST', '/review/withdraw', form({ listing: id, review: id })],
  ['GET', `/review/of/${id}`],
  ['GET', `/listings/${id}?draft=true&depth=2&trash=true`],
  ['GET', `/listings/versions?where[parent][equals]=${id}&depth=1`],
  ['GET', `/listings?where[id][equals]=${id}&draft=true&depth=2`],
  ['GET', '/export/listings/json'],
]

async function allRoads(session: string, id: string, version: string) {
  const before = await kept(id)
  const faults: string[] = []
  for (const [method, path, body] of roads(id, version)) {
    const response = await people.ask(session, method, path, body)
    const text = await response.text()
    const road = `${method} ${path.replaceAll(id, ':id').replaceAll(version, ':version')}`
    if (response.status >= 500) faults.push(`${road} broke`)
    if (text.includes(mark)) faults.push(`${road} told`)
    if ((await kept(id)) !== before) faults.push(`${road} changed it`)
  }
  return faults
}

const secret = { whereabouts: 'secret', secretAddress: mark, contact: { person: mark } }

proof(
  'a listing that went to another organisation, by a partner of the first, by every road and with its old versions',
  'nothing changes, nothing new is told',
  async () => {
    const { id } = await town.publish({ title: 'Van ons', _status: 'published' })
    await people.save(anna, id, { summary: 'Nog van ons.', _status: 'draft' }, { draft: true })
    const [version] = await versionsOf(id)
    const organisations = [{ organisation: other, role: 'organiser' as const }]
    const data = { organisations, ...secret, title: mark, _status: 'draft' } as never
    await payload.update({ collection: 'listings', id, data, overrideAccess: true })
    expect(await allRoads(await people.logIn(anna), id, version!)).toEqual([])
    return `${roads('', '').length} roads`
  },
  120_000,
)

proof(
  'a partner who was put out of the organisation, still logged in, by every road',
  'nothing changes, nothing private is told',
  async () => {
    const carla = await people.make('carla')
    const { id } = await town.publish({ ...secret, title: 'Van ons' } as never)
    const [version] = await versionsOf(id)
    const session = await people.logIn(carla)
    const seen = await people.ask(session, 'GET', `/listings/${id}`)
    expect(await seen.text()).toContain(mark)
    const out = { memberships: [] }
    await payload.update({ collection: 'users', id: carla.id, data: out, overrideAccess: true })
    expect(await allRoads(session, id, version!)).toEqual([])
    return `${roads('', '').length} roads`
  },
  120_000,
)

/** What somebody planned, and what comes of it when that moment is there. */
async function planned(
  by: TypedUser,
  id: string,
  type: 'publish' | 'unpublish',
  before: () => Promise<unknown>,
) {
  const doc = { relationTo: 'listings', value: id }
  const user = { relationTo: 'users', value: by.id }
  await payload.jobs.queue({ task: 'schedulePublish', input: { type, doc, user } as never })
  await before()
  await payload.jobs.run({ queue: 'default', silent: true })
  return (await people.live(id))._status
}
const users = (id: unknown, data: object) =>
  payload.update({ collection: 'users', id: String(id), data: data as never, overrideAccess: true })

proof(
  'a plan to take a listing away, or to show it, of who was put out, closed or removed before its moment',
  'is not carried out; of who may still, it is',
  async () => {
    const fates: Record<string, (id: string) => Promise<unknown>> = {
      'put out': (id) => users(id, { memberships: [] }),
      closed: (id) => users(id, { disabled: true }),
      removed: (id) => payload.delete({ collection: 'users', id, overrideAccess: true }),
    }
    const seen: string[] = []
    let nr = 0
    for (const [fate, befall] of Object.entries(fates))
      for (const type of ['unpublish', 'publish'] as const) {
        const who = await people.make(`plan${nr++}`)
        const status = type === 'publish' ? 'draft' : 'published'
        const { id } = await town.publish({ _status: status })
        seen.push(`${fate} ${type}: ${await planned(who, id, type, () => befall(String(who.id)))}`)
      }
    expect(seen).toEqual(
      Object.keys(fates).flatMap((fate) => [`${fate} unpublish: published`, `${fate} publish: draft`]),
    )
    const { id } = await town.publish()
    expect(await planned(anna, id, 'unpublish', () => Promise.resolve())).toBe('draft')
    return seen.join(', ')
  },
  120_000,
)

let annasSession: string | undefined
const asAnna = async (method: string, path: string, body: unknown) =>
  people.ask((annasSession ??= await people.logIn(anna)), method, path, body)

/** Ways to put other words under the version that an editor is looking at. */
const sneaks: Record<string, (id: string) => Promise<unknown>> = {
  'a draft saved by itself': (id) =>
    asAnna('PATCH', `/listings/${id}?draft=true&autosave=true`, {
      title: 'Stiekem',
      _status: 'draft',
    }),
  'by itself, twice': async (id) => {
    for (const title of ['Bijna', 'Stiekem'])
      await asAnna('PATCH', `/listings/${id}?draft=true&autosave=true`, {
        title,
        _status: 'draft',
      })
  },
  'published by itself': (id) =>
    asAnna('PATCH', `/listings/${id}?autosave=true`, { title: 'Stiekem', _status: 'published' }),
  'taken off with other words': (id) =>
    asAnna('PATCH', `/listings/${id}`, { title: 'Stiekem', _status: 'draft' }),
  'taken off in all languages': (id) =>
    asAnna('PATCH', `/listings/${id}?unpublishAllLocales=true`, {
      title: 'Stiekem',
      _status: 'draft',
    }),
  'in another language': (id) =>
    asAnna('PATCH', `/listings/${id}?locale=en&draft=true&autosave=true`, {
      title: 'Stiekem',
      _status: 'draft',
    }),
  'published in one language': (id) =>
    asAnna('PATCH', `/listings/${id}?locale=en&publishSpecificLocale=en`, {
      title: 'Stiekem',
      _status: 'published',
    }),
  'by a venue that is changed after': async (id) => {
    const { venue } = await people.newest(id)
    await asAnna('PATCH', `/venues/${String(venue)}`, { name: 'Stiekem' })
  },
}
proof(
  'other words put under what waits for an editor, after the editor read it: by drafts, by taking off, by languages',
  'what the editor approves is what was shown',
  async () => {
    const seen: string[] = []
    for (const [way, sneak] of Object.entries(sneaks)) {
      const { id } = await town.publish()
      await people.save(anna, id, { title: 'Soep' })
      const shown = (await people.waiting(id))!
      await sneak(id)
      await people.rest(
        editor,
        'POST',
        '/review/decide',
        form({ review: shown.id, version: shown.version, decision: 'approve', reason: '' }),
      )
      const live = await payload.findByID({
        collection: 'listings',
        id,
        locale: 'all',
        depth: 1,
        overrideAccess: true,
      })
      if (live._status === 'published' && JSON.stringify(live).includes('Stiekem')) seen.push(way)
    }
    expect(seen).toEqual([])
    return `${Object.keys(sneaks).length} ways, none shown unseen`
  },
  120_000,
)

async function preview(by: TypedUser, id: string, more = '') {
  const response = await people.rest(by, 'POST', `/listings/${id}/preview${more}`)
  return { status: response.status, ...((await response.json()) as { sealed?: string }) }
}
proof(
  "a preview of a draft: another's, a version of another listing, cut and pasted, too old, after publishing",
  'only the own draft, as it was, for ten minutes',
  async () => {
    const bob = await people.make('bob', 'partner', {
      memberships: [{ organisation: other, role: 'member' }],
    })
    const [own, second] = [await town.publish({ title: 'Eerste' }), await town.publish({ title: 'Tweede' })]
    const [ofSecond] = await versionsOf(second.id)
    expect([
      (await preview(bob, own.id)).status,
      (await preview(bob, own.id, `?version=${(await versionsOf(own.id))[0]}`)).status,
      (await preview(anna, own.id, `?version=${ofSecond}`)).status,
    ]).toEqual([404, 404, 404])
    const [one, two] = [(await preview(anna, own.id)).sealed!, (await preview(anna, second.id)).sealed!]
    const [a, b] = [one.split('.'), two.split('.')]
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    const pasted = [
      [a[0], b[1], a[2]],
      [b[0], a[1], a[2]],
      [a[0], a[1], b[2]],
      [a[0], a[1]],
      [a[0], a[1], ''],
    ]
    for (const parts of pasted)
      if (parts.join('.') !== one) expect(openPreview(helpKey, parts.join('.'), at(0)).is).toBe('forged')
    expect(openPreview('another-key', one, at(0)).is).toBe('forged')
    expect(openPreview(helpKey, one, at(9)).is).toBe('good')
    expect(openPreview(helpKey, one, at(11)).is).toBe('old')
    // What is sealed stays what it was; a new one says that residents see something else.
    await people.save(editor, own.id, { hidden: true, hiddenReason: 'x', _status: 'published' })
    const opened = openPreview(helpKey, one, at(0))
    expect(opened.is === 'good' && opened.preview.listing.title).toBe('Eerste')
    const again = openPreview(helpKey, (await preview(anna, own.id)).sealed!, at(0))
    expect(again.is === 'good' && again.preview.isLive).toBe(false)
    return `3 of others refused, ${pasted.length} forgeries dead, alive at 9 minutes and dead at 11`
  },
)

proof(
  'an editor who gives a partner another password and another address, and comes in as that partner',
  'does not do so unseen: the partner hears both, at the address of before',
  async () => {
    const dora = await people.make('dora')
    for (const data of [{ password: 'een-ander-lang-wachtwoord' }, { email: 'elders@example.org' }])
      expect((await people.rest(editor, 'PATCH', `/users/${dora.id}`, data)).status).toBe(200)
    const { rows } = await poolOf(payload).query<{ subject: string; text: string }>(
      `select subject, text from mails join mailroom.body on mail = mails.id where recipient = $1
       order by mails.created_at`,
      [dora.email],
    )
    expect(rows.map(({ subject }) => subject)).toEqual([
      'Je wachtwoord is veranderd',
      'Je mailadres is veranderd',
    ])
    for (const { text } of rows) expect(text).toContain('De redactie heeft dat gedaan.')
    return rows.map(({ subject }) => subject).join(', ')
  },
)

const file = 'Naam;Omschrijving\nKoor;Samen zingen met de buurt, iedere week.\n'
proof(
  'a list that a colleague brought in: run, stopped, undone, its columns changed, by an editor of some areas',
  'refused, and the list stays as it was; by its own editor and by one of everything it goes',
  async () => {
    const { docs } = await payload.find({ collection: 'areas', where: { code: { equals: 'WK077211' } } })
    const near = await people.make('wijk', 'editor', { areas: [docs[0]!.id] })
    const bring = async (user: TypedUser) => {
      const path = '/imports/upload?source=Proef&name=lijst.csv'
      const response = await people.rest(user, 'POST', path, file, { 'content-type': 'text/csv' })
      return ((await response.json()) as { id: string }).id
    }
    const state = (id: string, to: string) =>
      poolOf(payload).query(`update imports set state = $2 where id = $1`, [id, to])
    const from: Record<string, string> = {
      columns: 'columns',
      run: 'compared',
      stop: 'running',
      'go-on': 'stopped',
      undo: 'done',
    }
    const sessions = new Map<TypedUser, string>()
    for (const user of [near, editor, anna]) sessions.set(user, await people.logIn(user))
    const order = async (user: TypedUser, id: string, what: string) => {
      await state(id, from[what]!)
      const body = what === 'columns' ? { targets: ['title', 'summary'] } : { publish: true }
      const response = await people.ask(sessions.get(user)!, 'POST', `/imports/${id}/${what}`, body)
      const { rows } = await poolOf(payload).query<{ state: string }>(
        'select state from imports where id = $1',
        [id],
      )
      return [what, response.status, rows[0]!.state === from[what]]
    }
    const theirs = await bring(editor)
    const own = await bring(near)
    for (const what of Object.keys(from)) {
      expect(await order(near, theirs, what)).toEqual([what, 403, true])
      expect(await order(near, own, what)).toEqual([what, 200, false])
      expect(await order(editor, own, what)).toEqual([what, 200, false])
      expect((await order(anna, theirs, what))[1]).toBe(403)
    }
    return `${Object.keys(from).length} orders, 4 people each`
  },
)
