import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchConnection } from '#search/connection.ts'
import type { IndexRecord } from '#search/index-record.ts'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { freshPayload, testSearch } from '../test-payload.ts'
import { buildSmallTown, type SmallTown } from './testing/small-town.ts'

/** A Monday in June, so that no test depends on the day it is run. */
const monday = new Date('2031-06-02T08:00:00Z')
const later = (days: number) => new Date(monday.getTime() + days * 86_400_000)
let payload: Payload
let search: SearchConnection
let town: SmallTown
let client: pg.Client

beforeAll(async () => {
  payload = await freshPayload('newday')
  search = testSearch('newday')
  await prepareIndexes(search)
  town = await buildSmallTown(payload)
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

/** What the worker does when it wakes at this moment. */
async function wake(now: Date) {
  const { queueNewDay } = await import('./new-day.ts')
  const { drainOnce } = await import('./drain.ts')
  await queueNewDay(client, now)
  while (await drainOnce(payload, search, client, now));
}
const keysOf = async (id: string) =>
  (await search.client.index<IndexRecord>(search.listings).getDocument(id)).find
const every = (day: string, start = '10:00') =>
  ({ schedule: { rules: [{ every: 'week', interval: 1, days: [day], start, end: '12:00' }] } }) as never

/** How many documents were sent to the index since the last time this was asked. */
async function sent(): Promise<number> {
  const { results } = await search.client.tasks.getTasks({
    indexUids: [search.listings],
    types: ['documentAdditionOrUpdate'],
    limit: 1_000,
  })
  const all = results.reduce((sum, { details }) => sum + (details?.receivedDocuments ?? 0), 0)
  const since = all - counted
  counted = all
  return since
}
let counted = 0

test('every night the index rolls forward, and only what became different is sent to it', async () => {
  const [mondays, thursdays, appointment] = await Promise.all([
    town.publish({ title: 'Maandag', ...(every('mon') as object) }),
    town.publish({ title: 'Donderdag', ...(every('thu') as object) }),
    town.publish({ title: 'Op afspraak', schedule: { byAppointment: true } } as never),
  ])
  await wake(monday)
  expect(await sent()).toBeGreaterThanOrEqual(3)
  expect((await keysOf(mondays.id)).when).toContain('2031-06-02')

  await wake(later(0.1))
  expect(await sent()).toBe(0)

  await wake(later(1))
  expect(await sent()).toBe(1)
  const tuesday = await keysOf(mondays.id)
  expect(tuesday.when).not.toContain('2031-06-02')
  expect(tuesday.when).toContain('2031-06-30')
  expect(tuesday.next).toBe(Date.parse('2031-06-09T08:00:00Z') / 1000)

  await wake(later(2))
  await wake(later(3))
  expect(await sent()).toBe(0)
  await wake(later(4))
  expect(await sent()).toBe(1)
  expect((await keysOf(thursdays.id)).when).toContain('2031-07-03')
  expect((await keysOf(appointment.id)).when).toEqual([])
})

test('a pause that is over ends by itself', async () => {
  const pausedUntil = '2031-06-12T12:00:00.000Z'
  const { id } = await town.publish({
    title: 'Even dicht',
    standing: 'paused',
    pausedUntil,
    ...(every('thu') as object),
  } as never)
  await wake(later(8))
  expect(await keysOf(id)).toMatchObject({ cancelled: ['2031-06-12', '2031-06-12/morning'] })
  await wake(later(11))
  expect((await keysOf(id)).cancelled).toEqual([])
})

test('what somebody changes is sent, upkeep or not', async () => {
  const { id } = await town.publish({ title: 'Nieuw', ...(every('fri') as object) } as never)
  await wake(later(12))
  await sent()
  await payload.update({
    collection: 'listings',
    id,
    data: { title: 'Nieuwe naam' } as never,
    depth: 0,
    overrideAccess: true,
  })
  await wake(later(12))
  expect(await sent()).toBe(1)
})
