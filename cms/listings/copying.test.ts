import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSmallTown, type SmallTown } from '../outbox/testing/small-town.ts'
import { freshPayload } from '../test-payload.ts'

let payload: Payload
let town: SmallTown
let user: TypedUser

beforeAll(async () => {
  payload = await freshPayload('copying')
  town = await buildSmallTown(payload)
  const memberships = [{ organisation: town.organisation, role: 'member' as const }]
  const data = { email: 'anna@example.org', password: 'een-lang-wachtwoord', name: 'Anna' }
  const made = await payload.create({ collection: 'users', data: { ...data, role: 'partner', memberships } })
  user = { ...made, collection: 'users' } as TypedUser
})
afterAll(() => payload?.destroy())

const rules = [{ every: 'week' as const, days: ['tue' as const], start: '10:00' }]
const noon = '2026-12-01T12:00:00.000Z'

const copy = (id: string) =>
  payload.duplicate({ collection: 'listings', id, draft: true, user, overrideAccess: false, depth: 0 })

test('a copy keeps what it is and loses what was true of that one only', async () => {
  const { id } = await town.publish({
    title: 'Koffie',
    schedule: {
      rules,
      dates: [{ on: noon, start: '10:00' }],
      exceptions: [{ on: noon, what: 'cancelled' }],
      validUntil: noon,
      closedOnHolidays: true,
    },
    standing: 'paused',
    pausedUntil: noon,
    notice: 'Deze week in de kerk.',
    noticeUntil: noon,
    hidden: true,
    hiddenReason: 'De zaal is dicht.',
    confirmed: { when: { at: noon } },
    contact: { phone: '040 123 45 67' },
    source: { name: 'Stad', externalId: '12' },
  })
  const made = await copy(id)
  expect(made).toMatchObject({
    title: 'Koffie (kopie)',
    _status: 'draft',
    standing: 'open',
    venue: town.venue,
    contact: { phone: '040 123 45 67' },
  })
  expect(made.slug ?? null).toBeNull()
  expect(made.schedule).toMatchObject({ rules: [{ start: '10:00' }], closedOnHolidays: true })
  expect(made.schedule?.dates ?? []).toEqual([])
  expect(made.schedule?.exceptions ?? []).toEqual([])
  const kept = await payload.findByID({ collection: 'listings', id: made.id, draft: true, depth: 0 })
  const gone = [kept.schedule?.validUntil, kept.pausedUntil, kept.notice, kept.noticeUntil]
  expect(
    [...gone, kept.confirmed?.when?.at, kept.source?.externalId, kept.hiddenReason].map((v) => v ?? null),
  ).toEqual(Array(7).fill(null))
  expect(Boolean(kept.hidden)).toBe(false)
})

test('its name in the address bar is made when it is published, of the title it then has', async () => {
  const { id } = await town.publish({ title: 'Schaken' })
  const made = await copy(id)
  const data = { title: 'Dammen', _status: 'published' as const }
  const out = await payload.update({
    collection: 'listings',
    id: made.id,
    data,
    user,
    overrideAccess: false,
    depth: 0,
  })
  expect(out).toMatchObject({ slug: 'dammen', _status: 'published' })
})

test('a copy of a copy says it once, and a long title stays within bounds', async () => {
  const { id } = await town.publish({ title: 'a'.repeat(120) })
  const first = await copy(id)
  expect(first.title).toHaveLength(120)
  expect((await copy(first.id)).title).toBe(first.title)
})

test('nobody copies what is another’s', async () => {
  const other = await payload.create({
    collection: 'organisations',
    data: { name: 'Elders', kind: 'welfare' },
  })
  const { id } = await town.publish({
    organisations: [{ organisation: String(other.id), role: 'organiser' }],
  })
  await expect(copy(id)).rejects.toThrow()
})
