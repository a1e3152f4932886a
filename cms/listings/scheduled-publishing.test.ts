import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSmallTown, type SmallTown } from '../outbox/testing/small-town.ts'
import { freshPayload } from '../test-payload.ts'

let payload: Payload
let town: SmallTown

beforeAll(async () => {
  payload = await freshPayload('scheduled')
  town = await buildSmallTown(payload)
})
afterAll(() => payload?.destroy())

const partnerOf = async (organisation: string, name: string) => {
  const data = {
    name,
    email: `${name}@example.org`,
    password: 'een-lang-wachtwoord',
    role: 'partner' as const,
  }
  const memberships = [{ organisation, role: 'member' as const }]
  return String((await payload.create({ collection: 'users', data: { ...data, memberships }, depth: 0 })).id)
}

/** What the admin does when someone picks a moment, and what happens when that moment comes. */
async function schedule(listing: string, type: 'publish' | 'unpublish', user: string) {
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'listings', value: listing },
      user: { relationTo: 'users', value: user },
    } as never,
    waitUntil: new Date(Date.now() - 1_000),
  })
  await payload.jobs.run({ queue: 'default', silent: true })
}

const row = async (id: string) => (await payload.findByID({ collection: 'listings', id, depth: 0 }))._status
const waiting = async (id: string) => {
  const { pool } = payload.db as unknown as {
    pool: { query: (s: string, v: string[]) => Promise<{ rows: unknown[] }> }
  }
  return (await pool.query('delete from outbox.change where doc = $1 returning 1', [id])).rows.length
}

test('at the chosen moment a partner’s draft is published and announced, and later taken away again', async () => {
  const partner = await partnerOf(town.organisation, 'anna')
  const { id } = await town.publish({ title: 'Vanaf maandag', _status: 'draft' })
  await schedule(id, 'publish', partner)
  expect(await row(id)).toBe('published')
  expect(await waiting(id)).toBeGreaterThan(0)
  await schedule(id, 'unpublish', partner)
  expect(await row(id)).toBe('draft')
  expect(await waiting(id)).toBeGreaterThan(0)
})

test('nobody can have another organisation’s draft published by setting a time', async () => {
  const elsewhere = await payload.create({
    collection: 'organisations',
    data: { name: 'Elders', kind: 'welfare' },
  })
  const stranger = await partnerOf(String(elsewhere.id), 'bram')
  const { id } = await town.publish({ title: 'Nog niet', _status: 'draft' })
  await schedule(id, 'publish', stranger)
  expect(await row(id)).toBe('draft')
})
