import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostPerPart } from './agenda.ts'
import type { ListingDocument } from './document.ts'
import { findAgenda } from './find-agenda.ts'
import { findListings } from './find-listings.ts'
import { daysAhead } from './index-record.ts'
import { putListings } from './listing-index.ts'
import { emptyQuery, type ListingQuery } from './query.ts'
import { aListing, listings, theDay } from './testing/a-listing.ts'
import { aSchedule, weekly } from './testing/a-schedule.ts'
import { anEmptyIndex, type EmptyIndex } from './testing/an-empty-index.ts'
import { answersTo } from './testing/answers-to.ts'
import { chance } from './testing/chance.ts'
import { addDays, dayPartOf } from './time/local-date.ts'
import { occurrences } from './time/occurrences.ts'
import type { Surroundings } from './to-filter.ts'

/** Tuesday 3 November 2026, six in the morning in town: nothing is over yet. */
const now = new Date(`${theDay}T05:00:00Z`)
const around: Surroundings = { now, centreOf: () => undefined, municipality: 'GM0772' }
const random = chance(28)
const town = listings(90, random)
const weeks = [0, 7, 14, 21].map((days) => addDays(theDay, days))

let search: EmptyIndex
beforeAll(async () => {
  search = await anEmptyIndex('agenda')
  await putListings(search, town, now)
})
afterAll(() => search?.leave())

const ask = (told: Partial<ListingQuery> = {}, from = theDay) =>
  findAgenda(search, { ...emptyQuery, ...told }, from, around)

type Line = string
const toLine = (slug: string, date: string, start: string, cancelled: string | null): Line =>
  `${date} ${start} ${slug}${cancelled === null ? '' : ' x'}`

async function linesOf(told: Partial<ListingQuery> = {}): Promise<Line[]> {
  const pages = await Promise.all(weeks.map((from) => ask(told, from)))
  return pages
    .flatMap(({ days }) => days.flatMap(({ parts }) => parts.flatMap(({ items }) => items)))
    .map(({ listing, occurrence: o }) => toLine(listing.slug, o.date, o.start, o.cancelled))
}

const planned = (some: ListingDocument[]): Line[] =>
  some.flatMap(({ slug, schedule }) =>
    occurrences(schedule, theDay, daysAhead).map((o) => toLine(slug, o.date, o.start, o.cancelled)),
  )

describe('four pages of a week', () => {
  test('hold every time of everything in the town, each once', async () => {
    const open = town.filter((one) => one.standing.is !== 'ended')
    expect((await linesOf()).sort()).toEqual(planned(open).sort())
  })

  test('hold exactly what the same query finds in the list', async () => {
    const query: Partial<ListingQuery> = { kinds: ['activity'], costs: ['free', 'donation'], age: 30 }
    const wanted = town.filter(answersTo({ ...emptyQuery, ...query }, around))
    expect(wanted.length).toBeGreaterThan(3)
    expect((await linesOf(query)).sort()).toEqual(planned(wanted).sort())
  })

  test('go by day, then part of the day, then time', async () => {
    const lines = (await linesOf()).map((line) => line.slice(0, 16))
    expect(lines).toEqual([...lines].sort())
  })
})

describe('beside each part of a day stands', () => {
  test('how many the list gives for that day and part', async () => {
    const { days } = await ask()
    for (const { date, parts } of days.slice(0, 3))
      for (const { part, total } of parts) {
        const list = await findListings(search, { ...emptyQuery, days: [date], dayParts: [part] }, around)
        expect({ date, part, total }).toEqual({ date, part, total: list.total })
      }
  })

  test('nothing more, where all of it is shown', async () => {
    const { days } = await ask()
    const parts = days.flatMap((day) => day.parts)
    expect(parts.every(({ items }) => items.length < mostPerPart)).toBe(true)
    expect(parts.map(({ more, moreCancelled }) => more + moreCancelled)).toEqual(parts.map(() => 0))
  })
})

test('one asks for a part of the day, and gets only that', async () => {
  const { days } = await ask({ dayParts: ['evening'] })
  expect(days).toHaveLength(7)
  const items = days.flatMap(({ parts }) => parts.flatMap((part) => part.items))
  expect(days.every(({ parts }) => parts.length === 1)).toBe(true)
  expect(items.length).toBeGreaterThan(0)
  expect(items.every(({ occurrence }) => dayPartOf(occurrence.start) === 'evening')).toBe(true)
})

test('what was planned once and is cancelled is still there, to be struck through', async () => {
  const feast = aListing({
    slug: 'feest',
    title: 'Buurtfeest',
    schedule: aSchedule({
      rules: [weekly('sat', { from: '2026-11-07', until: '2026-11-07' })],
      exceptions: [{ what: 'cancelled', on: '2026-11-07', at: null, reason: 'Te weinig mensen' }],
    }),
  })
  await putListings(search, [feast], now)
  const { days } = await ask({ text: 'buurtfeest' })
  const items = days.flatMap(({ parts }) => parts.flatMap((part) => part.items))
  expect(items.map(({ occurrence: o }) => [o.date, o.cancelled])).toEqual([
    ['2026-11-07', 'Te weinig mensen'],
  ])
})

test('a crowd is cut off, and the rest is counted', async () => {
  const crowd = Array.from({ length: 75 }, (_, i) =>
    aListing({
      slug: `koor-${i}`,
      title: `Zangkoor ${i}`,
      schedule: aSchedule({ rules: [weekly('wed', { start: '20:00', end: null })] }),
    }),
  )
  await putListings(search, crowd, now)
  const { days } = await ask({ text: 'zangkoor' })
  const evening = days[1]!.parts.find(({ part }) => part === 'evening')!
  expect(evening.items).toHaveLength(mostPerPart)
  expect(evening).toMatchObject({ total: 75, more: 75 - mostPerPart })
})

test('of more than can be read at once, every part of a day still has its own', async () => {
  const days = ['wed', 'thu'] as const
  const many = Array.from({ length: 520 }, (_, i) => {
    const start = i % 13 === 0 ? '09:30' : '20:00'
    return aListing({
      slug: `kaarten-${i}`,
      title: `Klaverjassen ${i}`,
      schedule: aSchedule({ rules: [weekly(days[i % 2]!, { start, end: null })] }),
    })
  })
  await putListings(search, many, now)
  const found = await ask({ text: 'klaverjassen' })
  expect(found.total).toBe(520)
  for (const day of found.days.slice(1, 3)) {
    const [morning, , evening] = day.parts
    expect(morning).toMatchObject({ total: 20, more: 0 })
    expect(morning!.items).toHaveLength(20)
    expect(evening).toMatchObject({ total: 240, more: 240 - mostPerPart })
  }
})
