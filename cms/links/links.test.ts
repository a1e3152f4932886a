import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Payload } from 'payload'
import type { RudeServer } from '../outbound/testing/rude-server.ts'
import { rudeServer } from '../outbound/testing/rude-server.ts'
import { buildSmallTown, type SmallTown } from '../outbox/testing/small-town.ts'
import { poolOf } from '../pool-of.ts'
import { freshPayload } from '../test-payload.ts'
import { checkLink, isOurOwnLine } from './check-link.ts'
import { judgeLink } from './judge-link.ts'
import { deadAmong } from './store.ts'

let payload: Payload
let town: SmallTown
let server: RudeServer
const seen: string[] = []
const answers: Record<string, Parameters<typeof rudeServer>[0]> = {
  '/fine': (_, res) => void res.end('ja'),
  '/gone': (_, res) => void res.writeHead(404).end(),
  '/no-heads': (req, res) => void res.writeHead(req.method === 'HEAD' ? 405 : 200).end(),
  '/head-lies': (req, res) => void res.writeHead(req.method === 'HEAD' ? 404 : 200).end('x'),
  '/closed': (_, res) => void res.writeHead(403).end(),
  '/large': (req, res) =>
    void (req.method === 'HEAD' ? res.writeHead(500).end() : res.end(Buffer.alloc(900_000))),
  '/broken': (_, res) => void res.writeHead(500).end(),
  '/hang': () => {},
  '/inside': (_, res) => void res.writeHead(301, { location: 'http://10.0.0.1/' }).end(),
}
beforeAll(async () => {
  server = await rudeServer((req, res) => {
    seen.push(`${req.method} ${req.url}`)
    answers[req.url!]!(req, res)
  })
  payload = await freshPayload('links')
  payload.logger.level = 'silent'
  town = await buildSmallTown(payload)
})
afterAll(async () => {
  await server?.close()
  await payload?.destroy()
})

test.each([
  ['/fine', { works: true }],
  ['/no-heads', { works: true }],
  ['/head-lies', { works: true }],
  ['/closed', { works: true }],
  ['/large', { works: true }],
  ['/gone', { works: false, why: 'not-there' }],
  ['/broken', { works: false, why: 'their-fault' }],
  ['/hang', { works: false, why: 'too-slow' }],
  ['/inside', { works: false, why: 'not-allowed' }],
])('%s', async (path, look) => {
  const manners = { guard: server.guard, totalMs: 400, silenceMs: 200 }
  expect(await checkLink(server.url + path, manners)).toEqual(look)
})

const hour = 3_600_000
test('dead is what failed three times over a week; one answer makes it well', () => {
  let now = new Date('2026-11-22T11:00:00Z')
  let state = judgeLink({ failures: 0, failingSince: null, deadSince: null }, { works: false }, now, 0)
  const told = [state]
  for (let i = 0; i < 4; i++) {
    now = state.nextAt
    state = judgeLink(state, { works: false }, now, 0)
    told.push(state)
  }
  expect(told.map(({ deadSince }) => deadSince !== null)).toEqual([false, false, false, true, true])
  expect(
    told.map(({ nextAt }) => (nextAt.getTime() - Date.parse('2026-11-22T11:00:00Z')) / hour / 24),
  ).toEqual([1, 4, 8, 15, 29])
  expect(judgeLink(state, { works: true }, now, 0)).toMatchObject({
    failures: 0,
    failingSince: null,
    deadSince: null,
  })
})

test('when nobody can be reached it is our own line', () => {
  const away = { works: false, why: 'no-answer' } as const
  expect(isOurOwnLine([away, away, away])).toBe(true)
  expect(isOurOwnLine([away, away])).toBe(false)
  expect(isOurOwnLine([away, away, { works: true }])).toBe(false)
  expect(isOurOwnLine([away, away, { works: false, why: 'not-there' }])).toBe(false)
})

test('the addresses of listings that are shown are looked at, and of a dead one the owner is asked', async () => {
  const { startLinkChecker } = await import('./link-checker.ts')
  const website = (path: string) => `http://links.example.org:${server.port}${path}`
  await town.publish({ contact: { website: website('/fine') } } as never)
  const gone = await town.publish({ contact: { website: website('/gone') } } as never)
  await town.publish({ contact: { website: website('/broken') }, _status: 'draft' } as never)
  seen.length = 0
  let now = new Date()
  const guard = { ...server.guard, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }
  const checker = startLinkChecker(payload, {
    databaseUrl: process.env.DATABASE_URL!,
    manners: { guard, totalMs: 400, silenceMs: 200 },
    clock: () => now,
    chance: () => 0,
    everyMs: 20,
    pauseMs: 1,
    gatherEveryMs: 0,
  })
  const looked = (path: string) =>
    seen.filter((one) => one === `GET ${path}` || one === `HEAD ${path}`).length
  const becomes = (failures: number) =>
    vi.waitFor(
      async () => {
        const asked = 'select failures from feeds.link where address = $1'
        expect((await poolOf(payload).query(asked, [website('/gone')])).rows).toEqual([{ failures }])
      },
      { timeout: 10_000 },
    )
  await becomes(0)
  for (const [i, days] of [8, 2, 4, 5].entries()) {
    now = new Date(now.getTime() + days * 24 * hour)
    await becomes(i + 1)
  }
  await checker.stop()
  expect(looked('/fine')).toBe(1)
  expect(looked('/broken')).toBe(0)
  const dead = await deadAmong(poolOf(payload), [website('/fine'), website('/gone')])
  expect(dead).toMatchObject([{ address: website('/gone'), why: 'not-there' }])
  const { rows } = await poolOf(payload).query('select listing::text, why from freshness.round')
  expect(rows).toEqual([{ listing: String(gone.id), why: 'dead-link' }])
})
