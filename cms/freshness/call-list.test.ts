import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type House, own } from './testing/a-house.ts'

let house: House
let listing: string

beforeAll(async () => {
  house = await aHouse('calls')
  await house.person('els@example.org', [], 'editor')
  await house.person('anna@example.org', [house.town.organisation])
  const data = { phone: '040 111 11 11', contactPerson: { name: 'Fatma', phone: '06 12 34 56 78' } }
  await house.payload.update({
    collection: 'organisations',
    id: house.town.organisation,
    data,
    overrideAccess: true,
  })
  const contact = { phone: '040 111 11 11', email: 'koffie@example.org' }
  listing = (await house.town.publish({ title: 'Koffie', contact })).id
})
afterAll(() => house?.close())

const day = 86_400_000
const begin = new Date('2031-06-02T10:00:00Z')
const on = (days: number) => new Date(begin.getTime() + days * day)
const called = async (now: Date) => {
  const { readCallList } = await import('./call-list.ts')
  return readCallList(house.payload, now)
}
async function live(from: number, until: number) {
  const { keepFreshOnce } = await import('./keep-fresh.ts')
  for (let today = from; today <= until; today++) {
    await keepFreshOnce(house.payload, on(today))
    await house.client.query(`update mails set state = 'sent' where state = 'waiting'`)
  }
}
const say = async (result: string, email = 'els@example.org', headers = {}) =>
  house.go('/freshness/call', {
    method: 'POST',
    form: { listing, result },
    headers: { ...(await house.login(email)), origin: own, ...headers },
  })
const doubt = async () => {
  const { readListings } = await import('../outbox/published.ts')
  return (await readListings(house.payload, [listing], on(0))).put[0]?.doubt
}

test('after three mails: a label, lower, and then the call list, with numbers and all that was tried', async () => {
  await live(0, 41)
  expect([await doubt(), await called(on(41))]).toEqual(['none', []])
  await live(42, 42)
  expect(await doubt()).toBe('labelled')
  await live(43, 56)
  expect(await doubt()).toBe('lowered')
  await live(57, 70)
  const [call, ...others] = await called(on(70))
  expect(others).toEqual([])
  expect(call).toMatchObject({
    title: 'Koffie',
    organisation: 'Buurthuis De Brink',
    why: 'never',
    since: begin,
    phones: [
      { who: 'Fatma', phone: '06 12 34 56 78' },
      { who: 'Buurthuis De Brink', phone: '040 111 11 11' },
    ],
  })
  const tried = ['asked', 'reminded', 'reminded-again', 'labelled', 'lowered', 'to-call']
  expect(call!.tried.map(({ what }) => what)).toEqual(tried)
  const { rows } = await house.client.query(`select 1 from mails where kind = 'freshness'`)
  expect(rows).toHaveLength(3)
  expect(
    await house.payload.findByID({ collection: 'listings', id: listing, overrideAccess: true }),
  ).toMatchObject({
    _status: 'published',
    standing: 'open',
  })
})

test('only editors say what they heard, from our own page', async () => {
  expect((await say('right', 'anna@example.org')).status).toBe(403)
  expect((await say('right', 'els@example.org', { origin: 'https://kwaad.example' })).status).toBe(403)
  expect(await called(on(71))).toHaveLength(1)
})

test('nobody answered: called again a week later; still right: off the list and fresh for residents', async () => {
  expect((await say('wrong')).status).toBe(303)
  expect(await called(new Date())).toHaveLength(1)
  expect((await say('nobody')).status).toBe(303)
  expect(await called(new Date())).toEqual([])
  expect(await called(new Date(Date.now() + 7 * day))).toHaveLength(1)
  await say('right')
  expect([await called(on(400)), await doubt()]).toEqual([[], 'none'])
})
