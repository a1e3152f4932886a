import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { parseQuery } from '#search/query-url.ts'
import { areaQuery } from '#search/find-in-area.ts'
import { emptyQuery } from '#search/query.ts'
import { aSchedule } from '#search/testing/a-schedule.ts'
import type { Door } from '#site/door.ts'
import { openDoor } from '#site/open-door.ts'
import { openTestSite, type TestSite } from '#site/testing/open-test-site.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { paperAnswer } from './paper-answer.ts'
import { townOfTests } from './testing/print-paper.ts'
import { readPdf } from './testing/read-pdf.ts'

const binnenstad = { code: 'BU07721110', name: 'Binnenstad', level: 'neighbourhood' as const }
const municipality = { code: 'GM0772', name: 'Eindhoven', level: 'municipality' as const }
const atHome: Partial<ListingDocument> = { whereabouts: { at: 'at-home' }, areas: [municipality] }
const never = aSchedule({ byAppointment: true })
const listings = [
  someListing('koffie', { title: 'Koffie', areas: [binnenstad] }),
  someListing('maatje', { title: 'Een maatje aan huis', kind: 'support', schedule: never, ...atHome }),
  someListing('elders', { title: 'Ergens anders' }),
  someListing('opvang', {
    title: 'Praatgroep',
    whereabouts: { at: 'secret', municipality },
    areas: [binnenstad],
  }),
  someListing('weg', { title: 'Weg', standing: { is: 'ended' }, areas: [binnenstad] }),
]
const now = new Date()
let site: TestSite
let door: Door
beforeAll(async () => {
  site = await openTestSite(listings)
  door = openDoor(site.reading)
})
afterAll(() => site?.close())

const ask = (search: string, area?: string, at = door) => {
  const params = new URLSearchParams(search)
  const { query, faults } = parseQuery(params)
  return paperAnswer({
    door: at,
    siteUrl: 'https://kaart.gemeente.nl',
    town: townOfTests,
    subject: area ? { is: 'area', area: townOfTests.areas.get(area)! } : { is: 'query', query },
    params,
    faults: faults.map(({ message }) => message),
    now,
  })
}
const textOf = async (response: Response) =>
  (await readPdf(new Uint8Array(await response.arrayBuffer()))).texts.join('\n').replace(/\s+/g, ' ')

test('the paper of a neighbourhood has what is there and what comes there, first what is there', async () => {
  const response = await ask('', 'BU07721110')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(response.headers.get('content-disposition')).toContain('krant-binnenstad-a4.pdf')
  const text = await textOf(response)
  expect(text).toContain('Koffie')
  expect(text).toContain('Een maatje aan huis')
  expect(text).not.toMatch(/Ergens anders|Weg /)
  const { listings } = await door.paper(areaQuery('BU07721110'))
  expect(listings.at(-1)!.slug).toBe('maatje')
})

test('the paper of a question has what the list has', async () => {
  const text = await textOf(await ask('soort=hulp'))
  expect(text).toContain('Een maatje aan huis')
  expect(text).not.toContain('Koffie')
  expect(text).toContain('kaart.gemeente.nl/zoeken?soort=hulp')
})

test('a question in words has in its paper what it has on the site', async () => {
  const query = { ...emptyQuery, text: 'maatje aan huis' }
  const [printed, found] = await Promise.all([door.paper(query), door.find({ ...query, view: 'list' })])
  const slugs = (some: { slug: string }[]) => some.map(({ slug }) => slug).sort()
  expect(slugs(printed.listings)).toEqual(slugs(found.listings))
  expect(printed.total).toBe(found.total)
  expect(await textOf(await ask('zoek=maatje+aan+huis'))).toContain('Een maatje aan huis')
})

test('the paper of a week has only what is on then', async () => {
  const week = new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10)
  const text = await textOf(await ask(`week=${week}`))
  expect(text).toContain('De week vanaf')
  expect(text).toContain('Koffie')
  expect(text).not.toContain('Een maatje aan huis')
})

test('what we do not understand is said, and not guessed', async () => {
  for (const search of ['vorm=a3', 'dag=gisteren', 'week=2020-01-01', 'leeftijd=-4']) {
    const response = await ask(search)
    expect([search, response.status]).toEqual([search, 400])
    expect(await response.text()).toContain('Deze krant kunnen we niet maken')
  }
})

test('a secret address is not in the paper, for it is not in the index', async () => {
  const text = await textOf(await ask('', 'BU07721110'))
  expect(text).toContain('Praatgroep')
  expect(text).toContain('Het adres houden we geheim.')
})

test('a crowd gets its papers one by one, and who is refused hears when to come back', async () => {
  const crowd = await Promise.all(Array.from({ length: 12 }, (_, i) => ask(`straal=${1000 + i}`)))
  expect(crowd.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5)
  for (const { status, headers } of crowd)
    expect([status, headers.get('retry-after')]).toEqual(status === 200 ? [200, null] : [503, '10'])
  expect((await ask('straal=1011')).status).toBe(200)
})

test('without the index there is a paper out of the last good copy, not to be kept', async () => {
  await ask('soort=plek')
  site.wire.cut()
  await expect.poll(async () => (await ask('soort=plek')).headers.get('cache-control')).toBe('no-store')
  expect((await ask('soort=plek&leeftijd=12')).status).toBe(200)
  site.wire.mend()
})

test('without the index and without a copy there is the page that says so', async () => {
  site.wire.cut()
  const unread = openDoor(site.reading)
  const response = await ask('soort=plek', undefined, unread)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60'])
  site.wire.mend()
})
