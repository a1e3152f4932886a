import type { Schedule } from '#search/document.ts'
import type { LocalDate } from '#search/time/local-date.ts'
import { ruleInWords, timesInWords } from '#search/time/rule-in-words.ts'
import { ruleWords } from '../admin/schedule/rule-words.ts'
import { toSchedule } from '../listings/to-schedule.ts'
import type { StoredListing, StoredMunicipality } from '../outbox/stored.ts'

const words = ruleWords.nl

/** When a listing is, in Dutch, a line for each thing said about it; `today` only decides where a year is told. */
export function scheduleLines(listing: StoredListing, today: LocalDate): string[] {
  const schedule = toSchedule(listing, {} as StoredMunicipality)
  const said = [
    [schedule.closedOnPublicHolidays, 'Niet op feestdagen'],
    [listing.schedule?.closedInSchoolHols, 'Niet in de schoolvakanties'],
    [schedule.byAppointment, 'Op afspraak'],
    [schedule.validFrom, `Begint op ${date(schedule.validFrom, today)}`],
    [schedule.validUntil, `Stopt na ${date(schedule.validUntil, today)}`],
  ] as const
  return [
    ...schedule.rules.map((rule) => ruleInWords(rule, today, words)),
    ...schedule.dates.map((one) => dateLine(one, today)),
    ...schedule.exceptions.map((one) => exceptionLine(one, today)),
    ...said.flatMap(([holds, line]) => (holds ? [line] : [])),
    ...(schedule.note ? [schedule.note] : []),
  ]
}

const date = (day: LocalDate | null, today: LocalDate) => (day ? words.date(day, today) : '')
const withNote = (line: string, note: string | null) => (note ? `${line} (${note})` : line)

const dateLine = ({ on, start, end, note }: Schedule['dates'][number], today: LocalDate) =>
  withNote(`${date(on, today)}, ${timesInWords(start, end, words)}`, note)

function exceptionLine(exception: Schedule['exceptions'][number], today: LocalDate): string {
  const which = date(exception.on, today) + (exception.at ? ` om ${words.clock(exception.at)} uur` : '')
  if (exception.what === 'cancelled') return withNote(`Niet op ${which}`, exception.reason)
  const hours = timesInWords(exception.start, exception.end, words)
  return withNote(`Niet op ${which}, maar op ${date(exception.to, today)}, ${hours}`, exception.reason)
}
