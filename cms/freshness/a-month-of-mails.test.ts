import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type MailServer, startMailServer, wordsOf } from '../mail/testing/mail-server.ts'
import type { Worker } from '../keep-working.ts'
import { aHouse, type House } from './testing/a-house.ts'

/** Owners who answer, forget, bounce and leave, on the real database and by a real mail server. */
const day = 86_400_000
const begin = new Date('2031-06-02T10:00:00Z')
let now = begin
let house: House
let server: MailServer
let mailman: Worker | undefined
const listings: Record<string, string> = {}
const people: Record<string, string> = {}

beforeAll(async () => {
  house = await aHouse('months')
  server = await startMailServer()
  server.state.moodFor = (to) => (to.startsWith('bounces') ? 'refuse' : undefined)
  for (const name of ['answers', 'forgets', 'bounces', 'leaves']) {
    const data = { name, kind: 'welfare' as const, rhythm: 'quarterly' as const }
    const id = String((await house.payload.create({ collection: 'organisations', data })).id)
    people[name] = await house.person(`${name}@example.org`, [id])
    const organisations = [{ organisation: id, role: 'organiser' as const }]
    listings[name] = (await house.town.publish({ title: name, organisations })).id
  }
  const { startMailman } = await import('../mail/mailman.ts')
  const smtp = { url: server.url, from: 'Kaart van Beekdal <post@beekdal.example>' }
  const databaseUrl = process.env.DATABASE_URL!
  mailman = startMailman(house.payload, { databaseUrl, smtp, clock: () => now, everyMs: 30, patienceMs: 30 })
}, 180_000)
afterAll(async () => {
  await mailman?.stop()
  await server?.stop()
  await house?.close()
})
afterEach(() => vi.useRealTimers())

async function settled() {
  const open = `select count(*)::int as open from mails where state in ('waiting', 'sending')`
  await vi.waitFor(async () => expect((await house.client.query(open)).rows[0].open).toBe(0), {
    timeout: 8_000,
    interval: 20,
  })
}

/** What the one who answers does with a mail: opens the page and presses the button. */
async function answerMails(read: number): Promise<number> {
  const { writeConfirmed } = await import('./write-confirmed.ts')
  const { createLocalReq } = await import('payload')
  const mine = server.received.filter(({ to }) => to[0] === 'answers@example.org')
  if (mine.length > read) {
    expect(wordsOf(mine.at(-1)!)).toMatch(/freshness\?token=[\w-]{43}/)
    const req = await createLocalReq({}, house.payload)
    await writeConfirmed(req, listings.answers!, { by: people.answers! }, now)
  }
  return mine.length
}

test('half a year: each owner ends where they should, and nothing disappears', async () => {
  const { keepFreshOnce } = await import('./keep-fresh.ts')
  const { readCallList } = await import('./call-list.ts')
  const { readListings } = await import('../outbox/published.ts')
  let read = 0
  for (let today = 0; today < 182; today += 7) {
    now = new Date(begin.getTime() + today * day)
    if (today === 7) {
      const data = { memberships: [] }
      await house.payload.update({ collection: 'users', id: people.leaves!, data, overrideAccess: true })
    }
    await Promise.all([keepFreshOnce(house.payload, now), keepFreshOnce(house.payload, now)])
    await settled()
    read = await answerMails(read)
  }
  const { put } = await readListings(house.payload, Object.values(listings), now)
  expect(Object.fromEntries(put.map(({ title, doubt }) => [title, doubt]))).toEqual({
    answers: 'none',
    forgets: 'lowered',
    bounces: 'lowered',
    leaves: 'lowered',
  })
  const calls = await readCallList(house.payload, now)
  expect(calls.map(({ title }) => title).toSorted()).toEqual(['bounces', 'forgets', 'leaves'])
  const mails = (name: string) => server.received.filter(({ to }) => to[0] === `${name}@example.org`).length
  expect([mails('answers'), mails('forgets'), mails('leaves')]).toEqual([2, 3, 1])
  expect(server.received[0]!.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
}, 120_000)
