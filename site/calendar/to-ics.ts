import type { ListingDocument, Schedule } from '#search/document.ts'
import { addDays, type LocalNow, toInstant } from '#search/time/local-date.ts'
import type { Occurrence } from '#search/time/occurrences.ts'
import { openFrom } from '#site/listing/open-from.ts'
import { amsterdamZone } from './amsterdam-zone.ts'
import { type CalendarEntry, calendarEntries } from './calendar-entries.ts'
import { contentLine, escapeText } from './content-line.ts'
import { aboutInWords, placeForCalendar } from './in-calendar-words.ts'

type Rule = Schedule['rules'][number]

/** A year: far enough for who comes every month. */
export const daysTold = 366

/** The times of a listing as a calendar file (RFC 5545), or null when there are none to come. */
export function toIcs(listing: ListingDocument, now: LocalNow, page: string): string | null {
  const from = openFrom(listing.standing, now)
  const entries = from ? calendarEntries(listing.schedule, from.date, daysTold) : []
  if (entries.length === 0) return null
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sociale kaart//NL\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('X-WR-CALNAME', escapeText(listing.title)),
    amsterdamZone,
    ...entries.map((entry) => toEvent(listing, entry, page)),
    'END:VCALENDAR\r\n',
  ].join('')
}

function toEvent(listing: ListingDocument, entry: CalendarEntry, page: string): string {
  const changed = inUtc(new Date(listing.revision))
  const { key, first, skipped } = entry
  const place = placeForCalendar(listing.whereabouts)
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', `${listing.id}-${key}@sociale-kaart`),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    ...toTimes(entry),
    ...skipped.map((time) => contentLine(`EXDATE;${zone}`, startOf(time))),
    contentLine('SUMMARY', escapeText(listing.title)),
    contentLine('DESCRIPTION', escapeText(aboutInWords(listing, first.note, page))),
    ...(place ? [contentLine('LOCATION', escapeText(place))] : []),
    ...toGeo(listing),
    contentLine('URL', page),
    'END:VEVENT\r\n',
  ].join('')
}

const zone = 'TZID=Europe/Amsterdam'

function toTimes({ first, repeats }: CalendarEntry): string[] {
  return [
    contentLine(`DTSTART;${zone}`, startOf(first)),
    ...(repeats && isOverNight(first) ? lastsFor(first) : endsAt(first)),
    ...(repeats ? [contentLine('RRULE', inRule(repeats.rule, repeats.until))] : []),
  ]
}

const stamp = (date: string, time: string) => `${date.replaceAll('-', '')}T${time.replace(':', '')}00`
const startOf = ({ date, start }: Occurrence) => stamp(date, start)
const inUtc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** What ends before it starts ends the next day; an end that is the start is one nobody knows, but at midnight. */
const hasEnd = ({ start, end }: Occurrence): boolean => end !== null && (end !== start || end === '00:00')
const isOverNight = (time: Occurrence) => hasEnd(time) && time.end! <= time.start

function endsAt(time: Occurrence): string[] {
  if (!hasEnd(time)) return []
  const date = isOverNight(time) ? addDays(time.date, 1) : time.date
  return [contentLine(`DTEND;${zone}`, stamp(date, time.end!))]
}

/** By the clock on the wall: were the first night the one of a clock change, all would be an hour off. */
function lastsFor({ start, end }: Occurrence): string[] {
  const minutes = (Date.parse(`1970-01-02T${end}Z`) - Date.parse(`1970-01-01T${start}Z`)) / 60_000
  return [contentLine('DURATION', `PT${Math.floor(minutes / 60)}H${minutes % 60}M`)]
}

/** The last moment of the last day, for the end of a rule must be told in UTC. */
function inRule(rule: Rule, until: string): string {
  const days = rule.days.map((day) => day.slice(0, 2).toUpperCase())
  const how =
    rule.every === 'week'
      ? `FREQ=WEEKLY;INTERVAL=${rule.interval};WKST=MO;BYDAY=${days.join()}`
      : `FREQ=MONTHLY;BYDAY=${rule.nth.flatMap((nth) => days.map((day) => `${nth}${day}`)).join()}`
  return `${how};UNTIL=${inUtc(toInstant(until, '23:59'))}`
}

function toGeo({ whereabouts }: ListingDocument): string[] {
  const point = whereabouts.at === 'venue' ? whereabouts.place.point : null
  return point ? [contentLine('GEO', `${point.lat};${point.lng}`)] : []
}
