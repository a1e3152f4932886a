import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSmallTown, type SmallTown } from '../outbox/testing/small-town.ts'
import { freshPayload } from '../test-payload.ts'
import type { LookAlike } from './find-look-alikes.ts'

const key = 'look_alikes'
let payload: Payload
let town: SmallTown
let token: string
let elsewhere: string

beforeAll(async () => {
  payload = await freshPayload(key)
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  town = await buildSmallTown(payload)
  const data = { name: 'Elders', kind: 'welfare' as const }
  elsewhere = String((await payload.create({ collection: 'organisations', data, depth: 0 })).id)
  const login = { email: 'anna@example.org', password: 'een-lang-wachtwoord' }
  const memberships = [{ organisation: town.organisation, role: 'member' as const }]
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Anna', role: 'partner', memberships },
  })
  token = String((await payload.login({ collection: 'users', data: login })).token)
})
afterAll(() => payload?.destroy())

const everyTuesday = { rules: [{ every: 'week' as const, days: ['tue' as const], start: '10:00' }] }
const ofElsewhere = () => [{ organisation: elsewhere, role: 'organiser' as const }]

async function ask(about: Record<string, string>, isLoggedIn = true) {
  const url = `${payload.config.serverURL}/api/look-alikes?${new URLSearchParams(about)}`
  const request = new Request(url, { headers: isLoggedIn ? { authorization: `JWT ${token}` } : {} })
  const config = Promise.resolve(payload.config)
  const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  const body = (await response.json()) as { alike?: LookAlike[] }
  return { status: response.status, alike: body.alike ?? [] }
}

test('it finds one’s own and what others have published, and no drafts of others', async () => {
  const mine = await town.publish({ title: 'Koffie-ochtend', schedule: everyTuesday, _status: 'draft' })
  const theirs = await town.publish({
    title: 'Koffie in de ochtend',
    schedule: everyTuesday,
    organisations: ofElsewhere(),
  })
  await town.publish({
    title: 'Koffieochtend',
    schedule: everyTuesday,
    organisations: ofElsewhere(),
    _status: 'draft',
  })
  const { alike } = await ask({ title: 'Koffieochtend', venue: town.venue, days: 'tue' })
  expect(alike.map(({ id }) => id).sort()).toEqual([mine.id, theirs.id].sort())
  expect(alike.find(({ id }) => id === mine.id)).toMatchObject({
    isOwn: true,
    href: `/admin/collections/listings/${mine.id}`,
    organisation: 'Buurthuis De Brink',
  })
  expect(alike.find(({ id }) => id === theirs.id)).toMatchObject({
    isOwn: false,
    organisation: 'Elders',
    href: expect.stringMatching(/\/aanbod\/koffie-in-de-ochtend$/),
  })
})

test('not itself, not what has stopped, and at most three', async () => {
  const all = await Promise.all([1, 2, 3, 4, 5].map((n) => town.publish({ title: `Wandelclub ${n}` })))
  await town.publish({ title: 'Wandelclub', standing: 'ended' })
  const { alike } = await ask({ title: 'Wandelclub', venue: town.venue, except: all[0]!.id })
  expect(alike).toHaveLength(3)
  expect(alike.map(({ id }) => id)).not.toContain(all[0]!.id)
})

test('what is one’s own is found at another venue too, what is another’s is not', async () => {
  const data = { name: 'Elders', geo: { lat: 51.4, lng: 5.5 } }
  const venue = String((await payload.create({ collection: 'venues', data, depth: 0 })).id)
  const mine = await town.publish({ title: 'Pannenkoeken bakken', venue })
  await town.publish({ title: 'Pannenkoeken bakken', venue, organisations: ofElsewhere() })
  const { alike } = await ask({ title: 'Pannenkoeken bakken', venue: town.venue, days: 'mon' })
  expect(alike.map(({ id }) => id)).toEqual([mine.id])
})

test('signs of a query mean nothing, and nonsense is answered with nothing', async () => {
  for (const title of ['', '%', '_____', "'; drop table listings; --", '   ', '🙂🙂🙂'])
    expect(await ask({ title, venue: 'nonsense', days: 'x,,mon', except: '1' })).toEqual({
      status: 200,
      alike: [],
    })
})

test('nobody may ask without logging in', async () => {
  expect((await ask({ title: 'Koffieochtend' }, false)).status).toBe(401)
})
