import type { Schedule } from '#search/document.ts'
import type { CalendarListing } from '#search/find-for-calendar.ts'
import { addDays, type LocalDate, type LocalNow, toDay, toInstant } from '#search/time/local-date.ts'
import type { Occurrence } from '#search/time/occurrences.ts'
import { openFrom } from '#search/time/open-from.ts'
import { nl } from '#site/text/nl.ts'
import { type CalendarEntry, calendarEntries, type Change } from './calendar-entries.ts'
import { contentLine, escapeText } from './content-line.ts'
import { aboutInWords, placeForCalendar } from './in-calendar-words.ts'

type Rule = Schedule['rules'][number]
type Hours = Pick<Occurrence, 'date' | 'start' | 'end'>
/** What one event says apart from what all events of a listing say. */
type Said = { title: string; status: 'CONFIRMED' | 'CANCELLED'; note: string | null; times: string[] }

/**
 * The times of a listing as events (RFC 5545): from the first of this month until a year after it. So a calendar that
 * comes back tomorrow gets the same, and what happened last week does not disappear from it.
 */
export function toEvents(listing: CalendarListing, now: LocalNow, page: string): string[] {
  const open = openFrom(listing.standing, now)
  if (!open) return []
  const from = open.date > now.date ? open.date : monthOf(now.date, 0)
  const days = toDay(monthOf(now.date, 13)) - toDay(from)
  const entries = calendarEntries(listing.schedule, from, Math.max(days, 0))
  return entries.flatMap((entry) => entryToEvents(listing, entry, page))
}

/** The first of a month, so many months on. */
function monthOf(date: LocalDate, later: number): LocalDate {
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1 + later)).toISOString().slice(0, 10)
}

function entryToEvents(listing: CalendarListing, entry: CalendarEntry, page: string): string[] {
  const { first, repeats, changes } = entry
  const write = (said: Said) => toEvent(listing, entry.key, page, said)
  if (!repeats)
    return [write(changes[0] ? toChanged(listing, changes[0], []) : toPlain(listing, first, timesOf(first)))]
  const rule = [
    contentLine('RRULE', inRule(repeats.rule, repeats.until)),
    ...entry.skipped.map((time) => contentLine(`EXDATE;${zone}`, startOf(time))),
  ]
  return [
    write(toPlain(listing, first, [...seriesTimes(first), ...rule])),
    ...changes.map((change) =>
      write(toChanged(listing, change, [contentLine(`RECURRENCE-ID;${zone}`, startOf(change.planned))])),
    ),
  ]
}

const toPlain = ({ title }: CalendarListing, { note }: Occurrence, times: string[]): Said => ({
  title,
  status: 'CONFIRMED',
  note,
  times,
})

function toChanged({ title }: CalendarListing, { planned, to, reason }: Change, more: string[]): Said {
  if (to) {
    const times = timesOf({ date: to.to, start: to.start, end: to.end })
    return { title, status: 'CONFIRMED', note: reason, times: [...more, ...times] }
  }
  const times = [...more, ...timesOf(planned)]
  return { title: nl.calendar.cancelled(title), status: 'CANCELLED', note: reason, times }
}

function toEvent(listing: CalendarListing, key: string, page: string, said: Said): string {
  const changed = inUtc(new Date(listing.revision))
  const place = placeForCalendar(listing.whereabouts)
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', `${listing.id}-${key}@sociale-kaart`),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(sequenceOf(listing.revision))),
    contentLine('STATUS', said.status),
    // It may well stand in a calendar of somebody who has yet to decide.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...said.times,
    contentLine('SUMMARY', escapeText(said.title)),
    contentLine('DESCRIPTION', escapeText(aboutInWords(listing, said.note, page))),
    ...(place ? [contentLine('LOCATION', escapeText(place))] : []),
    ...toGeo(listing),
    contentLine('URL', page),
    'END:VEVENT\r\n',
  ].join('')
}

/** Grows with every change, and stays a whole number that calendars can hold: seconds since 2020. */
const sequenceOf = (revision: number) => Math.max(0, Math.floor((revision - Date.UTC(2020, 0)) / 1000))

const zone = 'TZID=Europe/Amsterdam'
const stamp = (date: string, time: string) => `${date.replaceAll('-', '')}T${time.replace(':', '')}00`
const startOf = ({ date, start }: Pick<Hours, 'date' | 'start'>) => stamp(date, start)
const inUtc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** What ends before it starts ends the next day; an end that is the start is one nobody knows, but at midnight. */
const hasEnd = ({ start, end }: Hours): boolean => end !== null && (end !== start || end === '00:00')
const isOverNight = (time: Hours) => hasEnd(time) && time.end! <= time.start

const timesOf = (time: Hours): string[] => [contentLine(`DTSTART;${zone}`, startOf(time)), ...endsAt(time)]
const seriesTimes = (time: Hours): string[] => [
  contentLine(`DTSTART;${zone}`, startOf(time)),
  ...(isOverNight(time) || meetsClockChange(time) ? lastsFor(time) : endsAt(time)),
]

function endsAt(time: Hours): string[] {
  if (!hasEnd(time)) return []
  const date = isOverNight(time) ? addDays(time.date, 1) : time.date
  return [contentLine(`DTEND;${zone}`, stamp(date, time.end!))]
}

/** Of a series that begins on the day of a clock change, an end would say that all of them last an hour more or less. */
function meetsClockChange(time: Hours): boolean {
  if (!hasEnd(time)) return false
  const lasts = toInstant(time.date, time.end!).getTime() - toInstant(time.date, time.start).getTime()
  return lasts !== minutesOf(time) * 60_000
}

/** By the clock on the wall. */
function minutesOf(time: Hours): number {
  const [from, until] = [time.start, time.end!].map((clock) => Date.parse(`1970-01-01T${clock}Z`) / 60_000)
  return until! - from! + (isOverNight(time) ? 24 * 60 : 0)
}

function lastsFor(time: Hours): string[] {
  const minutes = hasEnd(time) ? minutesOf(time) : 0
  return [contentLine('DURATION', `PT${Math.floor(minutes / 60)}H${minutes % 60}M`)]
}

/** The last moment of the last day, for the end of a rule must be told in UTC. */
function inRule(rule: Rule, until: string): string {
  const days = rule.days.map((day) => day.slice(0, 2).toUpperCase())
  const how =
    rule.every === 'week'
      ? `FREQ=WEEKLY;INTERVAL=${rule.interval};WKST=MO;BYDAY=${days.join()}`
      : `FREQ=MONTHLY;BYDAY=${rule.nth.flatMap((nth) => days.map((day) => `${nth}${day}`)).join()}`
  return `${how}${inMonths(rule)};UNTIL=${inUtc(toInstant(until, '23:59'))}`
}

/** Of a rule by the month those months are skipped by name: see `calendarEntries`. */
function inMonths({ every, notInMonths }: Rule): string {
  if (every === 'month' || notInMonths.length === 0) return ''
  const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => !notInMonths.includes(month))
  return `;BYMONTH=${months.join()}`
}

function toGeo({ whereabouts }: CalendarListing): string[] {
  const point = whereabouts.at === 'venue' ? whereabouts.place.point : null
  return point ? [contentLine('GEO', `${point.lat};${point.lng}`)] : []
}
