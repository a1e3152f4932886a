import { expect, test } from 'vitest'
import { addDays, localNow } from '#search/time/local-date.ts'
import type { FedDate } from '../fed-date.ts'
import type { Outcome } from './fetch-calendar.ts'
import { needsFull, settle } from './settle.ts'
import type { Reading } from './store.ts'
import { whenNext } from './when-next.ts'

const begin = new Date('2026-11-22T11:00:00Z')
const hour = 3_600_000
const weekly = (count: number, from = '2026-11-23'): FedDate[] =>
  Array.from({ length: count }, (_, i) => {
    const on = addDays(from, 7 * i)
    return { key: on, on, start: '10:00', end: null, title: '', is: 'on' }
  })
const reading = (over: Partial<Reading> = {}): Reading => ({
  calendar: 'a',
  name: 'Koor',
  address: 'https://example.nl/a.ics',
  only: '',
  organisation: null,
  listing: null,
  etag: null,
  lastModified: null,
  fullAt: begin,
  dates: [],
  doubted: null,
  doubtedAt: null,
  isBelieved: false,
  remarks: {},
  failures: 0,
  failingSince: null,
  mailedAt: null,
  ...over,
})
const read = (dates: FedDate[]): Outcome => ({
  is: 'read',
  dates,
  remarks: {},
  etag: '"1"',
  lastModified: null,
})
const failed: Outcome = { is: 'failed', trouble: 'log-in-page', waitMs: 0 }

/** Lets outcomes come in one after another, each when it is due. */
function live(first: Reading, outcomes: Outcome[]) {
  let now = begin
  let known = first
  return outcomes.map((outcome) => {
    const { noted, mail } = settle(known, outcome, now, 0.5)
    const told = { after: (now.getTime() - begin.getTime()) / hour, mail, ...noted }
    known = { ...known, ...noted }
    now = noted.nextAt
    return told
  })
}

test('a calendar that breaks is asked later and later, and its owner hears of it once', () => {
  const told = live(reading({ dates: weekly(5) }), [
    ...Array.from({ length: 9 }, () => failed),
    read(weekly(5)),
    failed,
  ])
  expect(told.map(({ after }) => after)).toEqual([0, 1, 3, 7, 15, 31, 55, 79, 103, 127, 131])
  expect(told.map(({ health }) => health)).toEqual([
    ...Array.from({ length: 6 }, () => 'failing'),
    'broken',
    'broken',
    'broken',
    'fine',
    'failing',
  ])
  expect(told.map(({ mail }) => mail).filter(Boolean)).toEqual(['broken'])
  expect(told[6]).toMatchObject({
    mail: 'broken',
    problem: expect.stringContaining('inlogpagina'),
    dates: weekly(5),
  })
  expect(told[9]).toMatchObject({ failures: 0, failingSince: null, mailedAt: null, problem: null })
})

test('only what is new is called a change', () => {
  const [same, more, heard] = live(reading({ dates: [...weekly(1, '2026-11-16'), ...weekly(3)] }), [
    read(weekly(3)),
    read(weekly(4)),
    { is: 'same' },
  ])
  expect([same!.isChanged, more!.isChanged, heard!.isChanged]).toEqual([false, true, false])
})

test('a calendar that is suddenly empty is asked about, and believed when told so or after a week', () => {
  const before = reading({ dates: weekly(30) })
  const [asking, still] = live(before, [read(weekly(2)), { is: 'same' }])
  expect(asking).toMatchObject({
    health: 'asking',
    mail: 'doubt',
    dates: weekly(30),
    doubted: weekly(2),
    isChanged: false,
  })
  expect(asking!.problem).toBe('Er staan ineens nog maar 2 van de 30 datums in deze agenda. Klopt dat?')
  expect(still).toMatchObject({ health: 'asking', mail: null, dates: weekly(30) })
  const week = live(
    before,
    Array.from({ length: 44 }, () => read([])),
  )
  expect(week.filter(({ mail }) => mail)).toHaveLength(1)
  expect(week.find(({ isChanged }) => isChanged)).toMatchObject({
    after: 172,
    dates: [],
    doubted: null,
    health: 'fine',
  })
  const [told] = live({ ...before, isBelieved: true }, [read([])])
  expect(told).toMatchObject({ health: 'fine', dates: [], isChanged: true, isBelieved: false })
  const [, back] = live(before, [read([]), read(weekly(30))])
  expect(back).toMatchObject({ health: 'fine', doubted: null, isChanged: false })
})

test('what goes by, and a date or two less, is no reason to ask', () => {
  const late = reading({ dates: [...weekly(20, '2026-06-01'), ...weekly(1)] })
  expect(live(late, [read(weekly(1))])[0]!.health).toBe('fine')
  expect(live(reading({ dates: weekly(3) }), [read(weekly(1))])[0]!.health).toBe('fine')
  expect(live(reading({ dates: weekly(1) }), [read([])])[0]!.health).toBe('fine')
  expect(localNow(begin).date).toBe('2026-11-22')
})

test('all of it is read once a week, and what the other side asks is done', () => {
  expect(needsFull(reading(), new Date(begin.getTime() + 160 * hour))).toBe(false)
  expect(needsFull(reading(), new Date(begin.getTime() + 170 * hour))).toBe(true)
  expect(needsFull(reading({ fullAt: null }), begin)).toBe(true)
  const wait = (failures: number, chance: number, waitMs = 0) =>
    (whenNext(failures, begin, chance, waitMs).getTime() - begin.getTime()) / hour
  expect([wait(0, 0), wait(0, 1), wait(1, 0.5), wait(99, 0.5), wait(1, 0.5, 5 * hour)]).toEqual([
    3, 5, 1, 24, 5,
  ])
})
