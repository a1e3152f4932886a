import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { ListingDocument, Schedule } from '#search/document.ts'
import { aSchedule, monthly, weekly } from '#search/testing/a-schedule.ts'
import { anyDate, anySchedule } from '#search/testing/any-schedule.ts'
import { addDays, toInstant } from '#search/time/local-date.ts'
import { type Occurrence, occurrences } from '#search/time/occurrences.ts'
import { someListing } from '#site/testing/some-listing.ts'
import { readWithIcal } from './testing/read-with-ical.ts'
import { toEvents } from './to-events.ts'
import { toIcs } from './to-ics.ts'

const page = 'https://kaart.example/aanbod/koffie'
const now = { date: '2026-11-21', time: '12:00' }
const daysTold = 366
/** The calendar of one listing, or null when there is nothing in it. */
function ics(told: Partial<ListingDocument> = {}, on = now): string | null {
  const events = toEvents(someListing('koffie', told), on, page)
  return events.length > 0
    ? toIcs({ name: 'Koffie', about: '', page, source: `${page}/agenda.ics`, events })
    : null
}
const events = (text: string | null) =>
  text === null
    ? []
    : new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component))

/** In the night of a clock change calendars differ an hour on when it ends. */
function fromUntil(start: string, end: string): string {
  const [from, until] = [start, end].map((time) => toInstant(time.slice(0, 10), time.slice(11)).getTime())
  const isAsLong = until! - from! === Date.parse(`${end}Z`) - Date.parse(`${start}Z`)
  return `${start} – ${isAsLong ? end : 'the clock changes'}`
}

/** All times that a calendar shows after reading the file, from this day on for as long as it is told of. */
const read = (text: string | null, from = now.date): string[] =>
  (text === null ? [] : readWithIcal(text))
    .filter(({ start }) => from <= start && start < addDays(from, daysTold))
    .map(({ start, end }) => fromUntil(start, end))
    .sort()

/** The same, as the site itself says it. */
const meant = (schedule: Schedule, from: string, days: number) =>
  occurrences(schedule, from, days)
    .filter((time) => !time.cancelled)
    .map((time) => fromUntil(`${time.date}T${time.start}`, endOf(time)))
    .sort()
function endOf({ date, start, end }: Occurrence) {
  if (end === null || (end === start && end !== '00:00')) return `${date}T${start}`
  return `${end <= start ? addDays(date, 1) : date}T${end}`
}

describe('whatever the schedule, a calendar shows what the page says', () => {
  const says = (schedule: Schedule, date: string) => read(ics({ schedule }, { date, time: '09:00' }), date)

  test('in the coming 28 days', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, (schedule, date) => {
        const last = addDays(date, 28)
        expect(says(schedule, date).filter((time) => time < last)).toEqual(meant(schedule, date, 28))
      }),
      { numRuns: 300 },
    )
  })

  test('and in all of the year that it tells of, over clock changes and the turn of the year', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, (schedule, date) => {
        expect(says(schedule, date)).toEqual(meant(schedule, date, daysTold))
      }),
      { numRuns: 100 },
    )
  })

  test('no two entries have one name, and no line is too long', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, (schedule, date) => {
        const text = ics({ schedule }, { date, time: '09:00' }) ?? ''
        const names = (text.match(/BEGIN:VEVENT.*?END:VEVENT/gs) ?? []).map(
          (event) => `${/^UID:.*$/m.exec(event)} ${/^RECURRENCE-ID.*$/m.exec(event) ?? ''}`,
        )
        expect(new Set(names).size).toBe(names.length)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

test('a series that begins in the night of the clock change lasts as long as it says on all other days', () => {
  const night = weekly('sun', { start: '01:15', end: '20:30', from: '2026-03-29' })
  const schedule = aSchedule({ rules: [night] })
  const shown = read(ics({ schedule }, { date: '2026-03-20', time: '09:00' }), '2026-03-20')
  expect(shown.slice(1)).toEqual(meant(schedule, '2026-03-20', daysTold).slice(1))
  expect(shown[1]).toBe('2026-04-05T01:15 – 2026-04-05T20:30')
})

describe('the café on Tuesday', () => {
  test('is one entry that repeats, on the clock of Amsterdam', () => {
    const text = ics()!
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261103T100000\r\n')
    expect(text).toContain('DTEND;TZID=Europe/Amsterdam:20261103T120000\r\n')
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20271130T225900Z\r\n')
    expect(events(text)).toHaveLength(1)
  })

  test('keeps its name when its hours or its title change, so that a calendar takes it for the same', () => {
    const earlier = aSchedule({ rules: [weekly('tue')] })
    const later = aSchedule({ rules: [weekly('tue', { start: '10:30' })] })
    const name = (told: Partial<ListingDocument>) => events(ics(told))[0]!.uid
    expect(name({ schedule: later, title: 'Thee' })).toBe(name({ schedule: earlier }))
  })

  test('leaves out Christmas, and stays away while it is cancelled', () => {
    const exceptions = [{ what: 'cancelled' as const, on: '2026-12-01', at: null, reason: 'Ziek' }]
    const schedule = aSchedule({ rules: [weekly('fri')], closedOnPublicHolidays: true, exceptions })
    expect(ics({ schedule })).toContain('EXDATE;TZID=Europe/Amsterdam:20261225T100000')
    const tuesday = aSchedule({ rules: [weekly('tue')], exceptions })
    const cancelled = /STATUS:CANCELLED\r\n.*\r\nRECURRENCE-ID;TZID=Europe\/Amsterdam:20261201T100000\r\n/
    expect(ics({ schedule: tuesday })).toMatch(cancelled)
    expect(ics({ schedule: tuesday })).toContain(
      'SUMMARY:Gaat niet door: Koffie in de buurt\r\nDESCRIPTION:Ziek',
    )
  })

  test('tells where, what it is, whom to call and where the news is', () => {
    const [event] = events(ics({ contact: { ...someListing('koffie').contact, phone: '040 123 45 67' } }))
    expect(event!.location).toBe('Buurthuis De Brug, Brugstraat 1, 5611 AA Eindhoven')
    expect(event!.description).toContain('Elke dinsdag koffie en een praatje.')
    expect(event!.description).toContain('Bel 040 123 45 67')
    expect(event!.description).toContain(page)
  })
})

test('the third Thursday of the month is a rule of its own', () => {
  const schedule = aSchedule({ rules: [{ ...monthly(3, 'thu'), nth: [3, -1] }] })
  expect(ics({ schedule })).toContain('RRULE:FREQ=MONTHLY;BYDAY=3TH,-1TH;UNTIL=')
})

test('a night shift lasts as long every night, also when it begins in the night of a clock change', () => {
  const schedule = aSchedule({ rules: [weekly('sat', { start: '22:00', end: '07:30' })] })
  const times = read(ics({ schedule }, { date: '2026-03-28', time: '09:00' }), '2026-03-28')
  expect(times[1]).toBe('2026-04-04T22:00 – 2026-04-05T07:30')
})

test('what is closed for a while begins again in the calendar when it opens', () => {
  const told = ics({ standing: { is: 'paused', until: '2026-12-31' } })
  expect(told).toContain('DTSTART;TZID=Europe/Amsterdam:20270105T100000')
})

test('there is nothing to put in a calendar of what has ended, is closed for who knows how long, or has no times', () => {
  expect(ics({ standing: { is: 'ended' } })).toBeNull()
  expect(ics({ standing: { is: 'paused', until: null } })).toBeNull()
  expect(ics({ schedule: aSchedule({ byAppointment: true }) })).toBeNull()
})

test('of a secret place a calendar learns the municipality and no more', () => {
  const municipality = { code: 'GM0772', name: 'Eindhoven', level: 'municipality' as const }
  const text = ics({ whereabouts: { at: 'secret', municipality } })
  expect(events(text)[0]!.location).toBe('Eindhoven')
  expect(text).not.toMatch(/^GEO/m)
})
