import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { freshPayload } from '../../test-payload.ts'
import { readOwn } from './read-own.ts'

let payload: Payload
let town: SmallTown
let elsewhere: string
const now = new Date()
const daysFromNow = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()

async function asMemberOf(organisation: string, name: string): Promise<PayloadRequest> {
  const data = {
    name,
    email: `${name}@example.org`,
    password: 'een-lang-wachtwoord',
    role: 'partner' as const,
  }
  const memberships = [{ organisation, role: 'member' as const }]
  const made = await payload.create({ collection: 'users', data: { ...data, memberships } })
  return createLocalReq({ user: { ...made, collection: 'users' } as TypedUser }, payload)
}

beforeAll(async () => {
  payload = await freshPayload('home')
  town = await buildSmallTown(payload)
  const data = { name: 'Elders', kind: 'welfare' as const }
  elsewhere = String((await payload.create({ collection: 'organisations', data, depth: 0 })).id)
})
afterAll(() => payload?.destroy())

const weekly = { rules: [{ every: 'week' as const, days: ['tue' as const], start: '10:00' }] }

test('one sees one’s own, what each needs, and the most pressing first', async () => {
  const confirmed = {
    where: { at: daysFromNow(-9) },
    when: { at: daysFromNow(-9) },
    contact: { at: daysFromNow(-9) },
  }
  await town.publish({ title: 'Goed', schedule: weekly, confirmed })
  await town.publish({
    title: 'Afgelopen',
    confirmed,
    schedule: { dates: [{ on: daysFromNow(-9), start: '10:00' }] },
  })
  await town.publish({ title: 'Half', _status: 'draft' })
  const changed = await town.publish({ title: 'Veranderd', schedule: weekly, confirmed })
  await payload.update({
    collection: 'listings',
    id: changed.id,
    data: { title: 'Veranderd?', schedule: { dates: [{ on: daysFromNow(-9), start: '10:00' }], rules: [] } },
    draft: true,
  })
  await town.publish({
    title: 'Oud',
    schedule: weekly,
    confirmed: { ...confirmed, when: { at: daysFromNow(-400) } },
  })
  await town.publish({
    title: 'Van een ander',
    organisations: [{ organisation: elsewhere, role: 'organiser' }],
  })
  const own = await readOwn(await asMemberOf(town.organisation, 'anna'), now)
  expect(own.map(({ title, needs }) => [title, ...needs])).toEqual([
    ['Afgelopen', 'no-dates'],
    ['Half', 'unpublished'],
    // What residents see still has its dates.
    ['Veranderd?', 'newer-draft'],
    ['Oud', 'unconfirmed'],
    ['Goed'],
  ])
  expect(own.at(-1)?.next).toMatchObject({ start: '10:00' })
})

test('a draft of which a time is half typed is shown like any other', async () => {
  const half = {
    rules: [{ every: 'week', days: [], start: '' }],
    dates: [{ start: '10:00' }],
    exceptions: [{}],
  }
  const { id } = await town.publish({
    ...{ schedule: half as never, title: '', _status: 'draft' },
    organisations: [{ organisation: elsewhere, role: 'organiser' }],
  })
  const own = await readOwn(await asMemberOf(elsewhere, 'carla'), now)
  expect(own.find((one) => one.id === id)).toMatchObject({ title: '', needs: ['unpublished'], next: null })
})

test('what is in the bin is gone, and who belongs nowhere sees nothing', async () => {
  const { id } = await town.publish({ organisations: [{ organisation: elsewhere, role: 'organiser' }] })
  const req = await asMemberOf(elsewhere, 'bram')
  expect((await readOwn(req, now)).map((one) => one.id)).toContain(id)
  await payload.update({ collection: 'listings', id, data: { deletedAt: now.toISOString() } })
  expect((await readOwn(req, now)).map((one) => one.id)).not.toContain(id)
  const { memberships: _, ...user } = req.user as TypedUser & { memberships: unknown }
  expect(await readOwn({ ...req, user } as PayloadRequest, now)).toEqual([])
})
