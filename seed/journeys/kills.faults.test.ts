import pg from 'pg'
import { expect, onTestFinished, vi } from 'vitest'
import { compareIndex } from '#cms/outbox/compare-index.ts'
import { startMailServer } from '#cms/mail/testing/mail-server.ts'
import { chanceFrom } from '#ops/bench/chance.ts'
import { inFull, proof } from '#ops/proofs/proof.ts'
import { connectSearch } from '#search/connection.ts'
import { type Blow, fewBlows, manyBlows, strike, tellBlows } from './blows.ts'
import { type BusyPartners, startBusyPartners } from './busy-partners.ts'
import { openOwnHouse, type OwnHouse } from './own-house.ts'

const seed = Number(process.env.KILLS_SEED ?? Date.now() % 1_000_000)
const chance = chanceFrom(seed)
const blows = inFull ? manyBlows(chance, Number(process.env.KILLS ?? 210)) : fewBlows(chance)
/** Where a slow machine has no time for all of them. */
const mostMs = Number(process.env.KILLS_MINUTES ?? Infinity) * 60_000
/** Where all came to a stop a longer wait shows nothing; a machine with much to do needs it. */
const inTime = { timeout: 10 * 60_000, interval: 200 }
const mails = inFull ? { most: 180, pauseMs: 4_000 } : { most: 12, pauseMs: 700 }

/** Until partners hear a yes again: the next blow must fall on a house that works. */
async function untilSaving(house: OwnHouse, partners: BusyPartners) {
  const before = partners.count()
  await vi.waitFor(() => expect(partners.count()).toBeGreaterThan(before), inTime)
  await house.untilOpen()
}

proof(
  `${blows.length} times a part of the house, or all of it, killed, stopped, slowed or ended under saves and mails (seed ${seed})`,
  'what was said yes to is there and is what residents see; no mail lost, none more than twice; nothing waits',
  async () => {
    const began = performance.now()
    const post = await startMailServer()
    onTestFinished(() => post.stop())
    const house = await openOwnHouse({ SMTP_URL: post.url, SMTP_FROM: 'Kaart <post@kaart.example>' })
    onTestFinished(() => house.close())
    const opened = Math.round((performance.now() - began) / 1000)
    const partners = await startBusyPartners(house, mails)
    const dealt: Blow[] = []
    for (const blow of blows) {
      if (performance.now() - began > mostMs) break
      await untilSaving(house, partners)
      await strike(house, blow)
      dealt.push(blow)
      if (dealt.length % 20 === 0)
        console.log(`${dealt.length} of ${blows.length} blows, ${partners.count()} yeses`)
    }
    await untilSaving(house, partners)
    await partners.stop()
    await house.untilOpen()
    const { published, drafts, mails: invited, refused } = partners.acknowledged
    for (const { length } of [[...published], [...drafts], invited]) expect(length).toBeGreaterThan(0)
    const client = new pg.Client({ connectionString: house.databaseUrl })
    await client.connect()
    onTestFinished(() => client.end())
    await nothingWaits(client)
    await allIsStored(client, partners)
    await indexIsEqual(house, client, partners)
    const { twice, unclear } = await eachMailArrived(client, post.received, invited)
    const seconds = Math.round((performance.now() - began) / 1000) - opened
    const saves = `${published.size} listings and ${drafts.size} drafts (${partners.count()} yeses, ${refused} without)`
    const told = `${invited.length} mails, 0 lost, ${twice} twice with one Message-ID, ${unclear} for a person to look at`
    return `${tellBlows(dealt)}, in ${seconds} s, ${house.openings()} openings (the first in ${opened} s): ${saves}, 0 lost; ${told}; index equal`
  },
  inFull ? 3 * 60 * 60_000 : 20 * 60_000,
)

async function nothingWaits(client: pg.Client) {
  await vi.waitFor(async () => {
    // What had to be tried again is not due for a minute: that time has passed.
    await client.query(`update mails set due_at = now() where state = 'waiting'`)
    await client.query(`select pg_notify('mail', '')`)
    const { rows } = await client.query(
      `select (select count(*)::int from outbox.change) as changes, (select count(*)::int from outbox.set_aside) as aside,
         (select count(*)::int from mails where state in ('waiting', 'sending')) as mails`,
    )
    expect(rows[0]).toEqual({ changes: 0, aside: 0, mails: 0 })
  }, inTime)
}

async function allIsStored(client: pg.Client, { acknowledged }: BusyPartners) {
  const { rows } = await client.query<{ id: string; summary: string }>(
    `select l.id::text, t.summary from listings l join listings_locales t on t._parent_id = l.id and t._locale = 'nl'
     where l._status = 'published'`,
  )
  const stored = new Map(rows.map(({ id, summary }) => [id, summary]))
  for (const [id, { summary, maybe }] of acknowledged.published)
    expect([summary, ...maybe], `listing ${id}`).toContain(stored.get(id))
  const drafts = await client.query<{ id: string; title: string }>(
    `select v.parent_id::text as id, t.version_title as title from _listings_v v
     join _listings_v_locales t on t._parent_id = v.id and t._locale = 'nl' where v.latest`,
  )
  for (const [id, turn] of acknowledged.drafts) {
    const title = drafts.rows.find((row) => row.id === id)?.title ?? ''
    expect(Number(title.replace('Concept ', '')), `draft ${id}`).toBeGreaterThanOrEqual(turn)
  }
}

/** By ids and revisions, and word for word as residents get it. */
async function indexIsEqual(house: OwnHouse, client: pg.Client, { acknowledged }: BusyPartners) {
  const search = connectSearch(house.search)
  await vi.waitFor(async () => {
    expect(await compareIndex(search, client)).toMatchObject({ missing: [], stale: [], orphans: [] })
  }, inTime)
  await search.close()
  for (const [id, { summary, maybe }] of acknowledged.published) {
    const shown = await fetch(`${house.siteUrl}/api/v1/aanbod/${id}`)
    expect(shown.status, `listing ${id}`).toBe(200)
    expect([summary, ...maybe]).toContain(((await shown.json()) as { summary: string }).summary)
  }
}

/** @returns how many came twice, and of how many nobody knows. */
async function eachMailArrived(
  client: pg.Client,
  received: { to: string[]; messageId: string }[],
  asked: string[],
) {
  const states = await client.query<{ recipient: string; state: string }>(
    'select recipient, state::text from mails',
  )
  let [twice, unclear] = [0, 0]
  for (const address of asked) {
    const came = received.filter(({ to }) => to.includes(address))
    const state = states.rows.find(({ recipient }) => recipient === address)?.state
    // Twice broken off in mid-sentence: then a person is told, and that is not lost either.
    expect(came.length > 0 || state === 'unclear', `mail to ${address} (${state})`).toBe(true)
    expect(came.length).toBeLessThanOrEqual(2)
    expect(new Set(came.map(({ messageId }) => messageId)).size).toBeLessThanOrEqual(1)
    if (came.length === 2) twice++
    if (state === 'unclear') unclear++
  }
  return { twice, unclear }
}
