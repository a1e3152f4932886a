import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, inject, onTestFinished, vi } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { removeListings } from '#search/listing-index.ts'
import { openTestSite, type TestSite } from './testing/open-test-site.ts'
import { someListing } from './testing/some-listing.ts'

/** What residents get while Meilisearch is none, seen at the door of the site; pages are in `seed/journeys`. */
const listings = Array.from({ length: 20 }, (_, i) => someListing(`koffie-${i}`))
const soon = { timeout: 30_000, interval: 100 }
const keyUid = randomUUID()
let site: TestSite
let asked = 0

const askMeilisearch = (method: string, where: string, body?: object) =>
  fetch(new URL(where, inject('meiliUrl')), {
    method,
    headers: { authorization: `Bearer ${inject('meiliKey')}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  })

/** The same number gives the same key, so it can be taken away and given back. */
async function makeKey(): Promise<string> {
  const actions = ['search', 'documents.get', 'indexes.get', 'stats.get', 'version']
  const made = await askMeilisearch('POST', '/keys', {
    ...{ uid: keyUid, actions, indexes: ['*'], expiresAt: null },
  })
  return ((await made.json()) as { key: string }).key
}

const isCopied = (from: TestSite) =>
  vi.waitFor(async () => {
    await get(from, '/api/v1/aanbod')
    expect(from.records.goodAt()).toBeDefined()
  }, soon)

async function openFilled(more: Parameters<typeof openTestSite>[1] = {}) {
  const opened = await openTestSite(listings, more)
  await isCopied(opened)
  return opened
}

beforeAll(async () => {
  site = await openFilled({ env: { meiliSearchKey: await makeKey() } })
})
afterAll(async () => {
  await site?.close()
  await askMeilisearch('DELETE', `/keys/${keyUid}`)
})

/** Nothing can be taken out of this copy any more, as on a full disk. */
function refuseRemoving(file: string): void {
  const db = new DatabaseSync(file)
  db.exec(`create trigger full before delete on listing begin select raise(abort, 'disk is full'); end`)
  db.close()
}

type Answer = { status: number; age: string | null; ms: number; body: { total?: number; here?: number } }

async function get(from: TestSite, address: string): Promise<Answer> {
  const began = performance.now()
  const answer = await fetch(from.url + address)
  const body = (await answer.json()) as Answer['body']
  return { status: answer.status, age: answer.headers.get('age'), ms: performance.now() - began, body }
}

/** Questions that nobody asked before, so that none of them is in memory. */
const questions = () => [
  `/api/v1/aanbod?zoek=koffie&leeftijd=${asked++ % 90}`,
  '/api/v1/aanbod/koffie-3',
  `/api/v1/kaart?beeld=5.${40 + (asked % 9)},51.40,5.55,51.50&zoom=12`,
]
const becomes = (old: boolean) =>
  expect.poll(async () => (await get(site, questions()[0]!)).age !== null, soon).toBe(old)

const troubles: [words: string, begin: () => unknown, end: () => unknown][] = [
  ['refuses', () => site.wire.cut(), () => site.wire.mend()],
  ['takes every question and never answers', () => site.wire.freeze(), () => site.wire.mend()],
  ['says a hundred bytes a second', () => site.wire.slow(100), () => site.wire.mend()],
  ['is a page of somebody else', () => site.wire.lie('<html>Even geduld</html>'), () => site.wire.mend()],
  ['says half a thing', () => site.wire.lie('{"results":['), () => site.wire.mend()],
  ['no longer knows our key', () => askMeilisearch('DELETE', `/keys/${keyUid}`), makeKey],
]

for (const [words, begin, end] of troubles)
  proof(
    `a Meilisearch that ${words}`,
    'list, listing and map answer from the last good copy and say how old it is; back by itself',
    async () => {
      await begin()
      await becomes(true)
      const answers = await Promise.all(questions().map((one) => get(site, one)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      for (const { age } of answers) expect(age).toMatch(/^\d+$/)
      expect(answers[0]!.body.total).toBe(listings.length)
      const slowest = Math.round(Math.max(...answers.map(({ ms }) => ms)))
      await end()
      const began = performance.now()
      await becomes(false)
      return `3 of 3 answered, the slowest after ${slowest} ms; of now again after ${Math.round(performance.now() - began)} ms`
    },
    120_000,
  )

proof(
  'the copy cannot be written when a listing is hidden (a full disk), and then Meilisearch goes away',
  'what was hidden is shown nowhere, also not after a restart; the rest is shown out of memory',
  async () => {
    const copyDir = mkdtempSync(path.join(tmpdir(), 'copy-'))
    onTestFinished(() => rmSync(copyDir, { recursive: true, force: true }))
    await (await openFilled({ copyDir })).close()
    refuseRemoving(path.join(copyDir, 'index.sqlite'))
    const own = await openFilled({ copyDir })
    onTestFinished(() => own.close())
    await removeListings(own.search, [listings[7]!.id])
    await expect
      .poll(async () => (await get(own, `/api/v1/aanbod?leeftijd=${asked++ % 90}`)).body.total, soon)
      .toBe(listings.length - 1)
    await isCopied(own)
    own.wire.cut()
    await expect.poll(async () => (await get(own, '/api/v1/aanbod/koffie-3')).age, soon).not.toBeNull()
    const { status, body } = await get(own, `/api/v1/aanbod?leeftijd=${asked++ % 90}`)
    expect([status, body.total]).toEqual([200, listings.length - 1])
    const hidden = await get(own, '/api/v1/aanbod/koffie-7')
    expect(hidden.status).toBe(404)
    return `${body.total} shown, the hidden one ${hidden.status}`
  },
  120_000,
)
