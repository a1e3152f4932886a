import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NotACalendar } from './not-a-calendar.ts'
import { readCalendar } from './read-calendar.ts'

const now = new Date('2026-11-22T11:00:00Z')
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:koor@example.nl', 'SUMMARY:Koor', ...lines, 'END:VEVENT'].join('\r\n')
const read = (...events: string[]) => readCalendar(calendar(...events), now)
const told = (...events: string[]) =>
  read(...events).dates.map((one) => {
    const when = `${one.on} ${one.start}-${one.end ?? ''}`
    if (one.is === 'on') return when
    return one.is === 'cancelled'
      ? `${when} niet`
      : `${when} > ${one.to.on} ${one.to.start}-${one.to.end ?? ''}`
  })

test.each([
  ['universal time, winter', 'DTSTART:20261125T090000Z', 'DTEND:20261125T103000Z', '2026-11-25 10:00-11:30'],
  ['universal time, summer', 'DTSTART:20270625T080000Z', 'DTEND:20270625T093000Z', '2027-06-25 10:00-11:30'],
  ['nowhere', 'DTSTART:20261125T100000', 'DURATION:PT1H30M', '2026-11-25 10:00-11:30'],
  ['here', 'DTSTART;TZID=Europe/Amsterdam:20261125T100000', 'DURATION:PT90M', '2026-11-25 10:00-11:30'],
  ['Outlook', 'DTSTART;TZID=W. Europe Standard Time:20261125T100000', 'X-A:b', '2026-11-25 10:00-'],
  ['Outlook in London', 'DTSTART;TZID="GMT Standard Time":20261125T090000', 'X-A:b', '2026-11-25 10:00-'],
  ['New York', 'DTSTART;TZID=America/New_York:20261125T100000', 'X-A:b', '2026-11-25 16:00-'],
  [
    'Mozilla',
    'DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261125T100000',
    'X-A:b',
    '2026-11-25 10:00-',
  ],
  ['nobody knows', 'DTSTART;TZID=Middenaarde:20261125T100000', 'X-A:b', '2026-11-25 10:00-'],
  ['past midnight', 'DTSTART:20261125T210000', 'DTEND:20261126T013000', '2026-11-25 21:00-01:30'],
  ['days on end', 'DTSTART:20261125T210000', 'DTEND:20261129T013000', '2026-11-25 21:00-'],
  ['ends before it begins', 'DTSTART:20261125T210000', 'DTEND:20261125T200000', '2026-11-25 21:00-'],
])('%s', (_, start, more, date) => expect(told(event(start, more))).toEqual([date]))

test('a zone by a name of its own is the one that its description says', () => {
  const zone = (name: string, standard: string, daylight?: string) => [
    ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', `TZOFFSETTO:${standard}`, 'END:STANDARD'],
    ...(daylight ? ['BEGIN:DAYLIGHT', `TZOFFSETTO:${daylight}`, 'END:DAYLIGHT'] : []),
    'END:VTIMEZONE',
  ]
  const at = (name: string) => event(`DTSTART;TZID=${name}:20270625T100000`)
  expect(told(...zone('Customized Time Zone', '+0100', '+0200'), at('Customized Time Zone'))).toEqual([
    '2027-06-25 10:00-',
  ])
  expect(told(...zone('Londen', '+0000', '+0100'), at('Londen'))).toEqual(['2027-06-25 11:00-'])
  expect(told(...zone('Vast', '+0500'), at('Vast'))).toEqual(['2027-06-25 07:00-'])
})

test('a series goes on over the change of the clock, without what was taken out', () => {
  const rule = 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270405T080000Z'
  const start = 'DTSTART;TZID=Europe/Amsterdam:20200106T100000'
  const spring = told(event(start, 'DTEND;TZID=Europe/Amsterdam:20200106T113000', rule)).slice(-3)
  expect(spring).toEqual(['2027-03-22 10:00-11:30', '2027-03-29 10:00-11:30', '2027-04-05 10:00-11:30'])
  const gone = [
    'EXDATE:20261123T090000Z',
    'EXDATE;TZID=W. Europe Standard Time:20261130T100000',
    'EXDATE;VALUE=DATE:20261207',
  ]
  expect(told(event(start, rule, ...gone)).slice(0, 2)).toEqual(['2026-12-14 10:00-', '2026-12-21 10:00-'])
})

test('one of a series can be cancelled, moved, or moved from before', () => {
  const series = event(
    'DTSTART;TZID=Europe/Amsterdam:20261119T100000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=4',
  )
  const change = (at: string, ...lines: string[]) =>
    event(`RECURRENCE-ID;TZID=Europe/Amsterdam:${at}T100000`, ...lines)
  expect(
    told(
      series,
      change('20261119', 'DTSTART:20261124T090000Z', 'DURATION:PT1H'),
      change('20261126', 'DTSTART:20261126T090000Z', 'STATUS:CANCELLED'),
      change('20261203', 'DTSTART:20261204T130000Z', 'DURATION:PT2H'),
    ),
  ).toEqual([
    '2026-11-24 10:00-11:00',
    '2026-11-26 10:00-11:00 niet',
    '2026-12-03 10:00-11:00 > 2026-12-04 14:00-16:00',
    '2026-12-10 10:00-11:00',
  ])
  expect(told(change('20261126', 'DTSTART:20261126T090000Z'))).toEqual(['2026-11-26 10:00-'])
})

test('the same twice is there once; the newest says how it is', () => {
  const one = (...lines: string[]) => event('DTSTART:20261125T100000', ...lines)
  expect(told(one(), one())).toEqual(['2026-11-25 10:00-'])
  expect(told(one('SEQUENCE:2', 'STATUS:CANCELLED'), one('SEQUENCE:1'))).toEqual(['2026-11-25 10:00- niet'])
  const other = event('DTSTART:20261125T100000', 'STATUS:CANCELLED').replace('koor@', 'ander@')
  expect(told(other, one())).toEqual(['2026-11-25 10:00-'])
})

test('what is private or has no time stays out, and so does what is past or far away', () => {
  const { dates, remarks } = read(
    event('DTSTART;VALUE=DATE:20261201'),
    event('DTSTART:20261201T100000', 'CLASS:PRIVATE'),
    event('DTSTART:20261121T100000'),
    event('DTSTART:20300101T100000'),
    event('DTSTART:rommel'),
    event('geen regel'),
    event('DTSTART:20261301T100000'),
    event('DTSTART:20261201T100000', 'RRULE:FREQ=ONZIN'),
    event('DTSTART:20261201T100000', 'RRULE:FREQ=MINUTELY').replace('koor@', 'odd@'),
  )
  expect(dates).toHaveLength(1)
  expect(remarks).toEqual({ 'whole-day': 1, private: 1, unreadable: 4, 'odd-rule': 1 })
})

test('only what has this in its title', () => {
  const text = calendar(
    event('DTSTART:20261125T100000'),
    event('DTSTART:20261126T100000').replace('koor@', 'bar@').replace('SUMMARY:Koor', 'SUMMARY:Bardienst'),
  )
  expect(readCalendar(text, now, ' koor ').dates.map(({ title }) => title)).toEqual(['Koor'])
  const series = event('DTSTART:20261125T100000', 'RRULE:FREQ=DAILY;COUNT=2')
  const change = event('RECURRENCE-ID:20261126T100000', 'DTSTART:20261126T120000')
  expect(readCalendar(calendar(series, change), now, 'bar').dates).toEqual([])
  expect(readCalendar(calendar(series, change), now, 'koor').dates).toHaveLength(2)
})

test.each([
  ['<!DOCTYPE html><form><input type="password"></form>', 'log-in-page'],
  ['<html><title>Inloggen</title></html>', 'log-in-page'],
  ['<html><body>Onze club</body></html>', 'web-page'],
  ['{"error": "no"}', 'something-else'],
  ['', 'something-else'],
  ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1', 'half-a-calendar'],
  ['BEGIN:VCALENDAR', 'half-a-calendar'],
])('%s is no calendar', (text, instead) => {
  expect(() => readCalendar(text, now)).toThrow(NotACalendar)
  expect(() => readCalendar(text, now)).toThrow(expect.objectContaining({ instead }))
})

test('other line ends, a mark at the beginning and an empty calendar are fine', () => {
  const text = calendar(event('DTSTART:20261125T100000'))
  for (const one of [text.replaceAll('\r\n', '\n'), `\uFEFF${text}\r\n\r\n`, text.replaceAll('\r\n', '\r')])
    expect(readCalendar(one, now).dates).toHaveLength(1)
  expect(readCalendar(calendar(), now)).toEqual({ dates: [], remarks: {} })
})

test('a calendar that wants to keep us busy does not', () => {
  const odd = Array.from({ length: 6_000 }, (_, i) =>
    event('DTSTART:19010101T100000', 'RRULE:FREQ=DAILY;COUNT=9999999').replace('koor@', `${i}@`),
  )
  const begun = performance.now()
  const { dates, remarks } = read(...odd)
  expect(dates.length).toBeLessThanOrEqual(400)
  expect(remarks['too-many']).toBeGreaterThan(0)
  expect(performance.now() - begun).toBeLessThan(10_000)
})

test('years of history do not push out what is coming', () => {
  const past = Array.from({ length: 10_000 }, (_, i) =>
    event('DTSTART:20200101T100000').replace('koor@', `${i}@`),
  )
  expect(read(...past, event('DTSTART:20261125T100000'))).toMatchObject({
    dates: [{ on: '2026-11-25' }],
    remarks: {},
  })
})

test('whatever comes in, it is a calendar or it is not', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'BEGIN:VALARM',
      'END:VALARM',
      'UID:1',
    ),
    fc.string().map((text) => `DTSTART:${text}`),
    fc.string().map((text) => `RRULE:FREQ=WEEKLY;${text}`),
    fc.string().map((text) => `DTSTART;TZID=${text}:20261201T100000`),
    fc.constantFrom(
      'DTSTART:20261201T100000',
      'RRULE:FREQ=DAILY',
      'EXDATE:',
      'RECURRENCE-ID:20261201T100000',
      'RDATE;VALUE=PERIOD:20261201T100000/PT1H',
      'DURATION:PT',
      'TZID:__proto__',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      for (const { on, start } of read(...lines).dates)
        expect(`${on}T${start}`).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    }),
    { numRuns: 1_000 },
  )
})
