import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakePdok } from '../geocoder/fake-pdok.ts'
import { freshPayload } from '../test-payload.ts'
import type { NearVenue } from './near-venues.ts'

const key = 'near_venues'
const here = { lng: 5.478, lat: 51.44 }
let payload: Payload
let pdok: Awaited<ReturnType<typeof fakePdok>>
let token: string

beforeAll(async () => {
  pdok = await fakePdok()
  process.env.GEOCODER_URL = pdok.base
  payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const data = { name: 'Aan de Beek', kind: 'association' as const }
  const { id } = await payload.create({ collection: 'organisations', data, depth: 0 })
  const login = { email: 'anna@example.org', password: 'een-lang-wachtwoord' }
  const memberships = [{ organisation: id, role: 'member' as const }]
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Anna', role: 'partner', memberships },
  })
  token = String((await payload.login({ collection: 'users', data: login })).token)
})
afterAll(async () => {
  await payload?.destroy()
  await pdok[Symbol.asyncDispose]()
})

type Body = { near?: NearVenue[]; errors?: { message: string }[] } & Record<string, unknown>

async function ask(method: string, path: string, about: unknown, isLoggedIn = true) {
  const headers = {
    'content-type': 'application/json',
    ...(isLoggedIn && { authorization: `JWT ${token}` }),
  }
  const body = method === 'POST' ? (typeof about === 'string' ? about : JSON.stringify(about)) : null
  const request = new Request(`${payload.config.serverURL}/api${path}`, { method, headers, body })
  const config = Promise.resolve(payload.config)
  const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  const text = await response.text()
  return { status: response.status, text, body: (/^[{[]/.test(text) ? JSON.parse(text) : {}) as Body }
}
const near = async (about: object) => (await ask('POST', '/near-venues', about)).body.near!

const venue = async (data: object) =>
  String((await payload.create({ collection: 'venues', data: data as never, depth: 0 })).id)

test('a place that is there already is offered first: by address, then by distance, then by name', async () => {
  const byName = await venue({ name: 'Buurthuis De Brink', geo: { lng: here.lng, lat: here.lat + 0.0013 } })
  const beside = await venue({ name: 'Sporthal', geo: { lng: here.lng, lat: here.lat + 0.0002 } })
  const sameAddress = await venue({ name: 'Het huis', street: 'Brinklaan 1', postcode: '5611 AB' })
  await venue({ name: 'Buurthuis De Brink', geo: { lng: 5.6, lat: 51.5 } })
  await venue({ name: 'Bakker', street: 'Brinklaan 3', postcode: '5611 AB' })
  const binned = await venue({ name: 'Weg', geo: here })
  await payload.update({ collection: 'venues', id: binned, data: { deletedAt: new Date().toISOString() } })
  const sketch = { name: 'De Brink, buurthuis', street: 'Brinklaan 1', postcode: '5611AB', point: here }
  const found = await near(sketch)
  expect(found.map(({ id, reason, metres }) => [id, reason, metres])).toEqual([
    [sameAddress, 'address', null],
    [beside, 'distance', 22],
    [byName, 'name', 145],
  ])
  const others = await near({ ...sketch, except: sameAddress })
  expect(others.map(({ id }) => id)).toEqual([beside, byName])
})

test('nothing known gives nothing, and signs of a query mean nothing', async () => {
  expect(await near({})).toEqual([])
  expect(await near({ name: '%', street: "%%%% ' or 1=1 --" })).toEqual([])
})

test('an odd question is refused, and nobody asks without logging in', async () => {
  for (const odd of ['{', '[]', { point: { lat: 'x' } }, { except: '1 or 1=1' }, { name: 'x'.repeat(300) }])
    expect((await ask('POST', '/near-venues', odd)).status).toBe(400)
  for (const path of ['/near-venues', '/geocoder/suggest', '/geocoder/find', '/geocoder/lookup'])
    expect((await ask('POST', path, { text: 'Kerkstraat' }, false)).status).toBe(401)
  expect((await ask('GET', '/pin-map', null, false)).status).toBe(401)
  expect(pdok.asked).toEqual([])
})

test('the cms asks for addresses, and a geocoder that fails is told of in a sentence', async () => {
  pdok.trouble = null
  const suggested = await ask('POST', '/geocoder/suggest', { text: 'Kerkstraat' })
  expect(suggested.body.suggestions).toHaveLength(2)
  const id = 'adr-0123456789abcdef0123456789abcdef'
  expect((await ask('POST', '/geocoder/lookup', { id })).body.address).toMatchObject({ town: 'Eindhoven' })
  expect((await ask('POST', '/geocoder/suggest', { text: 'K' })).status).toBe(400)
  pdok.trouble = { is: 'refusing', status: 500 }
  const failed = await ask('POST', '/geocoder/suggest', { text: 'Kerkstraat' })
  expect([failed.status, failed.body.errors![0]!.message]).toEqual([
    503,
    'PDOK wil nu geen adressen zoeken. Probeer het zo nog eens. Zet de pin zelf op de kaart.',
  ])
})

test('who asks a thousand times in an hour waits', async () => {
  pdok.trouble = null
  const { docs } = await payload.find({ collection: 'users', limit: 1, overrideAccess: true })
  const { poolOf } = await import('../pool-of.ts')
  await poolOf(payload).query(
    `insert into sign_in.asked (key, at) select $1, now() from generate_series(1, 1000)`,
    [`geocoder:${docs[0]!.id}`],
  )
  const before = pdok.asked.length
  const answer = await ask('POST', '/geocoder/suggest', { text: 'Kerkstraat' })
  expect([answer.status, pdok.asked.length]).toEqual([429, before])
})

test('the map of the picker: borders for who is inside, the worker for the browser, nothing else', async () => {
  const border = [[[here, { lng: 5.49, lat: 51.44 }, { lng: 5.49, lat: 51.45 }, here]]]
  const data = { code: 'BU07720001', name: 'Beek', level: 'neighbourhood', centre: here }
  await payload.create({
    collection: 'areas',
    data: { ...data, border: JSON.stringify(border) } as never,
    overrideAccess: true,
  })
  const { body } = await ask('GET', '/pin-map', null)
  expect(body.borders).toMatchObject({ features: [{ properties: { name: 'Beek' } }] })
  const worker = await ask('GET', '/pin-map/maplibre-gl-worker.mjs', null, false)
  expect([worker.status, worker.text.includes('MapLibre GL JS')]).toEqual([200, true])
  expect((await ask('GET', '/pin-map/package.json', null, false)).status).toBe(404)
})
