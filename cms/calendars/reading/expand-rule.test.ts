import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays, toDay } from '#search/time/local-date.ts'
import { toCalendarRule } from './calendar-rule.ts'
import { expandRule } from './expand-rule.ts'

/** Our own sums beside those of a library that knows nothing of us, over rules of every kind. */
const until = '2030-12-31'
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const list = <T>(one: fc.Arbitrary<T>, most = 3) => fc.uniqueArray(one, { minLength: 1, maxLength: most })
const nth = fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2')
const nthDay = fc.tuple(nth, weekday).map((both) => both.join(''))
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }))
const interval = fc.integer({ min: 1, max: 5 })
const month = list(fc.integer({ min: 1, max: 12 }))
const position = list(fc.constantFrom(1, 2, 3, -1, -2), 2)

type Parts = Record<string, unknown>
const rule = (parts: Record<string, fc.Arbitrary<unknown>>, needs: string[]) =>
  fc.record(parts, { requiredKeys: needs }) as fc.Arbitrary<Parts>
const daily = rule({ FREQ: fc.constant('DAILY'), INTERVAL: interval, BYMONTH: month, BYDAY: list(weekday) }, [
  'FREQ',
])
const weekly = rule(
  { FREQ: fc.constant('WEEKLY'), INTERVAL: interval, BYDAY: list(weekday), WKST: weekday },
  ['FREQ'],
)
const monthly = fc.oneof(
  rule({ FREQ: fc.constant('MONTHLY'), INTERVAL: interval, BYDAY: list(nthDay) }, ['FREQ', 'BYDAY']),
  rule({ FREQ: fc.constant('MONTHLY'), INTERVAL: interval, BYMONTHDAY: list(monthDay) }, ['FREQ']),
  rule({ FREQ: fc.constant('MONTHLY'), INTERVAL: interval, BYDAY: list(weekday), BYSETPOS: position }, [
    'FREQ',
    'BYDAY',
  ]),
)
const yearly = fc.oneof(
  rule({ FREQ: fc.constant('YEARLY'), INTERVAL: interval, BYMONTH: month, BYMONTHDAY: list(monthDay) }, [
    'FREQ',
    'BYMONTHDAY',
    'BYMONTH',
  ]),
  rule({ FREQ: fc.constant('YEARLY'), INTERVAL: interval, BYMONTH: month, BYDAY: list(nthDay) }, [
    'FREQ',
    'BYDAY',
    'BYMONTH',
  ]),
  rule({ FREQ: fc.constant('YEARLY'), BYYEARDAY: list(fc.integer({ min: 1, max: 366 })) }, [
    'FREQ',
    'BYYEARDAY',
  ]),
  rule({ FREQ: fc.constant('YEARLY'), INTERVAL: interval }, ['FREQ']),
)
const ending = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
    fc
      .integer({ min: 0, max: 1500 })
      .map((days) => `;UNTIL=${addDays('2026-01-01', days).replaceAll('-', '')}T235900Z`),
  ),
  { nil: '' },
)
const start = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days))
const text = (parts: Parts) =>
  Object.entries(parts)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(';')

/** What ical.js makes of a rule. */
function asParsed(rrule: string): unknown {
  const [, properties] = ICAL.parse(`BEGIN:VEVENT\r\nRRULE:${rrule}\r\nEND:VEVENT`) as [
    string,
    [string, object, string, unknown][],
  ]
  return properties[0]![3]
}

/** Until the end of 2030; a rule with a number of times may end before. */
function byLibrary(rrule: string, first: string): string[] {
  const rows = [`DTSTART;TZID=UTC:${first.replaceAll('-', '')}T100000`, `RRULE:${rrule}`]
  const ended = /COUNT|UNTIL/.test(rrule) ? rows : [rows[0]!, `${rows[1]!};UNTIL=20301231T235900Z`]
  try {
    return new RRuleTemporal({ rruleString: ended.join('\n') })
      .all()
      .map((moment) => moment.toString().slice(0, 10))
      .filter((day) => day <= until)
  } catch (err) {
    // It gives up on what never falls, such as the 31st day from the end of April, when that is to fall so many times.
    if (!String(err).includes('Maximum iterations')) throw err
    return []
  }
}

function byUs(rrule: string, first: string, from = first): string[] {
  const recur = asParsed(rrule) as { until?: string }
  const last = recur.until ? recur.until.slice(0, 10) : null
  const read = toCalendarRule(recur, last)
  return expandRule(read!, first, { from, until }, { days: 1_000_000 })
}

test('our dates are those of rrule-temporal', () => {
  fc.assert(
    fc.property(fc.oneof(daily, weekly, monthly, yearly), ending, start, (parts, end, first) => {
      const rrule = text(parts) + end
      expect(byUs(rrule, first)).toEqual(byLibrary(rrule, first))
    }),
    { numRuns: 1_500 },
  )
})

test('what never falls, so many times, is no day at all', () => {
  const rrule = 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-31;COUNT=1'
  expect(byUs(rrule, '2024-01-01')).toEqual(byLibrary(rrule, '2024-01-01'))
})

test('a window gives what falls in it, wherever the series began', () => {
  fc.assert(
    fc.property(
      fc.oneof(daily, weekly, monthly, yearly),
      ending,
      start,
      fc.integer({ min: 0, max: 900 }),
      (parts, end, first, later) => {
        const rrule = text(parts) + end
        const from = addDays(first, later)
        expect(byUs(rrule, first, from)).toEqual(byUs(rrule, first).filter((day) => day >= from))
      },
    ),
    { numRuns: 500 },
  )
})

test('a rule from long ago or for ever costs little, and one that never falls ends', () => {
  const window = { from: '2026-11-22', until: '2027-11-22' }
  const budget = { days: 20_000 }
  const expand = (rrule: string, first: string) =>
    expandRule(toCalendarRule(asParsed(rrule), null)!, first, window, budget)
  expect(expand('FREQ=DAILY', '1601-01-01')).toHaveLength(366)
  expect(expand('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '1990-01-01')).toEqual([])
  expect(expand('FREQ=WEEKLY;COUNT=1000000', '1990-01-01')).toHaveLength(53)
  expect(budget.days).toBeGreaterThan(0)
  expand('FREQ=DAILY;COUNT=999999999', '0001-01-01')
  expect(budget.days).toBeLessThanOrEqual(0)
  expect(toDay(window.until) - toDay(window.from)).toBe(365)
})

test.each([
  'FREQ=HOURLY',
  'FREQ=SECONDLY',
  'FREQ=DAILY;BYHOUR=9',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=DAILY;INTERVAL=0',
])('we do not follow %s', (rrule) => {
  let recur: unknown
  try {
    recur = asParsed(rrule)
  } catch {
    recur = {}
  }
  const read = toCalendarRule(recur, null)
  expect(read === undefined || read.interval === 1).toBe(true)
})
