import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCallList } from '../freshness/call-list.ts'
import type { SmallTown } from '../outbox/testing/small-town.ts'
import { poolOf } from '../pool-of.ts'
import { openTown } from '../trust/testing/open-town.ts'
import type { Partners } from '../trust/testing/partners.ts'

let payload: Payload
let town: SmallTown
let people: Partners
/** Looks after the district in which the venue of the town lies; after another one; after everything. */
let near: TypedUser
let far: TypedUser
let all: TypedUser
let elsewhere: string
let organisations: { organisation: string; role: 'organiser' }[]

beforeAll(async () => {
  ;({ payload, town, people } = await openTown('in_areas'))
  const { docs } = await payload.find({ collection: 'areas', where: { code: { equals: 'WK077211' } } })
  const data = { code: 'WK077299', name: 'Ver', level: 'district' as const }
  elsewhere = String((await payload.create({ collection: 'areas', data })).id)
  near = await people.make('wijk', 'editor', { areas: [docs[0]!.id] })
  far = await people.make('ver', 'editor', { areas: [elsewhere] })
  all = await people.make('stad', 'editor')
  // Nobody can log in there, so editors may write it.
  const club = await payload.create({
    collection: 'organisations',
    data: { name: 'De Club', kind: 'association' },
  })
  organisations = [{ organisation: String(club.id), role: 'organiser' }]
})
afterAll(() => payload?.destroy())

const places = {
  'in the centre, by its venue': () => town.publish({ organisations }),
  'for the other district': () =>
    town.publish({ organisations, whereabouts: 'at-home', venue: null, areas: [elsewhere] } as never),
  'without an area': () =>
    town.publish({
      organisations,
      whereabouts: 'online',
      venue: null,
      onlineUrl: 'https://example.org',
    } as never),
}
type Place = keyof typeof places
const theirs: Record<Place, { near: boolean; far: boolean }> = {
  'in the centre, by its venue': { near: true, far: false },
  'for the other district': { near: false, far: true },
  'without an area': { near: true, far: true },
}

type Act = (user: TypedUser, id: string) => Promise<boolean>
const done = async (asked: Promise<Response>) => (await asked).status < 300
const acts: Record<string, Act> = {
  hide: (user, id) =>
    done(
      people.rest(user, 'PATCH', `/listings/${id}`, {
        hidden: true,
        hiddenReason: 'x',
        _status: 'published',
      }),
    ),
  'change many': async (user, id) => {
    await people.rest(user, 'PATCH', `/listings?where[id][equals]=${id}`, {
      summary: 'Veel.',
      _status: 'published',
    })
    return (await people.live(id)).summary === 'Veel.'
  },
  'save a draft': (user, id) =>
    done(people.rest(user, 'PATCH', `/listings/${id}?draft=true`, { summary: 'Concept.', _status: 'draft' })),
  unpublish: (user, id) => done(people.rest(user, 'PATCH', `/listings/${id}`, { _status: 'draft' })),
  confirm: (user, id) => done(people.rest(user, 'POST', `/listings/${id}/confirm`, {})),
  'to the bin': (user, id) =>
    done(people.rest(user, 'PATCH', `/listings/${id}`, { deletedAt: new Date().toISOString() })),
  delete: (user, id) => done(people.rest(user, 'DELETE', `/listings/${id}`)),
}

const cases = Object.keys(acts).flatMap((act) =>
  (Object.keys(places) as Place[]).map((place) => [act, place] as const),
)

test.each(cases)('%s a listing %s: only who looks after it', async (act, place) => {
  for (const [user, may] of [
    [near, theirs[place].near],
    [far, theirs[place].far],
    [all, true],
  ] as const) {
    const { id } = await places[place]()
    expect([user.email, await acts[act]!(user, id)]).toEqual([user.email, may])
  }
})

test('nor does an editor make one for another area, or move one there', async () => {
  const { id } = await places['without an area']()
  const move = { areas: [elsewhere], _status: 'published' }
  expect(await done(people.rest(near, 'PATCH', `/listings/${id}`, move))).toBe(false)
  expect(await done(people.rest(far, 'PATCH', `/listings/${id}`, move))).toBe(true)
  await expect(
    town.publish(
      { organisations, areas: [elsewhere], venue: null, whereabouts: 'at-home' } as never,
      { user: near } as never,
    ),
  ).rejects.toThrow()
})

test('reports are read by who looks after what they are about', async () => {
  const told: Record<string, string> = {}
  for (const [place, publish] of [
    ...Object.entries(places),
    ['the site', async () => ({ id: null })] as const,
  ]) {
    const data = {
      title: place,
      kind: 'other',
      state: 'open',
      withEditors: true,
      listing: (await publish()).id,
    }
    const made = await payload.create({ collection: 'reports', data: data as never, overrideAccess: true })
    told[place] = String(made.id)
  }
  const seen = async (user: TypedUser) => {
    const { docs } = await payload.find({
      collection: 'reports',
      user,
      overrideAccess: false,
      pagination: false,
    })
    return docs.map(({ title }) => title).toSorted()
  }
  expect(await seen(near)).toEqual(['in the centre, by its venue', 'the site', 'without an area'])
  expect(await seen(far)).toEqual(['for the other district', 'the site', 'without an area'])
  expect(await seen(all)).toHaveLength(4)
  const page = await people.rest(far, 'GET', `/help/report?id=${told['in the centre, by its venue']}`)
  expect(page.status).toBe(410)
})

test('so is the call list, and what was heard on the telephone', async () => {
  const ids: string[] = []
  for (const publish of Object.values(places)) {
    const { id } = await publish()
    ids.push(id)
    await poolOf(payload).query(
      "insert into freshness.round (listing, why, opened_at, stage, stage_at) values ($1, 'rhythm', now(), 'to-call', now())",
      [id],
    )
  }
  const now = new Date(Date.now() + 1000)
  const listed = async (areas: string[] | null) =>
    (await readCallList(payload, now, areas)).map(({ listing }) => ids.indexOf(listing)).toSorted()
  expect(await listed([elsewhere])).toEqual([1, 2])
  expect(await listed(null)).toEqual([0, 1, 2])
  const form = new URLSearchParams({ listing: ids[0]!, result: 'right' })
  await people.rest(far, 'POST', '/freshness/call', form)
  expect(await listed(null)).toEqual([0, 1, 2])
})
