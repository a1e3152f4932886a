import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, localNow, toInstant, weekdayOf } from '#search/time/local-date.ts'
import { parseQuery } from '#search/query-url.ts'
import { weekdays } from '#search/vocabulary.ts'
import type { AstroHandler } from '#site/serving/catch-page.ts'
import { openTestSite, type TestSite } from '#site/testing/open-test-site.ts'
import { type HandOver, handOver } from '#site/usage/hand-over.ts'
import { noteMissing } from '#site/usage/note-missing.ts'
import { noteQuestion } from '#site/usage/note-question.ts'
import { openUsage } from '#site/usage/open-usage.ts'
import { sendUsage } from '#site/usage/send-usage.ts'
import { readFigures } from '../admin/figures/read-figures.ts'
import { type FiguresHouse, helpKey, openFigures } from './testing/open-figures.ts'

const siteUrl = 'https://kaart.gemeente.nl'
/** The last Wednesday, so that an hour later it is still the same day and week, and near enough to be kept. */
const { date: today } = localNow(new Date())
const day = addDays(today, -((weekdays.indexOf(weekdayOf(today)) + 7 - weekdays.indexOf('wed')) % 7))
const started = toInstant(day, '10:00').getTime()
let past = 0
let house: FiguresHouse
let site: TestSite
let handing: HandOver
let koffie: string
let made = 0

/** Stands in for the pages, and says of each what the real one says. */
const handler: AstroHandler = async (req, res, next, locals) => {
  const { noted, door } = locals as App.Locals
  const { pathname, searchParams } = new URL(req.url!, siteUrl)
  made += 1
  if (pathname === '/aanbod/koffie') noted.push({ kind: 'opened', subject: 'koffie', detail: '' })
  else if (pathname === '/zoeken') {
    const { query } = parseQuery(searchParams)
    const town = await door.town()
    noted.push(...noteQuestion(query, town), ...noteMissing(query, town, false))
  } else return next()
  res.writeHead(200, { 'content-type': 'text/html' })
  res.end('<p>pagina</p>')
}

beforeAll(async () => {
  house = await openFigures('usage_from_site')
  koffie = (await house.town.publish({ slug: 'koffie' })).id
  const usage = openUsage(siteUrl, () => new Date(started + past))
  // For the door time stands still, so that no page grows old between two visits.
  const clock = () => new Date(started)
  site = await openTestSite([], { handler, usage, clock, env: { siteUrl } })
  handing = handOver(usage, (batch) => sendUsage({ cmsUrl: house.cmsUrl, helpKey }, batch), 3_600_000)
})
beforeEach(() => house.clear())
afterAll(async () => {
  await handing?.stop()
  await site?.close()
  await house?.close()
})

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0'
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers: { 'user-agent': firefox, ...headers } })
const tell = (body: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  fetch(`${site.url}/telling`, { method: 'POST', body, headers: { 'user-agent': firefox, ...headers } })

/** What the tables say after the site handed over all it has. */
async function kept(): Promise<string[]> {
  await handing.flush()
  return house.rows()
}

test('a visit to a page is counted by the site, arrives in the cms and is told to its partner', async () => {
  const first = await get('/aanbod/koffie')
  const before = made
  // From what is kept, and not even sent again.
  await get('/aanbod/koffie')
  const known = { 'if-none-match': first.headers.get('etag')! }
  expect((await get('/aanbod/koffie', known)).status).toBe(304)
  expect(made).toBe(before)
  expect(await kept()).toEqual([`${day} opened ${koffie} 3`])
  const seen = await readFigures(await house.as('partner', house.town), new Date(started))
  expect(seen.listings.map(({ figures }) => figures.now.opened)).toEqual([3])
})

test('programs, heads of pages and pages fetched just in case leave no trace', async () => {
  await get('/aanbod/koffie', { 'user-agent': 'Googlebot/2.1' })
  await get('/aanbod/koffie', { 'sec-purpose': 'prefetch' })
  await fetch(`${site.url}/aanbod/koffie`, { method: 'HEAD', headers: { 'user-agent': firefox } })
  await get('/aanbod/bestaat-niet')
  expect(await kept()).toEqual([])
})

test('a script of ours tells of a call; another site, another method or anything else does not count', async () => {
  expect((await tell('called koffie')).status).toBe(204)
  expect((await tell('visited koffie', { origin: siteUrl })).status).toBe(204)
  await tell('called koffie', { 'sec-fetch-site': 'cross-site', origin: siteUrl })
  await tell('called koffie', { origin: 'https://kwaad.nl' })
  await tell('called koffie', {})
  for (const strange of [
    '',
    'opened koffie',
    'called',
    'called <b>',
    'called bestaat-niet',
    `called ${'k'.repeat(9_000)}`,
  ])
    expect((await tell(strange)).status).toBe(204)
  expect((await get('/telling')).status).toBe(404)
  expect(await kept()).toEqual([`${day} called ${koffie} 1`, `${day} visited ${koffie} 1`])
})

test('what somebody asks is written down nowhere until the fifth sitting asks it', async () => {
  const question = '/zoeken?zoek=alleen%20eten&wijk=WK077211'
  for (let sitting = 0; sitting < 4; sitting++, past += 11 * 60_000) {
    await get(question)
    await get('/aanbod/koffie', { referer: siteUrl + question })
  }
  const early = await kept()
  expect(early).toContain(`${day} nothing town 4`)
  const everything = `select string_agg(t::text, '') as all from usage.day_count t`
  const { rows } = await house.client.query<{ all: string }>(everything)
  expect(rows[0]!.all).not.toMatch(/alleen|eten/)
  await get(question)
  expect((await kept()).filter((row) => row.includes('alleen eten'))).toEqual([
    `${day} asked-words town alleen eten 5`,
    `${day} led-words ${koffie} alleen eten 4`,
    `${day} nothing-words town alleen eten 5`,
  ])
})

test('results that came while one typed count once they were looked at', async () => {
  const typed = '/zoeken?zoek=zwemmen'
  await get(typed, { purpose: 'prefetch' })
  expect(await kept()).toEqual([])
  await tell(`seen ${typed}`)
  expect(await kept()).toEqual([`${day} nothing town 1`])
})
