import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { prepareIndexes } from '#search/prepare-indexes.ts'
import { proof } from '#ops/proofs/proof.ts'
import { startMailServer } from './mail/testing/mail-server.ts'
import { compareIndex } from './outbox/compare-index.ts'
import { drainOnce } from './outbox/drain.ts'
import { queueNewDay } from './outbox/new-day.ts'
import { buildSmallTown, type SmallTown } from './outbox/testing/small-town.ts'
import { freshPayload, testSearch } from './test-payload.ts'

const name = 'clock_faults'
const hour = 3_600_000
const inTime = { timeout: 50_000, interval: 30 }
/** Ten in the morning in Amsterdam, in winter. */
const morning = Date.parse('2027-01-12T09:00:00Z')
let payload: Payload
let town: SmallTown
let client: pg.Client

beforeAll(async () => {
  payload = await freshPayload(name)
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  town = await buildSmallTown(payload)
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  await client?.end()
  await payload?.destroy()
})

/** Only what the clock says is ours; timers go on. */
const itIs = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: ms })

proof(
  'the clock goes an hour back between two saves of a draft',
  'who opens the form sees what was saved last, and publishes that',
  async () => {
    itIs(morning)
    const { id } = await town.publish({ title: 'Zoals het was' })
    const saveDraft = (title: string) =>
      payload.update({ collection: 'listings', id, data: { title, _status: 'draft' }, draft: true })
    const opened = async () => (await payload.findByID({ collection: 'listings', id, draft: true })).title
    itIs(morning + hour / 2)
    await saveDraft('Voor de sprong')
    itIs(morning - hour / 2)
    await saveDraft('Na de sprong')
    expect(await opened()).toBe('Na de sprong')
    await saveDraft('Nog een keer')
    expect(await opened()).toBe('Nog een keer')
    await payload.update({ collection: 'listings', id, data: { _status: 'published' } })
    expect(await opened()).toBe('Nog een keer')
    return 'the last save is shown each time, and published'
  },
)

proof(
  'the clock of the worker goes a day ahead and back again while partners publish',
  'every listing is in the index as the database has it',
  async () => {
    const search = testSearch(name)
    await prepareIndexes(search)
    for (const now of [0, 25 * hour, -hour, 49 * hour, 0].map((ms) => new Date(morning + ms))) {
      itIs(+now)
      await town.publish({ title: `Om ${now.toISOString()}` })
      await queueNewDay(client, now)
      while (await drainOnce(payload, search, client, now));
    }
    const differences = await compareIndex(search, client)
    expect(differences).toMatchObject({ missing: [], stale: [], orphans: [] })
    return `5 jumps, ${differences.compared} listings, index equal`
  },
)

proof(
  'the clock of the mailman jumps an hour ahead, and an hour back',
  'every mail goes once; what was to be tried again waits for its time',
  async () => {
    const server = await startMailServer()
    const { startMailman } = await import('./mail/mailman.ts')
    const { queueMail } = await import('./mail/queue-mail.ts')
    const { createLocalReq } = await import('payload')
    let now = new Date(morning)
    const smtp = { url: server.url, from: 'Kaart <post@kaart.example>' }
    const options = {
      databaseUrl: process.env.DATABASE_URL!,
      smtp,
      clock: () => now,
      everyMs: 30,
      patienceMs: 30,
    }
    const mailman = startMailman(payload, options)
    const letter = { subject: 'Hoi', text: 'Dag', html: '<p>Dag</p>' }
    const write = async (to: string) =>
      queueMail(await createLocalReq({}, payload), { to, kind: 'urgent', letter }, now)
    const arrived = (count: number) => vi.waitFor(() => expect(server.received).toHaveLength(count), inTime)
    try {
      await write('een@example.org')
      await arrived(1)
      server.state.mood = 'busy'
      const late = await write('later@example.org')
      await vi.waitFor(async () => {
        const { rows } = await client.query('select attempts::int, state from mails where id = $1', [late])
        expect(rows[0]).toEqual({ attempts: 1, state: 'waiting' })
      }, inTime)
      server.state.mood = 'take'
      now = new Date(morning - hour)
      await write('terug@example.org')
      await arrived(2)
      now = new Date(morning + hour)
      await arrived(3)
      await write('vooruit@example.org')
      await arrived(4)
    } finally {
      await mailman.stop()
      await server.stop()
    }
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(4)
    return '4 mails, each received once'
  },
)
