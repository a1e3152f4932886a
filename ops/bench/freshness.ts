import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { connectSearch, type SearchConnection } from '#search/connection.ts'
import type { ListingDocument } from '#search/document.ts'
import { findListings } from '#search/find-listings.ts'
import { putListings } from '#search/listing-index.ts'
import { emptyQuery } from '#search/query.ts'
import type { BenchHouse } from './bench-house.ts'
import { logInAs, type Visitor } from './cms-visitor.ts'
import { percentile } from './measure.ts'
import type { Line } from './table.ts'

const times = 50
const patience = 30_000
const everyMs = 5
/** From this many listings on it may take a second. */
const many = 50_000

/** From pressing "publish" to being found over the public API; beside it the same with one document straight in. */
export async function benchFreshness(house: BenchHouse): Promise<Line[]> {
  const { servers, env } = house
  const search = connectSearch({
    url: servers.meiliUrl,
    key: servers.meiliMasterKey,
    prefix: env.meiliPrefix,
  })
  const site = new Pool(house.siteUrl, { connections: 1 })
  const partner = await logInAs(house, 'partner@example.org')
  const id = await partner.anyPublished()
  const { listings, total } = await findListings(search, emptyQuery, {
    now: new Date(),
    centreOf: () => undefined,
    municipality: null,
  })
  const found = { straight: [] as number[], published: [] as number[] }
  for (let turn = 0; turn <= times; turn++) {
    const straight = await putStraight(search, listings.at(-1)!)
    const published = await publish(partner, site, id)
    // the first time everything still has to warm up
    if (turn > 0) (found.straight.push(straight), found.published.push(published))
  }
  await Promise.all([site.close(), search.close()])
  const line = (share: number, name: string): Line => {
    const [yardstick, ours] = [percentile(found.straight, share), percentile(found.published, share)]
    return {
      what: `van publiceren tot gevonden: ${name}`,
      unit: 'ms',
      yardstick,
      ours,
      ratio: ours / yardstick,
    }
  }
  const limit = total >= many ? 1_000 : 400
  return [line(0.5, 'p50'), { ...line(0.95, 'p95'), goal: { is: 'at most', value: limit } }]
}

/** A word that is nowhere yet and looks like no other. */
const newWord = () => Array.from({ length: 14 }, () => 'abcdefghijklmnopqrstuvwxyz'[randomInt(26)]).join('')

async function publish(partner: Visitor, site: Pool, id: string): Promise<number> {
  const word = newWord()
  const began = performance.now()
  await partner.change(id, { summary: `Koffie ${word}`, _status: 'published' })
  await untilTrue(async () => {
    const answer = await site.request({ path: `/api/v1/aanbod?zoek=${word}`, method: 'GET' })
    const page = (await answer.body.json()) as { listings?: { id: string }[] }
    return page.listings?.[0]?.id === id
  })
  return performance.now() - began
}

async function putStraight(search: SearchConnection, document: ListingDocument): Promise<number> {
  const word = newWord()
  const began = performance.now()
  await putListings(search, [{ ...document, title: `Koffie ${word}` }], new Date())
  await untilTrue(async () => {
    const { hits } = await search.client
      .index(search.listings)
      .search(word, { limit: 1, attributesToRetrieve: ['id'] })
    return hits[0]?.id === document.id
  })
  return performance.now() - began
}

async function untilTrue(check: () => Promise<boolean>) {
  for (const end = performance.now() + patience; !(await check());) {
    if (performance.now() > end) throw new Error(`not found within ${patience} ms`)
    await sleep(everyMs)
  }
}
