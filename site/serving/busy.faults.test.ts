import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { openTestSite, type TestSite } from '../testing/open-test-site.ts'
import { someListing } from '../testing/some-listing.ts'
import type { AstroHandler } from './catch-page.ts'

const crowd = inFull ? 2_000 : 200
const places = { atOnce: 2, atMost: 2, mostWaiting: 6, patienceMs: 30_000 }
const room = places.atOnce + places.mostWaiting

let site: TestSite
let atWork = 0
let mostAtWork = 0
let open: () => void
let isOpen: Promise<void>
const shut = () => (isOpen = new Promise((resolve) => (open = resolve)))

/** Stands in for the pages: one that takes as long as the test wants. */
const handler: AstroHandler = async (req, res, next) => {
  if (!req.url?.startsWith('/zoeken')) return next()
  mostAtWork = Math.max(mostAtWork, ++atWork)
  if (req.url.includes('traag')) await isOpen
  atWork--
  res.writeHead(200, { 'content-type': 'text/html' })
  res.end('<p>gevonden</p>')
}

beforeAll(async () => {
  shut()
  site = await openTestSite([someListing('koffie')], { handler, turns: places })
})
afterAll(() => site?.close())

const get = (path: string) => fetch(site.url + path)

/** All at once, and the slow ones are let go when those that are refused have been told so. */
async function crowdAt(path: (i: number) => string) {
  shut()
  let refused = 0
  const answers = Array.from({ length: crowd }, async (_, i) => {
    const answer = await get(path(i))
    const text = await answer.text()
    if (answer.status === 503 && ++refused === crowd - room)
      // All may be refused in the moment before the second is let in.
      void vi.waitFor(() => expect(atWork).toBe(places.atOnce), 10_000).finally(open)
    return { status: answer.status, headers: answer.headers, text }
  })
  return answers
}

proof(
  `${crowd} residents at once, room for ${room}`,
  'who is let in gets the page; the others are told at once to come back in 3 seconds; what was kept is given to all',
  async () => {
    await (await get('/zoeken?zoek=bewaard')).text()
    mostAtWork = 0
    const asked = await crowdAt((i) => `/zoeken?traag&n=${i}`)
    const kept = await Promise.all(Array.from({ length: 50 }, () => get('/zoeken?zoek=bewaard')))
    const status = await get('/api/v1/status')
    expect([...kept, status].map((one) => one.status)).toEqual(Array<number>(51).fill(200))
    const answers = await Promise.all(asked)
    const given = answers.filter((one) => one.status === 200)
    const refused = answers.filter((one) => one.status === 503)
    expect(given.length + refused.length).toBe(crowd)
    expect(given.length).toBeGreaterThanOrEqual(places.mostWaiting)
    expect(given.length).toBeLessThanOrEqual(room)
    for (const { headers, text } of refused) {
      expect(headers.get('retry-after')).toBe('3')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(text).toContain('Het is nu erg druk')
    }
    expect(mostAtWork).toBe(places.atOnce)
    return `${given.length} pages, ${refused.length} times 503, 50 of 50 kept ones, never more than ${mostAtWork} in work`
  },
)

proof('the crowd has gone', 'the next one is served as ever', async () => {
  const later = await get('/zoeken?zoek=daarna')
  expect([later.status, await later.text()]).toEqual([200, '<p>gevonden</p>'])
  return 'the first question after it was answered'
})

proof(
  'the API asked in the same crowd',
  'what was kept is answered; anything else is problem+json with Retry-After',
  async () => {
    const known = '/api/v1/aanbod?zoek=koffie'
    await (await get(known)).text()
    shut()
    const full = Array.from({ length: places.atOnce }, (_, i) => get(`/zoeken?traag&eerst=${i}`))
    await vi.waitFor(() => expect(atWork).toBe(places.atOnce), 20_000)
    // One more than may wait: when that one is refused, all places are taken.
    full.push(...Array.from({ length: places.mostWaiting + 1 }, (_, i) => get(`/zoeken?traag&dan=${i}`)))
    await Promise.any(full.map(async (one) => expect((await one).status).toBe(503)))
    const answers = await Promise.all([get(known), get('/api/v1/aanbod?zoek=thee'), get('/api/v1/status')])
    open()
    expect(answers.map((one) => one.status)).toEqual([200, 503, 200])
    const refused = answers[1]!
    expect(refused.headers.get('content-type')).toContain('problem+json')
    expect(refused.headers.get('retry-after')).toBe('3')
    expect(await refused.json()).toMatchObject({
      status: 503,
      detail: expect.stringContaining('druk') as string,
    })
    await Promise.all(full)
    expect((await get('/api/v1/aanbod?zoek=thee')).status).toBe(200)
    return 'kept 200, other 503, status 200; afterwards the same question 200'
  },
)

proof(
  'two ask the API the same, and one of them leaves before their turn',
  'the other is answered all the same',
  async () => {
    shut()
    const full = Array.from({ length: places.atOnce }, (_, i) => get(`/zoeken?traag&vol=${i}`))
    await vi.waitFor(() => expect(atWork).toBe(places.atOnce), 20_000)
    const leaving = new AbortController()
    const same = '/api/v1/aanbod?zoek=samen'
    const left = fetch(site.url + same, { signal: leaving.signal }).then(
      () => 'answered',
      () => 'left',
    )
    const stays = get(same)
    await wait(100)
    leaving.abort()
    open()
    expect([await left, (await stays).status]).toEqual(['left', 200])
    await Promise.all(full)
    return 'one left, the other 200'
  },
)
