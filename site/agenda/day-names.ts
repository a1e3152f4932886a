import { addDays, type LocalDate } from '#search/time/local-date.ts'
import { dateInWords } from '#site/listing/when-in-words.ts'
import { nl } from '#site/text/nl.ts'

const short = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'short', day: 'numeric' })

/** "di 24", for a row of days to jump to. */
export const shortDay = (date: LocalDate): string => short.format(new Date(`${date}T00:00:00Z`))

/** "Vandaag" or "Morgen" beside the date; null for any other day. */
export function dayBeside(date: LocalDate, today: LocalDate): string | null {
  if (date === today) return nl.agenda.today
  return date === addDays(today, 1) ? nl.agenda.tomorrow : null
}

/** "Van dinsdag 24 november tot en met maandag 30 november". */
export function weekInWords(dates: LocalDate[], today: LocalDate): string {
  const [first, last] = [dates[0] ?? today, dates.at(-1) ?? today]
  if (first === last) return nl.agenda.oneDay(dateInWords(first, today))
  return nl.agenda.week(dateInWords(first, today), dateInWords(last, today))
}
