import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSchedule } from '#cms/listings/to-schedule.ts'
import { planOf } from '#search/agenda.ts'
import type { ListingDocument, Schedule } from '#search/document.ts'
import { daysAhead, toIndexRecord } from '#search/index-record.ts'
import { scheduleAround } from '#search/testing/any-schedule.ts'
import { type Chance, chance } from '#search/testing/chance.ts'
import { addDays, dayPartOf, type LocalDate, toDay, toInstant } from '#search/time/local-date.ts'
import { occurrences } from '#search/time/occurrences.ts'
import { publicHoliday } from '#search/time/public-holidays.ts'
import { startsWithIcal } from '#site/calendar/testing/read-with-ical.ts'
import { readWithRrule, startsByRule } from '#site/calendar/testing/read-with-rrule.ts'
import { toEvents } from '#site/calendar/to-events.ts'
import { toIcs } from '#site/calendar/to-ics.ts'
import { schemaEvent } from '#site/listing/schema-event.ts'
import { schemaSchedules } from '#site/listing/schema-schedule.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { municipalityData } from './data/municipality.ts'
import { listings } from './data/town.ts'
import { noon, toListingData } from './to-listing-data.ts'

/**
 * One clock: whatever the schedule, everything that says when something is says the same, and two libraries that know
 * nothing of us agree. Three years, with six changes of the clock and a 29th of February.
 */
const from = '2026-10-01'
const until = '2029-10-01'
const days = toDay(until) - toDay(from)
const generated = 2_000
/** It takes half a minute; on a machine that does ten other things more. */
const patience = 300_000

type Clock = (schedule: Schedule) => string[]
const listing = (schedule: Schedule): ListingDocument =>
  someListing('koffie', { title: '', summary: '', description: '', themes: [], schedule })
const onTime = (start: string) => from <= start && start < until

const inOrder = (starts: string[]) => starts.filter(onTime).sort()

/**
 * Nothing begins in the hour that a clock change skips: on that hour the libraries do not agree with one another, and
 * rrule-temporal stays an hour late after it.
 */
const withoutSkippedHour = (schedule: Schedule): Schedule =>
  JSON.parse(JSON.stringify(schedule).replace(/"(start|at)":"02/g, '"$1":"01')) as Schedule

/** What we hold all others against. */
const ours: Clock = (schedule) =>
  inOrder(
    occurrences(schedule, from, days)
      .filter(({ cancelled }) => cancelled === null)
      .map(({ date, start }) => `${date}T${start}`),
  )

/** The rules by rrule-temporal alone, and the rest as simply as it can be said. */
const byRrule: Clock = (schedule) => {
  const { validFrom, validUntil, exceptions } = schedule
  const isValid = (start: string) => {
    const date = start.slice(0, 10)
    return (validFrom ?? '') <= date && date <= (validUntil ?? '9')
  }
  const planned = [
    ...schedule.rules.flatMap((rule) =>
      inRule(rule).map((start) => ({ start, isShut: isShut(schedule, start) })),
    ),
    ...schedule.dates.map(({ on, start }) => ({ start: `${on}T${start}`, isShut: false })),
  ]
  const isNamed = (start: string) =>
    exceptions.some(({ on, at }) => start.startsWith(on) && (at === null || start.endsWith(at)))
  const moved = exceptions.flatMap((e) => (e.what === 'moved' ? [`${e.to}T${e.start}`] : []))
  const left = planned.filter((one) => isValid(one.start) && !one.isShut && !isNamed(one.start))
  return inOrder([...left.map(({ start }) => start), ...moved])
}

const isShut = ({ closed, closedOnPublicHolidays }: Schedule, start: string) => {
  const date = start.slice(0, 10)
  return (
    (closedOnPublicHolidays && publicHoliday(date) !== undefined) ||
    closed.some((one) => one.from <= date && date <= one.until)
  )
}

/** Without a first week weeks are counted from 1970; 2,520 weeks later is a multiple of every interval. */
const firstWeek = '2018-04-16'

function inRule(rule: Schedule['rules'][number]): string[] {
  const begin = rule.from ?? (rule.every === 'week' && rule.interval > 1 ? firstWeek : '2026-09-28')
  const names = rule.days.map((day) => day.slice(0, 2).toUpperCase())
  const how =
    rule.every === 'week'
      ? `FREQ=WEEKLY;INTERVAL=${rule.interval};WKST=MO;BYDAY=${names.join()}`
      : `FREQ=MONTHLY;BYDAY=${rule.nth.flatMap((nth) => names.map((day) => `${nth}${day}`)).join()}`
  const last = rule.until && rule.until < until ? rule.until : until
  const rows = [`DTSTART;TZID=UTC:${stamp(begin, rule.start)}`, `RRULE:${how};UNTIL=${stamp(last, '23:59')}Z`]
  return startsByRule(rows).filter((start) => !rule.notInMonths.includes(Number(start.slice(5, 7))))
}
const stamp = (date: string, time: string) => `${date.replaceAll('-', '')}T${time.replace(':', '')}00`

/** Three calendars one after another, for each goes a year and a month ahead. */
function calendars(schedule: Schedule): { text: string; from: LocalDate; until: LocalDate }[] {
  return ['2026-10-01', '2027-11-01', '2028-12-01', '2030-01-01'].flatMap((date, i, all) => {
    if (i === 3) return []
    const page = 'https://kaart.example/aanbod/koffie'
    const events = toEvents(listing(schedule), { date, time: '00:00' }, page)
    return [
      { text: toIcs({ name: '', about: '', page, source: page, events }), from: date, until: all[i + 1]! },
    ]
  })
}
const within = (starts: string[], one: { from: string; until: string }) => {
  const outside = starts.filter((start) => start < one.from || start >= one.until)
  expect(outside).toEqual([])
  return starts
}

/** The rules as schema.org says them, read day by day; single dates and moves stand beside them. */
const bySchema: Clock = (schedule) => {
  const { validFrom, validUntil, exceptions } = schedule
  const rules = schemaSchedules(schedule, from, days).flatMap((thing) => readSchema(thing as Schema))
  const isNamed = (on: string, start: string) =>
    exceptions.some((e) => e.on === on && (e.at === null || e.at === start))
  const dates = schedule.dates
    .filter(({ on }) => (validFrom ?? '') <= on && on <= (validUntil ?? '9'))
    .filter(({ on, start }) => !isNamed(on, start))
    .map(({ on, start }) => `${on}T${start}`)
  const moved = exceptions.flatMap((e) => (e.what === 'moved' ? [`${e.to}T${e.start}`] : []))
  return inOrder([...rules, ...dates, ...moved])
}

type Schema = Record<'repeatFrequency' | 'startTime', string> & { byDay: string[] } & Partial<
    Record<'startDate' | 'endDate', string> & { byMonth: number[]; exceptDate: string[] }
  >

/** Every day of three years with the names that schema.org and calendars have for it, told without our clock. */
const calendarDays = Array.from({ length: days }, (_, i) => {
  const moment = new Date(Date.parse(from) + i * 86_400_000)
  const date = moment.toISOString().slice(0, 10)
  const day = moment.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
  const code = day.slice(0, 2).toUpperCase()
  const isLast = new Date(moment.getTime() + 7 * 86_400_000).getUTCMonth() !== moment.getUTCMonth()
  const nth = `${Math.ceil(moment.getUTCDate() / 7)}${code}`
  const week = Math.floor((moment.getTime() / 86_400_000 + 3) / 7)
  return { date, week, names: [`https://schema.org/${day}`, nth, ...(isLast ? [`-1${code}`] : [])] }
})

function readSchema(said: Schema): string[] {
  const weeks = Number(/^P(\d)W$/.exec(said.repeatFrequency)?.[1] ?? 1)
  const begin = said.startDate ?? from
  const first = Math.floor((Date.parse(begin) / 86_400_000 + 3) / 7)
  return calendarDays
    .filter(({ names }) => said.byDay.some((day) => names.includes(day)))
    .filter(({ week }) => (week - first) % weeks === 0)
    .map(({ date }) => date)
    .filter((date) => date >= begin && date <= (said.endDate ?? '9') && !said.exceptDate?.includes(date))
    .filter((date) => !said.byMonth || said.byMonth.includes(Number(date.slice(5, 7))))
    .map((date) => `${date}T${said.startTime.slice(0, 5)}`)
}

const byAgenda: Clock = (schedule) =>
  inOrder(
    [...planOf([listing(schedule)], from, days)].flatMap(([key, items]) =>
      items
        .filter(({ occurrence }) => occurrence.cancelled === null)
        .map(({ occurrence: { date, start } }) => {
          expect(`${date}/${dayPartOf(start)}`).toBe(key)
          return `${date}T${start}`
        }),
    ),
  )

const secondReader: Clock = (schedule) =>
  inOrder(calendars(schedule).flatMap((one) => within(readWithRrule(one.text), one)))

const clocks: Record<string, Clock> = {
  'rrule-temporal': byRrule,
  'the calendar, read by ical.js': (schedule) =>
    inOrder(calendars(schedule).flatMap((one) => within(startsWithIcal(one.text), one))),
  'the calendar, read by rrule-temporal': secondReader,
  'schema.org': bySchema,
  'the agenda': byAgenda,
}

/** The filters of the index and its next time, as they are on some morning. */
function checkIndex(schedule: Schedule, date: LocalDate, told: string[]) {
  const now = { date, time: '09:30' }
  const { find } = toIndexRecord(listing(schedule), toInstant(now.date, now.time))
  const last = addDays(date, daysAhead)
  const ahead = occurrences(schedule, date, daysAhead).filter(({ cancelled }) => cancelled === null)
  const keys = ahead.flatMap((one) => [one.date, `${one.date}/${dayPartOf(one.start)}`])
  expect(find.when.filter((key) => /^\d/.test(key)).sort()).toEqual([...new Set(keys)].sort())
  const dates = told.map((start) => start.slice(0, 10)).filter((one) => date <= one && one < last)
  expect(find.when.filter((key) => /^\d.{9}$/.test(key)).sort()).toEqual([...new Set(dates)].sort())
  const later = told.find((start) => start.slice(0, 10) > date && start < addDays(date, 390))
  if (find.next === undefined) expect(later).toBeUndefined()
  if (later && find.next) expect(find.next).toBeLessThanOrEqual(toSeconds(later))
}
const toSeconds = (start: string) => toInstant(start.slice(0, 10), start.slice(11)).getTime() / 1000

/** What a search engine is told of the coming four weeks. */
function checkEvents(schedule: Schedule, date: LocalDate, told: string[]) {
  const event = schemaEvent(listing(schedule), { date, time: '00:00' }, {})
  const all = (event?.subEvent ?? (event ? [event] : [])) as { startDate: string; eventStatus: string }[]
  const on = all.filter(({ eventStatus }) => !eventStatus.endsWith('Cancelled'))
  const coming = told.filter((start) => date <= start && start < addDays(date, 28)).map(toSeconds)
  const said = on.map(({ startDate }) => Date.parse(startDate) / 1000)
  expect(said).toEqual(coming.slice(0, said.length))
  if (all.length < 10) expect(said).toHaveLength(coming.length)
}

function check(schedule: Schedule, random: Chance) {
  const told = ours(schedule)
  for (const [name, clock] of Object.entries(clocks)) {
    // The same file a second time: of every third schedule is enough, and half the work.
    if (clock === secondReader && !random.is(0.33)) continue
    const said = clock(schedule)
    if (said.join() === told.join()) continue
    const missing = told.filter((start) => !said.includes(start))
    const extra = said.filter((start) => !told.includes(start))
    const rest = {
      missing: missing.slice(0, 5),
      extra: extra.slice(0, 5),
      counts: [told.length, said.length],
    }
    throw new Error(`${name} differs: ${JSON.stringify(rest)} for ${JSON.stringify(schedule)}`)
  }
  for (const date of [from, addDays(from, random.whole(0, 140)), '2028-02-27']) {
    checkIndex(schedule, date, told)
    checkEvents(schedule, date, told)
  }
}

const anyDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: days - 1 }).map((day) => addDays(from, day)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2028-02-29', '2026-10-25', '2027-03-28', '2026-12-31', '2027-01-01'),
  },
)

/** An editor calls off what is there, not just any day. */
function withRealExceptions(schedule: Schedule, random: Chance): Schedule {
  const planned = occurrences(schedule, from, days)
  if (planned.length === 0) return schedule
  const added = Array.from({ length: random.whole(0, 4) }, (): Schedule['exceptions'][number] => {
    const { date: on, start } = random.pick(planned)
    const one = { on, at: random.is(0.4) ? start : null, reason: random.is(0.5) ? 'Zaal bezet' : null }
    if (random.is(0.5)) return { what: 'cancelled', ...one }
    return { what: 'moved', ...one, to: addDays(on, random.whole(-9, 9)), start: '15:00', end: '16:30' }
  })
  return { ...schedule, exceptions: [...added, ...schedule.exceptions] }
}

test(
  'for every schedule of the town',
  () => {
    const everything = new Proxy(new Map<string, string>(), { get: () => (key: string) => key })
    const known = new Proxy({}, { get: () => everything }) as Parameters<typeof toListingData>[1]
    const { schoolRegion } = municipalityData
    const random = chance(4)
    const seen = new Set<string>()
    for (const one of listings) {
      const row = toListingData(one, known, '2026-11-21', new Date('2026-11-21T12:00:00Z'))
      const schedule = { ...toSchedule(row as never, { schoolRegion } as never), note: null }
      // Many are open as others are.
      const key = JSON.stringify(schedule)
      if (!seen.has(key)) check(schedule, random)
      seen.add(key)
    }
    expect(listings.length).toBeGreaterThan(300)
  },
  patience,
)

test(
  'for two thousand schedules that somebody might make up',
  () => {
    const random = chance(5)
    for (const drawn of fc.sample(scheduleAround(anyDay), { seed: 20261122, numRuns: generated }))
      check(withRealExceptions(withoutSkippedHour(drawn), random), random)
  },
  patience,
)
