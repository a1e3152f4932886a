import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ListingDocument } from '#search/document.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { aSchedule, weekly } from '#search/testing/a-schedule.ts'
import type { Door } from '#site/door.ts'
import { openDoor } from '#site/open-door.ts'
import { openTestSite, type TestSite } from '#site/testing/open-test-site.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { calendarAnswer } from './calendar-answer.ts'
import { readWithIcal } from './testing/read-with-ical.ts'

const by = (slug: string): Pick<ListingDocument, 'organisations'> => ({
  organisations: [{ id: someListing(slug).id, slug, name: slug, role: 'organiser' }],
})
const area = { code: 'BU07721110', name: 'Binnenstad', level: 'neighbourhood' as const }
const municipality = { code: 'GM0772', name: 'Eindhoven', level: 'municipality' as const }
const town = [
  someListing('koffie', { ...by('brug'), title: 'Koffie', areas: [area] }),
  someListing('koor', {
    ...by('brug'),
    title: 'Koor',
    schedule: aSchedule({ rules: [weekly(['mon', 'sat'], { start: '19:30', end: '21:30' })] }),
  }),
  someListing('opvang', {
    ...by('veilig'),
    title: 'Praatgroep',
    whereabouts: { at: 'secret', municipality },
  }),
  someListing('spreekuur', { ...by('brug'), title: 'Spreekuur', kind: 'support' }),
  someListing('afspraak', {
    ...by('brug'),
    title: 'Op afspraak',
    schedule: aSchedule({ byAppointment: true }),
  }),
  someListing('weg', { ...by('brug'), title: 'Weg', standing: { is: 'ended' } }),
]
const now = new Date()
let site: TestSite
let door: Door
beforeAll(async () => {
  site = await openTestSite(town)
  door = openDoor(site.reading)
})
afterAll(() => site?.close())

const ask = (query: Partial<ListingQuery>, headers: Record<string, string> = {}, behind = door) =>
  calendarAnswer({
    door: behind,
    siteUrl: 'https://kaart.example',
    request: new Request('https://kaart.example/', { headers }),
    query: { ...emptyQuery, ...query },
    name: 'Buurthuis De Brug',
    page: '/organisaties/brug',
    source: '/organisaties/brug/agenda.ics',
    now,
  })
const titles = async (query: Partial<ListingQuery>) => {
  const text = await (await ask(query)).text()
  return [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title).sort()
}

test('the calendar of an organisation has all one can go to there, and nothing else', async () => {
  expect(await titles({ organisations: ['brug'] })).toEqual(['Koffie', 'Koor'])
  expect(await titles({ organisations: ['brug'], kinds: ['support'] })).toEqual(['Spreekuur'])
  expect(await titles({ neighbourhoods: [area.code] })).toEqual(['Koffie', 'Praatgroep'])
})

test('of a search by day or part of the day it has only those times', async () => {
  const weekdays = async (query: Partial<ListingQuery>) =>
    new Set(
      readWithIcal(await (await ask(query)).text()).map(({ start }) => new Date(`${start}Z`).getUTCDay()),
    )
  expect(await weekdays({ days: ['sat'] })).toEqual(new Set([6]))
  expect(await weekdays({ days: ['weekend'] })).toEqual(new Set([6]))
  expect(await weekdays({ dayParts: ['evening'] })).toEqual(new Set([1, 6]))
  expect(await weekdays({ days: ['today'] })).toEqual(new Set([1, 2, 6]))
})

test('of a secret place it says the municipality and no more', async () => {
  const text = await (await ask({ organisations: ['veilig'] })).text()
  expect(text).toContain('LOCATION:Eindhoven\r\n')
  expect(text).not.toMatch(/^GEO/m)
})

test('it says how often to look again, where it is and what it is called', async () => {
  const text = await (await ask({})).text()
  for (const line of [
    'NAME:Buurthuis De Brug',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    'SOURCE;VALUE=URI:https://kaart.example/organisaties/brug/agenda.ics',
    'TZID:Europe/Amsterdam',
  ])
    expect(text).toContain(`${line}\r\n`)
})

test('whoever has it already does not get it again', async () => {
  const first = await ask({})
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const tag = first.headers.get('etag')!
  expect((await ask({}, { 'if-none-match': tag })).status).toBe(304)
  expect((await ask({}, { 'if-none-match': 'W/"other"' })).status).toBe(200)
  expect(first.headers.get('last-modified')).toBe(null)
})

test('what has nothing is an empty calendar that can be read all the same', async () => {
  const answer = await ask({ organisations: ['niemand'] })
  expect(answer.status).toBe(200)
  expect(readWithIcal(await answer.text())).toEqual([])
})

test('what went in the same second as another change is not kept by who asks by the moment', async () => {
  const second = Math.floor(now.getTime() / 1_000) * 1_000
  const changedAfter = (ms: number): Door => ({
    ...door,
    generation: () => Promise.resolve(`${new Date(second + ms).toISOString()} town`),
  })
  const first = await ask({}, {}, changedAfter(200))
  expect(await first.text()).toContain('SUMMARY:Koor\r\n')
  await site.put({ ...town[1]!, standing: { is: 'ended' } })
  await vi.waitFor(async () => expect(await titles({})).not.toContain('Koor'))
  const moment = first.headers.get('last-modified') ?? new Date(second + 1_000).toUTCString()
  const next = await ask({}, { 'if-modified-since': moment }, changedAfter(900))
  expect(next.status).toBe(200)
  expect(await next.text()).not.toContain('Koor')
})
