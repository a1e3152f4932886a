import { amsterdamZone } from './amsterdam-zone.ts'
import { contentLine, escapeText } from './content-line.ts'

/** A calendar to put in one's own, or to subscribe to. */
export type Calendar = {
  name: string
  about: string
  /** The page that says the same. */
  page: string
  /** Where the calendar itself is. */
  source: string
  events: string[]
}

/** How often it pays to look again: the times of a town change by the day, not by the minute. */
const lookAgain = 'PT12H'

/** A calendar as RFC 5545, with the properties of RFC 7986 and those that older programs know them by. */
export const toIcs = ({ name, about, page, source, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sociale kaart//NL\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('NAME', escapeText(name)),
    contentLine('X-WR-CALNAME', escapeText(name)),
    contentLine('DESCRIPTION', escapeText(about)),
    contentLine('X-WR-CALDESC', escapeText(about)),
    contentLine('X-WR-TIMEZONE', 'Europe/Amsterdam'),
    contentLine('URL', page),
    contentLine('SOURCE;VALUE=URI', source),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', lookAgain),
    contentLine('X-PUBLISHED-TTL', lookAgain),
    amsterdamZone,
    ...events,
    'END:VCALENDAR\r\n',
  ].join('')
